import { readFileSync } from 'node:fs';
import { type InvoiceContent, POSTING_STATES, type PostingState } from '../contracts/index.js';
import { Invoice } from './invoice.js';

const AT = new Date('2026-11-25T08:00:00Z');
const REASON = { code: 'invoicing.reason', da: 'Årsag', en: 'Reason' };

const page = readFileSync('docs/architecture.md', 'utf8');
const diagram = page.slice(page.indexOf('## States of a posting'), page.indexOf('## Tables'));
const arrows = [...diagram.matchAll(/^ {2}(\w+) --> (\w+): (.+)$/gm)].map(
  ([, from, to, label]) => `${from} --> ${to}: ${label}`,
);

function invoiceIn(state: PostingState | null): Invoice {
  const content: InvoiceContent = {
    number: 'F-1',
    kind: 'repair',
    caseId: 'case',
    issueDate: '2026-11-25',
    dueDate: null,
    deliveryDate: '2026-11-24',
    buyer: null,
    lines: [{ text: 'Arbejde', quantity: '1', unit: 'stk', unitPrice: 100, vatCategory: 'Z' }],
    fik: null,
    account: null,
    creditsInvoiceId: null,
    depreciation: 0,
    totals: null,
  };
  const invoice = Invoice.register('company', 'invoice', 'insurer', content, 'fingerprint', AT);
  return Object.assign(invoice, { state, requestedBy: 'anna', requestedAt: state && AT });
}

/** Methods that are allowed in some states only. */
const VERBS: Readonly<Record<string, (invoice: Invoice) => void>> = {
  request: (invoice) => invoice.requestPosting('anna', AT, false),
  withdraw: (invoice) => invoice.withdraw(),
  'start attempt': (invoice) => void invoice.startAttempt(),
  'resolve, it is there': (invoice) => invoice.resolve(true, 'E-1', 'anna', AT),
  'resolve, send again': (invoice) => invoice.resolve(false, null, 'anna', AT),
};

/** Outcomes of an attempt; recorded only for the current attempt. */
const OUTCOMES: Readonly<Record<string, (invoice: Invoice) => void>> = {
  'accepted by Scalepoint': (invoice) => invoice.posted('E-1', AT),
  'rejected by Scalepoint': (invoice) => invoice.refused(['Fejl']),
  'delayed, not sent': (invoice) => invoice.delayed(REASON, false),
  'delayed, may have arrived': (invoice) => invoice.delayed(REASON, true),
  'must be fixed here': (invoice) => invoice.failed(REASON),
  'Scalepoint cannot tell': (invoice) => invoice.leftUnclear(REASON),
};

function transition(state: PostingState | null, label: string, verb: (invoice: Invoice) => void): string[] {
  const invoice = invoiceIn(state);
  const before = invoice.version;
  try {
    verb(invoice);
  } catch {
    return [];
  }
  return invoice.version === before ? [] : [`${state ?? 'none'} --> ${invoice.state}: ${label}`];
}

describe('the state diagram of a posting', () => {
  test('shows every transition that the aggregate allows, and no other', () => {
    const allowed = [null, ...POSTING_STATES].flatMap((state) =>
      Object.entries(VERBS).flatMap(([label, verb]) => transition(state, label, verb)),
    );
    const ends = Object.entries(OUTCOMES).flatMap(([label, outcome]) => transition('sending', label, outcome));
    expect(arrows.slice().sort()).toEqual([...allowed, ...ends].sort());
  });
});
