import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { Money } from '#shared-kernel';
import type { Invoice } from '../domain/invoice.js';
import { anInvoice, AT, CLAIM, InMemoryCases, InMemoryClaims, InMemoryInvoices, posted } from '../testing/index.js';
import { WithdrawInvoice, WithdrawInvoiceHandler } from './withdraw-invoice.js';

const REASON = { code: 'gateway.timed-out', da: 'Intet svar.', en: 'No answer.' };

function withdrawing(invoice = anInvoice(500)) {
  const claims = new InMemoryClaims();
  const handler = new WithdrawInvoiceHandler(new InMemoryInvoices(invoice), claims, new InMemoryCases());
  const withdraw = (id = invoice.id, companyId = 'company') => handler.execute(new WithdrawInvoice(companyId, id));
  return { invoice, claims, withdraw };
}

function requested(move: (invoice: Invoice) => void = () => undefined): Invoice {
  const invoice = anInvoice(500);
  invoice.requestPosting('anna', AT, false);
  move(invoice);
  invoice.releaseEvents();
  return invoice;
}

it('withdraws an invoice that was never posted, once', async () => {
  const { invoice, claims, withdraw } = withdrawing();
  await expect(withdraw()).resolves.toEqual({ id: 'invoice' });
  await expect(withdraw()).resolves.toEqual({ id: 'invoice' });
  expect([invoice.state, recorded(invoice), claims.all]).toEqual(['withdrawn', ['invoicing.invoice-withdrawn.v1'], []]);
});

it('withdraws an invoice whose posting failed, and releases its share of the claim', async () => {
  const failed = requested((invoice) => invoice.failed(REASON));
  const { invoice, claims, withdraw } = withdrawing(failed);
  const claim = await claims.hold('company', CLAIM);
  claim.settle(invoice, { deductible: Money.ofOere(100_00), vatShare: 0 });
  claim.releaseEvents();
  await withdraw();
  expect(invoice).toMatchObject({ state: 'withdrawn', reason: null });
  expect([claim.shares, recorded(claim)]).toEqual([[], ['invoicing.settlement-released.v1']]);
});

it.each([
  ['queued', () => requested()],
  ['sending', () => requested((invoice) => void invoice.startAttempt())],
  ['unclear', () => requested((invoice) => invoice.leftUnclear(REASON))],
  ['posted', () => posted(anInvoice(500))],
])('withdraws no invoice that is %s', async (state, invoiceInState) => {
  const { invoice, withdraw } = withdrawing(invoiceInState());
  await expect(withdraw()).rejects.toMatchObject({ code: 'invoicing.withdrawal-not-possible' });
  expect([invoice.state, recorded(invoice)]).toEqual([state, []]);
});

it.each([
  ['other', 'company'],
  ['invoice', 'other'],
])('finds no invoice %s of the company %s', async (id, companyId) => {
  const { invoice, withdraw } = withdrawing();
  await expect(withdraw(id, companyId)).rejects.toMatchObject({ code: 'invoicing.invoice-not-found' });
  expect(invoice.state).toBeNull();
});
