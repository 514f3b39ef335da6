export * from './events.js';
export * from './offer-content.js';
export * from './invoice-content.js';
export { ClaimNotFound, InvoiceHasNoPdf, InvoiceNotFound, OfferNotFound } from './invoice-not-found.js';
export type * from './e-invoice.js';
export { PostedDocuments } from './posted-documents.js';
export { type MonthFigure, PostingFigures } from './posting-figures.js';
