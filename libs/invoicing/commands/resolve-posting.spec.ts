import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { Money } from '#shared-kernel';
import type { Invoice } from '../domain/invoice.js';
import { anInvoice, AT, CLAIM, InMemoryCases, InMemoryClaims, InMemoryInvoices, posted } from '../testing/index.js';
import { ResolvePosting, ResolvePostingHandler } from './resolve-posting.js';

function unclear(): Invoice {
  const invoice = anInvoice(500);
  invoice.requestPosting('anna', AT, true);
  invoice.startAttempt();
  invoice.leftUnclear({ code: 'gateway.timed-out', da: 'Intet svar.', en: 'No answer.' });
  invoice.releaseEvents();
  return invoice;
}

async function resolving(invoice = unclear()) {
  const claims = new InMemoryClaims();
  const claim = await claims.hold('company', CLAIM);
  claim.settle(invoice, { deductible: Money.ofOere(100_00), vatShare: 0 });
  claim.releaseEvents();
  const invoices = new InMemoryInvoices(invoice);
  const handler = new ResolvePostingHandler(invoices, claims, new InMemoryCases(), clockAt('2026-11-26T08:00:00Z'));
  const resolve = (isThere: boolean, id = invoice.id, companyId = 'company') =>
    handler.execute(new ResolvePosting(companyId, id, 'bo', isThere, isThere ? 'E-7' : null));
  return { invoice, claim, resolve };
}

it('records an invoice that the user found in Scalepoint as posted, and the own payment as due', async () => {
  const { invoice, claim, resolve } = await resolving();
  await expect(resolve(true)).resolves.toEqual({ id: 'invoice' });
  expect(invoice).toMatchObject({ state: 'posted', reference: 'E-7', postedAt: new Date('2026-11-26T08:00:00Z') });
  expect(claim.shares).toMatchObject([{ invoiceId: 'invoice', posted: true }]);
  expect([recorded(invoice), recorded(claim)]).toEqual([
    ['invoicing.invoice-posted.v1'],
    ['invoicing.own-payment-due.v1'],
  ]);
});

it('queues an invoice again that the user did not find, with its confirmation, and keeps its own payment', async () => {
  const { invoice, claim, resolve } = await resolving();
  await resolve(false);
  expect(invoice).toMatchObject({ state: 'queued', requestedBy: 'bo', confirmedAboveApproved: true, reason: null });
  expect(claim.shares).toMatchObject([{ invoiceId: 'invoice', posted: false }]);
  expect([recorded(invoice), recorded(claim)]).toEqual([['invoicing.posting-requested.v1'], []]);
});

it('decides once', async () => {
  const { invoice, resolve } = await resolving();
  await resolve(true);
  for (const isThere of [true, false]) {
    await expect(resolve(isThere)).rejects.toMatchObject({ code: 'invoicing.posting-not-unclear' });
  }
  expect([invoice.state, recorded(invoice)]).toEqual(['posted', ['invoicing.invoice-posted.v1']]);
});

it.each([
  ['registered', () => anInvoice(500)],
  ['posted', () => posted(anInvoice(500))],
])('decides nothing about an invoice that is %s', async (_, invoiceInState) => {
  const { invoice, claim, resolve } = await resolving(invoiceInState());
  await expect(resolve(false)).rejects.toMatchObject({ code: 'invoicing.posting-not-unclear' });
  expect([recorded(invoice), recorded(claim)]).toEqual([[], []]);
});

it.each([
  ['other', 'company'],
  ['invoice', 'other'],
])('finds no invoice %s of the company %s', async (id, companyId) => {
  const { resolve } = await resolving();
  await expect(resolve(true, id, companyId)).rejects.toMatchObject({ code: 'invoicing.invoice-not-found' });
});
