import type { InvoiceContent, InvoiceKind, InvoiceLine, VatCategory } from '../contracts/index.js';
import { amountsOf, type VatOf } from '../domain/amounts.js';
import { Invoice } from '../domain/invoice.js';

export const AT = new Date('2026-11-25T08:00:00Z');

/** A line over øre. */
export function aLine(oere: number, vatCategory: VatCategory = 'S', change: Partial<InvoiceLine> = {}): InvoiceLine {
  return { text: 'Arbejde', quantity: '1', unit: 'stk', unitPrice: oere, vatCategory, ...change };
}

export function aContent(lines: readonly InvoiceLine[], change: Partial<InvoiceContent> = {}): InvoiceContent {
  return {
    number: 'F-1',
    kind: 'repair',
    caseId: 'case',
    issueDate: '2026-11-25',
    dueDate: null,
    deliveryDate: '2026-11-24',
    buyer: null,
    lines,
    fik: null,
    account: null,
    creditsInvoiceId: null,
    depreciation: 0,
    totals: null,
    ...change,
  };
}

/** An invoice over whole kroner without VAT, as it was saved. */
export function anInvoice(kroner: number, kind: InvoiceKind = 'repair', id = 'invoice'): Invoice {
  const change = { kind, creditsInvoiceId: kind === 'creditNote' ? 'credited' : null };
  return registered(id, aContent([aLine(kroner * 100, 'Z')], change));
}

export function registered(id: string, content: InvoiceContent, vatOf?: VatOf, taskId?: string): Invoice {
  const amounts = amountsOf(content.lines, vatOf);
  const invoice = Invoice.register('company', id, 'insurer', content, 'fingerprint', AT, amounts, taskId);
  invoice.releaseEvents();
  return invoice;
}

export function posted(invoice: Invoice): Invoice {
  invoice.requestPosting('anna', AT, false);
  invoice.startAttempt('anna@demo.example', 'nordlys');
  invoice.posted('E-1', AT);
  invoice.releaseEvents();
  return invoice;
}
