export * from './events.js';
export { CompanyNotFound } from './company-not-found.js';
