import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { Money } from '#shared-kernel';
import {
  aCase,
  anInvoice,
  AT,
  CLAIM,
  InMemoryCases,
  InMemoryClaims,
  InMemoryInvoices,
  posted,
} from '../testing/index.js';
import { type PostingOutcome, RecordPosting, RecordPostingHandler } from './record-posting.js';

const reason = { code: 'gateway.timed-out', da: 'Intet svar.', en: 'No answer.' };
const POSTED: PostingOutcome = { outcome: 'posted', reference: 'E-1' };
const REFUSED: PostingOutcome = { outcome: 'refused', texts: ['Sagen er lukket'] };
const DEDUCTIBLE = { amount: 100_00, collectedBy: 'servicePartner' as const };

/** An invoice that is being sent for the `attempts`th time, whose own payment is fixed. */
async function sending(attempts = 1) {
  const invoice = anInvoice(500);
  invoice.requestPosting('anna', AT, false);
  for (let attempt = 1; attempt <= attempts; attempt += 1) invoice.startAttempt();
  invoice.releaseEvents();
  const claims = new InMemoryClaims();
  const claim = await claims.hold('company', CLAIM);
  claim.settle(invoice, { deductible: Money.ofOere(DEDUCTIBLE.amount), vatShare: 0 });
  claim.releaseEvents();
  const cases = new InMemoryCases([aCase('case', { deductible: DEDUCTIBLE })]);
  const invoices = new InMemoryInvoices(invoice);
  const handler = new RecordPostingHandler(invoices, claims, cases, clockAt('2026-11-26T08:00:00Z'));
  const record = (outcome: PostingOutcome, attempt = attempts, id = invoice.id) =>
    handler.execute(new RecordPosting('company', id, attempt, outcome));
  return { invoice, claim, record };
}

describe('the outcome of an attempt', () => {
  it.each<[PostingOutcome, object, string, string[]]>([
    [
      POSTED,
      { state: 'posted', reference: 'E-1', postedAt: new Date('2026-11-26T08:00:00Z') },
      'invoicing.invoice-posted.v1',
      ['invoicing.own-payment-due.v1'],
    ],
    [
      REFUSED,
      { state: 'refused', answer: ['Sagen er lukket'], reason: null },
      'invoicing.invoice-refused.v1',
      ['invoicing.settlement-released.v1'],
    ],
    [
      { outcome: 'failed', reason },
      { state: 'failed', reason },
      'invoicing.posting-failed.v1',
      ['invoicing.settlement-released.v1'],
    ],
    [{ outcome: 'unclear', reason }, { state: 'unclear', reason }, 'invoicing.posting-left-unclear.v1', []],
    [
      { outcome: 'delayed', reason, mayBeThere: false },
      { state: 'queued', reason },
      'invoicing.posting-delayed.v1',
      [],
    ],
    [
      { outcome: 'delayed', reason, mayBeThere: true },
      { state: 'sending', reason },
      'invoicing.posting-delayed.v1',
      [],
    ],
  ])('%j is recorded on the invoice and on the claim', async (outcome, state, event, events) => {
    const { invoice, claim, record } = await sending();
    await record(outcome);
    expect(invoice).toMatchObject(state);
    expect([recorded(invoice), recorded(claim)]).toEqual([[event], events]);
  });

  it('is recorded once', async () => {
    const { invoice, claim, record } = await sending();
    await record(POSTED);
    await record(POSTED);
    await record(REFUSED);
    expect(invoice.state).toBe('posted');
    expect([recorded(invoice), recorded(claim)]).toEqual([
      ['invoicing.invoice-posted.v1'],
      ['invoicing.own-payment-due.v1'],
    ]);
  });

  it('of an older attempt is out of date, unless the invoice was posted', async () => {
    const { invoice, claim, record } = await sending(2);
    for (const outcome of [REFUSED, { outcome: 'unclear', reason } as const]) await record(outcome, 1);
    expect([invoice.state, recorded(invoice), recorded(claim)]).toEqual(['sending', [], []]);
    await record(POSTED, 1);
    expect(invoice).toMatchObject({ state: 'posted', reference: 'E-1' });
  });

  it('posted is accepted after a refusal, and fixes the own payment again', async () => {
    const { invoice, claim, record } = await sending();
    await record(REFUSED);
    expect(claim.shares).toEqual([]);
    await record(POSTED);
    expect(invoice).toMatchObject({ state: 'posted', answer: [] });
    expect(claim.shares).toMatchObject([{ invoiceId: 'invoice', deductible: 100_00, posted: true }]);
  });

  it('of an unknown invoice is ignored', async () => {
    const { invoice, claim, record } = await sending();
    await record(POSTED, 1, 'other');
    expect([recorded(invoice), recorded(claim)]).toEqual([[], []]);
  });
});

it('opens no claim for a refusal when nothing was fixed', async () => {
  const invoice = anInvoice(500);
  invoice.requestPosting('anna', AT, false);
  invoice.startAttempt();
  const claims = new InMemoryClaims();
  const cases = new InMemoryCases();
  const handler = new RecordPostingHandler(new InMemoryInvoices(invoice), claims, cases, clockAt('2026-11-26'));
  await handler.execute(new RecordPosting('company', 'invoice', 1, REFUSED));
  expect([invoice.state, claims.all]).toEqual(['refused', []]);
});

it('leaves a posted invoice posted when a late outcome of another kind arrives', async () => {
  const invoice = posted(anInvoice(500));
  const cases = new InMemoryCases();
  const invoices = new InMemoryInvoices(invoice);
  const handler = new RecordPostingHandler(invoices, new InMemoryClaims(), cases, clockAt('2026-11-26'));
  await handler.execute(new RecordPosting('company', 'invoice', 1, { outcome: 'failed', reason }));
  expect([invoice.state, recorded(invoice)]).toEqual(['posted', []]);
});
