export { aContent, aLine, anInvoice, AT, posted, registered } from './an-invoice.js';
export { aCase, CLAIM, InMemoryCases } from './in-memory-cases.js';
export { InMemoryInvoices } from './in-memory-invoices.js';
