export { aContent, aLine, anInvoice, AT, posted, registered } from './an-invoice.js';
export { anOffer, anOfferContent, approved, sent } from './an-offer.js';
export { aCase, aSharedCase, CLAIM, InMemoryCases } from './in-memory-cases.js';
export { InMemoryClaims } from './in-memory-claims.js';
export { InMemoryInvoices, InMemoryPdfs } from './in-memory-invoices.js';
export { InMemoryApprovals, InMemoryOffers } from './in-memory-offers.js';
export { InMemoryErpUsers, InMemoryOutgoingTokens } from './in-memory-senders.js';
