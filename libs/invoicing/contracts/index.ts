export * from './events.js';
export * from './invoice-content.js';
export { ClaimNotFound, InvoiceHasNoPdf, InvoiceNotFound } from './invoice-not-found.js';
