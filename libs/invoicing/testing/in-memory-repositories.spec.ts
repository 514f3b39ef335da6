import { inMemory } from '#platform/testing/in-transaction.js';
import { InMemoryClaims } from './in-memory-claims.js';
import { InMemoryInvoices, InMemoryPdfs } from './in-memory-invoices.js';
import { InMemoryApprovals, InMemoryOffers } from './in-memory-offers.js';
import { testInvoicingRepositories } from './repository-tests.js';

testInvoicingRepositories(
  inMemory({
    invoices: new InMemoryInvoices(),
    claims: new InMemoryClaims(),
    offers: new InMemoryOffers(),
    approvals: new InMemoryApprovals(),
    pdfs: new InMemoryPdfs(),
    offerPdfs: new InMemoryPdfs(),
  }),
);
