export { MarkedPersonalRecords } from './marked-personal-records.js';
export { HoldsPersonalRecords } from './personal-records.js';
export { PlatformPersonalRecords } from './platform-personal-records.js';
