import { recorded } from '#platform/testing/in-memory-aggregates.js';
import {
  aCase,
  aContent,
  aLine,
  aSharedCase,
  AT,
  CLAIM,
  InMemoryApprovals,
  InMemoryCases,
  InMemoryClaims,
  InMemoryErpUsers,
  InMemoryInvoices,
  InMemoryOffers,
  InMemoryOutgoingTokens,
  posted,
  registered,
} from '../testing/index.js';
import type { Invoice } from '../domain/invoice.js';
import { RecordPosting, RecordPostingHandler } from './record-posting.js';
import { RequestPosting, RequestPostingHandler } from './request-posting.js';

const REASON = { code: 'gateway.timed-out', da: 'Intet svar.', en: 'No answer.' };
const DEDUCTIBLE = { amount: 250_000, collectedBy: 'servicePartner' as const };

function posting(cases: InMemoryCases, ...known: Invoice[]) {
  const invoices = new InMemoryInvoices(...known);
  const claims = new InMemoryClaims();
  const approvals = new InMemoryApprovals();
  const clock = { now: () => AT };
  const [users, tokens] = [new InMemoryErpUsers(), new InMemoryOutgoingTokens()];
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
    request: (id: string, confirm = false, userId = 'anna') =>
      requesting.execute(new RequestPosting('company', id, userId, confirm)),
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

it('queues an invoice once, however often it is requested', async () => {
  const wanted = invoice('F-1', 100_000);
  const { claims, request } = posting(new InMemoryCases([aCase('case', { deductible: DEDUCTIBLE })]), wanted);
  await expect(request('F-1')).resolves.toEqual({ id: 'F-1' });
  await expect(request('F-1', true)).resolves.toEqual({ id: 'F-1' });
  expect(wanted).toMatchObject({ state: 'queued', requestedBy: 'anna', confirmedAboveApproved: false });
  expect([recorded(wanted), recorded(claims.all[0])]).toEqual([
    ['invoicing.posting-requested.v1'],
    ['invoicing.settlement-fixed.v1'],
  ]);
});

it('changes nothing about an invoice that was posted', async () => {
  const { request, claims } = posting(new InMemoryCases(), posted(invoice('F-1', 100_000)));
  await expect(request('F-1')).resolves.toEqual({ id: 'F-1' });
  expect(claims.all).toEqual([]);
});

it.each<[string, string, (wanted: Invoice) => void, string, Parameters<typeof aCase>[1]]>([
  ['scalepoint-username-missing', 'a user without a Scalepoint username', () => undefined, 'bo', {}],
  ['no-security-token', 'an insurer without a token', (one) => void (one.insurerId = 'tvilling'), 'anna', {}],
  ['task-closed', 'a closed task', () => undefined, 'anna', { status: 'closed' }],
  ['invoice-withdrawn', 'a withdrawn invoice', (one) => one.withdraw(), 'anna', {}],
  ['posting-unclear', 'an invoice that may be at Scalepoint', (one) => one.leftUnclear(REASON), 'anna', {}],
  ['case-unknown', 'an unknown case', (one) => void (one.caseId = 'other'), 'anna', {}],
])('is refused as %s for %s', async (code, _, move, userId, task) => {
  const wanted = invoice('F-1', 100_000);
  move(wanted);
  wanted.releaseEvents();
  const { request } = posting(new InMemoryCases([aCase('case', task)]), wanted);
  const { state } = wanted;
  await expect(request('F-1', false, userId)).rejects.toMatchObject({ code: `invoicing.${code}` });
  expect([wanted.state, recorded(wanted)]).toEqual([state, []]);
});

it('needs a known invoice', async () => {
  const { request } = posting(new InMemoryCases());
  await expect(request('other')).rejects.toMatchObject({ code: 'invoicing.invoice-not-found' });
});

it('holds each task of a case to its own status and approval, and the claim to one deductible', async () => {
  const cases = new InMemoryCases(
    aSharedCase('case', [
      { id: 'main', status: 'cancelled', approvedAmount: 100_000, deductible: DEDUCTIBLE },
      { id: 'other', approvedAmount: 500_000, deductible: DEDUCTIBLE },
      { id: 'third', approvedAmount: 300_000, deductible: DEDUCTIBLE },
    ]),
  );
  const of = (id: string, oere: number, taskId?: string) =>
    registered(id, aContent([aLine(oere, 'Z')], { number: id }), undefined, taskId);
  const { claims, request } = posting(
    cases,
    of('of main', 1000),
    of('of other', 400_000, 'other'),
    of('above', 200_000, 'other'),
    of('of third', 250_000, 'third'),
  );
  await expect(request('of main')).rejects.toMatchObject({ code: 'invoicing.task-cancelled' });
  await request('of other');
  await expect(request('above')).rejects.toMatchObject({ code: 'invoicing.above-approved-amount' });
  await request('of third');
  const taken = claims.all.map(({ id, shares }) => [id, shares.map(({ deductible }) => deductible)]);
  expect(taken).toEqual([[CLAIM, [250_000, 0]]]);
});
