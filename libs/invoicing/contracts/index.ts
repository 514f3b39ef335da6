export * from './events.js';
export * from './invoice-content.js';
export { InvoiceHasNoPdf, InvoiceNotFound } from './invoice-not-found.js';
export type * from './e-invoice.js';
