export { aContent, aLine, anInvoice, AT, posted, registered } from './an-invoice.js';
export { aCase, CLAIM, InMemoryCases } from './in-memory-cases.js';
export { InMemoryClaims } from './in-memory-claims.js';
export { InMemoryInvoices } from './in-memory-invoices.js';
export { InMemoryApprovals, InMemoryOffers } from './in-memory-offers.js';
