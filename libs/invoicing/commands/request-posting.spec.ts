import {
  aCase,
  aContent,
  aLine,
  AT,
  CLAIM,
  InMemoryApprovals,
  InMemoryCases,
  InMemoryClaims,
  InMemoryInvoices,
  InMemoryOffers,
  posted,
  registered,
} from '../testing/index.js';
import type { Invoice } from '../domain/invoice.js';
import { RecordPosting, RecordPostingHandler } from './record-posting.js';
import { RequestPosting, RequestPostingHandler } from './request-posting.js';

const DEDUCTIBLE = { amount: 250_000, collectedBy: 'servicePartner' as const };

function posting(cases: InMemoryCases, ...known: Invoice[]) {
  const invoices = new InMemoryInvoices(...known);
  const claims = new InMemoryClaims();
  const approvals = new InMemoryApprovals();
  const clock = { now: () => AT };
  const users = { scalepointUsernameOf: async () => 'anna@demo.example' };
  const tokens = { of: async () => ({}) } as never;
  const requesting = new RequestPostingHandler(
    invoices,
    claims,
    new InMemoryOffers(),
    approvals,
    cases,
    users,
    tokens,
    clock,
  );
  const recording = new RecordPostingHandler(invoices, claims, cases, clock);
  return {
    claims,
    request: (id: string, confirm = false) => requesting.execute(new RequestPosting('company', id, 'anna', confirm)),
    refuse: async (id: string) => {
      invoices.all.find((one) => one.id === id)?.startAttempt();
      await recording.execute(new RecordPosting('company', id, 1, { outcome: 'refused', texts: ['Fejl'] }));
    },
    accept: (id: string) =>
      recording.execute(new RecordPosting('company', id, 1, { outcome: 'posted', reference: 'E-1' })),
  };
}

const invoice = (id: string, oere: number, change = {}) =>
  registered(id, aContent([aLine(oere, 'Z')], { number: id, ...change }));

it('fixes the own payment with the posting, over all cases of the claim, and gives it free when it is refused', async () => {
  const cases = new InMemoryCases([
    aCase('case', { deductible: DEDUCTIBLE }),
    aCase('other', { deductible: DEDUCTIBLE }),
  ]);
  const { claims, request, refuse, accept } = posting(
    cases,
    invoice('first', 200_000),
    invoice('second', 300_000, { caseId: 'other' }),
    invoice('third', 300_000),
  );
  await request('first');
  await request('second');
  const taken = () => claims.all.map(({ id, shares }) => [id, shares.map(({ deductible }) => deductible)]);
  expect(taken()).toEqual([[CLAIM, [200_000, 50_000]]]);
  await refuse('first');
  await request('third');
  expect(taken()).toEqual([[CLAIM, [50_000, 200_000]]]);
  await accept('third');
  expect(claims.all[0]?.shares).toMatchObject([{ posted: false }, { invoiceId: 'third', posted: true }]);
});

it('counts tasks of a claim with the same approved amount as one approval, and says so', async () => {
  const cases = new InMemoryCases([
    aCase('case', { approvedAmount: 100_000 }),
    aCase('other', { approvedAmount: 100_000 }),
    aCase('apart', { approvedAmount: 100_001 }),
  ]);
  const { request } = posting(
    cases,
    posted(invoice('elsewhere', 60_000, { caseId: 'other' })),
    invoice('here', 60_000),
    invoice('apart', 60_000, { caseId: 'apart' }),
  );
  await expect(request('here')).rejects.toMatchObject({
    code: 'invoicing.above-approved-amount',
    facts: { excess: { amount: '200.00' }, sharedWith: ['20261124-07-other'] },
  });
  await expect(request('apart')).resolves.toEqual({ id: 'apart' });
  await expect(request('here', true)).resolves.toEqual({ id: 'here' });
});
