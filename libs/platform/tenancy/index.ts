export { Companies, type Company, type CompanyRecord } from './companies.js';
