export { DeliveryNotFound, UnknownCompanyKey } from './gateway-errors.js';
