import { Money } from '#shared-kernel';
import type { InvoiceKind } from '../contracts/index.js';
import { aContent, aLine, anInvoice, AT, InMemoryInvoices, posted, registered } from '../testing/index.js';
import type { Invoice } from './invoice.js';
import { assertMayBePosted, type PostingFacts } from './posting-rules.js';
import { TakenDocuments } from './taken-documents.js';

const invoice = (kroner: number, kind: InvoiceKind = 'repair') => anInvoice(kroner, kind);
const nets = (kroner: number) => [{ category: 'Z' as const, net: Money.ofOere(kroner * 100), vat: Money.zero }];

async function refusal(one: Invoice, facts: Partial<PostingFacts>, others: Invoice[] = []): Promise<string | null> {
  const good: PostingFacts = {
    scalepointUsername: 'anna@demo.example',
    hasToken: true,
    alias: 'nordlys',
    scalepointCaseId: 'case',
    taskStatus: 'accepted',
    visit: 'none',
    approvedAmount: null,
    approvalSharedWith: [],
    committed: [],
    taken: await TakenDocuments.of(new InMemoryInvoices(...others), 'company', one.content, one.id),
    confirmedAboveApproved: false,
  };
  try {
    assertMayBePosted(one, { ...good, ...facts });
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

it.each<[string, Partial<PostingFacts>]>([
  ['invoicing.scalepoint-username-missing', { scalepointUsername: null, hasToken: false }],
  ['invoicing.no-security-token', { hasToken: false, alias: null, scalepointCaseId: null }],
  ['invoicing.no-alias', { alias: null, scalepointCaseId: null }],
  ['invoicing.no-scalepoint-case-id', { scalepointCaseId: null }],
  ['invoicing.task-cancelled', { taskStatus: 'cancelled' }],
  ['invoicing.task-closed', { taskStatus: 'closed' }],
  ['invoicing.task-rejected', { taskStatus: 'rejected' }],
])('%s is said when that is so', async (code, facts) => expect(await refusal(invoice(100), facts)).toBe(code));

it('posts what nothing speaks against', async () => {
  expect(await refusal(invoice(100), {})).toBeNull();
  expect(await refusal(invoice(0), {})).toBe('invoicing.zero-total');
});

it('posts a rejection invoice on a rejected task only', async () => {
  expect(await refusal(invoice(100, 'rejection'), { taskStatus: 'rejected' })).toBeNull();
  for (const taskStatus of ['accepted', 'cancelled']) {
    expect(await refusal(invoice(100, 'rejection'), { taskStatus })).toBe('invoicing.rejection-needs-rejected-task');
  }
});

it('posts an assessment invoice for a visit, after a cancellation for one that was made', async () => {
  const assessment = invoice(100, 'assessment');
  expect(await refusal(assessment, { visit: 'none' })).toBe('invoicing.assessment-needs-visit');
  expect(await refusal(assessment, { visit: 'scheduled' })).toBeNull();
  expect(await refusal(assessment, { visit: 'made' })).toBeNull();
  const cancelled = { taskStatus: 'cancelled' };
  expect(await refusal(assessment, { ...cancelled, visit: 'scheduled' })).toBe('invoicing.assessment-needs-visit');
  expect(await refusal(assessment, { ...cancelled, visit: 'made' })).toBeNull();
});

it('counts what is committed against the approved amount, to the krone, unless a person confirmed', async () => {
  const facts = { approvedAmount: Money.ofOere(1000_00), committed: nets(900) };
  expect(await refusal(invoice(100), facts)).toBeNull();
  expect(await refusal(invoice(101), facts)).toBe('invoicing.above-approved-amount');
  expect(await refusal(invoice(101), { ...facts, confirmedAboveApproved: true })).toBeNull();
});

it('rounds VAT once for all documents under an approval, so that two of 12.53 are within 25.05', async () => {
  const half = registered('half', aContent([aLine(1002)]));
  const committed = half.amounts.categories;
  expect(half.total).toBe(1253);
  expect(await refusal(half, { approvedAmount: Money.ofOere(2505), committed })).toBeNull();
  expect(await refusal(half, { approvedAmount: Money.ofOere(2504), committed })).toBe(
    'invoicing.above-approved-amount',
  );
});

describe('a credit note', () => {
  const credit = (kroner: number, id = 'credit') => anInvoice(kroner, 'creditNote', id);
  const credited = () => anInvoice(1000, 'repair', 'credited');

  it('takes what is left of a posted invoice, whatever became of the task and the token, and no more', async () => {
    const others = [posted(credited()), credit(400, 'earlier')];
    for (const taskStatus of ['accepted', 'rejected', 'closed', 'cancelled']) {
      expect(await refusal(credit(600), { taskStatus, hasToken: false, alias: null }, others)).toBeNull();
    }
    expect(await refusal(credit(601), {}, others)).toBe('invoicing.credits-too-much');
  });

  it('waits for its invoice, and does not count against the approved amount', async () => {
    expect(await refusal(credit(1), {}, [credited()])).toBe('invoicing.credited-invoice-not-posted');
    const facts = { approvedAmount: Money.ofOere(100), committed: nets(1000) };
    expect(await refusal(credit(1000), facts, [posted(credited())])).toBeNull();
  });

  it('that was refused is not sent with VAT that no longer ends at the invoice', async () => {
    const whole = posted(registered('credited', aContent([aLine(1002), aLine(1002)])));
    const change = { kind: 'creditNote' as const, creditsInvoiceId: 'credited' };
    const refused = registered('credit', aContent([aLine(1002)], change));
    refused.requestPosting('anna', AT, false);
    refused.startAttempt();
    refused.refused(['Fejl']);
    expect(await refusal(refused, {}, [whole])).toBeNull();
    const other = registered('other', aContent([aLine(1002)], change));
    expect(await refusal(refused, {}, [whole, other])).toBe('invoicing.vat-left-has-changed');
  });
});
