export { Egress, type EgressOptions, type Fetched } from './egress.js';
export { AddressRefused, isPublicAddress, lookupPublic } from './public-address.js';
