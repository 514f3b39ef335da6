import { Money } from '#shared-kernel';
import type { InvoiceContent, InvoiceKind } from '../contracts/index.js';
import { Invoice } from './invoice.js';
import { assertMayBePosted, type PostingFacts } from './posting-rules.js';

const AT = new Date('2026-11-25T08:00:00Z');

function invoice(kroner: number, kind: InvoiceKind = 'repair'): Invoice {
  const content: InvoiceContent = {
    number: 'F-1',
    kind,
    caseId: 'case',
    issueDate: '2026-11-25',
    dueDate: null,
    deliveryDate: '2026-11-24',
    buyer: null,
    lines: [{ text: 'Arbejde', quantity: '1', unit: 'stk', unitPrice: kroner * 100, vatCategory: 'Z' }],
    fik: null,
    account: null,
    creditsInvoiceId: kind === 'creditNote' ? 'credited' : null,
    depreciation: 0,
    totals: null,
  };
  return Invoice.register('company', 'invoice', 'insurer', content, 'fingerprint', AT);
}

function posted(kroner: number): Invoice {
  const credited = invoice(kroner);
  credited.requestPosting('anna', AT, false);
  credited.startAttempt();
  credited.posted('E-1', AT);
  return credited;
}

const kroner = (amount: number) => Money.ofOere(amount * 100);
const good: PostingFacts = {
  scalepointUsername: 'anna@demo.example',
  hasToken: true,
  scalepointCaseId: 'case',
  taskStatus: 'accepted',
  approvedAmount: null,
  committed: Money.zero,
  creditedInvoice: null,
  creditedByOthers: Money.zero,
  confirmedAboveApproved: false,
};

function refusal(one: Invoice, facts: Partial<PostingFacts>): string | null {
  try {
    assertMayBePosted(one, { ...good, ...facts });
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
}

it.each<[string, Partial<PostingFacts>]>([
  ['invoicing.scalepoint-username-missing', { scalepointUsername: null, hasToken: false }],
  ['invoicing.no-security-token', { hasToken: false, scalepointCaseId: null }],
  ['invoicing.no-scalepoint-case-id', { scalepointCaseId: null }],
  ['invoicing.task-cancelled', { taskStatus: 'cancelled' }],
  ['invoicing.task-closed', { taskStatus: 'closed' }],
  ['invoicing.task-rejected', { taskStatus: 'rejected' }],
])('rejects the posting with %s', (code, facts) => expect(refusal(invoice(100), facts)).toBe(code));

it('allows an invoice that meets all rules, and a rejection invoice on a rejected task', () => {
  expect(refusal(invoice(100), {})).toBeNull();
  expect(refusal(invoice(100, 'rejection'), { taskStatus: 'rejected' })).toBeNull();
  expect(refusal(invoice(0), {})).toBe('invoicing.zero-total');
});

it('rejects invoices that exceed the approved amount by one krone, unless a user confirmed', () => {
  const facts = { approvedAmount: kroner(1000), committed: kroner(900) };
  expect(refusal(invoice(100), facts)).toBeNull();
  expect(refusal(invoice(101), facts)).toBe('invoicing.above-approved-amount');
  expect(refusal(invoice(101), { ...facts, confirmedAboveApproved: true })).toBeNull();
});

describe('a credit note', () => {
  const credit = (amount: number) => invoice(amount, 'creditNote');

  it('may credit at most the remaining amount, also on a rejected or closed task', () => {
    const facts = { creditedInvoice: posted(1000), creditedByOthers: kroner(400) };
    for (const taskStatus of ['accepted', 'rejected', 'closed']) {
      expect(refusal(credit(600), { ...facts, taskStatus })).toBeNull();
    }
    expect(refusal(credit(601), facts)).toBe('invoicing.credits-too-much');
    expect(refusal(credit(600), { ...facts, taskStatus: 'cancelled' })).toBe('invoicing.task-cancelled');
  });

  it('needs a posted invoice and does not count against the approved amount', () => {
    expect(refusal(credit(1), { creditedInvoice: invoice(1000) })).toBe('invoicing.credited-invoice-not-posted');
    const facts = { creditedInvoice: posted(1000), approvedAmount: kroner(1), committed: kroner(1000) };
    expect(refusal(credit(1000), facts)).toBeNull();
  });
});
