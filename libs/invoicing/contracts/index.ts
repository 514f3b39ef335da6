export * from './events.js';
export * from './offer-content.js';
export * from './offer-events.js';
export * from './invoice-content.js';
export { ClaimNotFound, InvoiceHasNoPdf, InvoiceNotFound, OfferNotFound } from './invoice-not-found.js';
