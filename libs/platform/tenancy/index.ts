export { Companies, type Company } from './companies.js';
