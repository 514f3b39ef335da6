import { csvLines } from '#platform/http';
import { Money } from '#shared-kernel';
import type { InvoiceKind, PostingState } from '../contracts/index.js';
import type { InvoiceFacts } from '../queries/describe-invoices.js';
import type { InvoiceRow } from '../queries/list-invoices.js';

/** An invoice with the further columns of an export. */
export interface ExportedInvoice {
  readonly row: InvoiceRow;
  readonly facts: InvoiceFacts;
}

const KINDS: Readonly<Record<InvoiceKind, string>> = {
  repair: 'Reparation',
  assessment: 'Taksering',
  rejection: 'Afvisning',
  damageService: 'Skadeservice',
  unspecified: 'Uspecificeret',
  onAccount: 'Aconto',
  creditNote: 'Kreditnota',
  cashCompensation: 'Kontanterstatning',
};

const STATES: Readonly<Record<PostingState, string>> = {
  queued: 'I kø',
  sending: 'Sendes',
  posted: 'Bogført',
  refused: 'Afvist af Scalepoint',
  failed: 'Fejlet',
  unclear: 'Uklar',
  withdrawn: 'Trukket tilbage',
};

/** The amounts of a credit note are negative, so that a column adds up. */
export function signOf(row: Pick<InvoiceRow, 'content'>): 1 | -1 {
  return row.content.kind === 'creditNote' ? -1 : 1;
}

const kroner = (oere: number) => Money.ofOere(oere).toDecimal().replace('.', ',');
const signed = (row: InvoiceRow, oere: string) => kroner(signOf(row) * Number(oere));
const base = (row: InvoiceRow, isStandard: boolean) => {
  const own = (row.content.vatBreakdown ?? []).filter(({ category }) => (category === 'S') === isStandard);
  return kroner(signOf(row) * own.reduce((sum, one) => sum + one.base, 0));
};
const day = (at: Date | null) => (at === null ? '' : at.toISOString().slice(0, 10));

const COLUMNS: readonly (readonly [header: string, value: (one: ExportedInvoice) => string])[] = [
  ['Fakturanummer', ({ row }) => row.content.number],
  ['Art', ({ row }) => KINDS[row.content.kind]],
  ['Fakturadato', ({ row }) => row.content.issueDate],
  ['Leveringsdato', ({ row }) => row.content.deliveryDate],
  ['Forfaldsdato', ({ row }) => row.content.dueDate ?? ''],
  ['Køber', ({ row }) => row.content.buyer?.name ?? ''],
  ['Købers CVR', ({ row }) => row.content.buyer?.cvr ?? ''],
  ['Forsikringsselskab', ({ facts }) => facts.insurerName ?? ''],
  ['Sagsnummer', ({ facts }) => (facts.caseNumber === null ? '' : String(facts.caseNumber))],
  ['Sag i Scalepoint', ({ facts }) => facts.scalepointCaseNumber ?? ''],
  ['Rekvisitionsnummer', ({ facts }) => facts.referenceNumber ?? ''],
  ['Krediterer faktura', ({ facts }) => facts.creditsNumber ?? ''],
  ['Grundlag med moms', ({ row }) => base(row, true)],
  ['Grundlag uden moms', ({ row }) => base(row, false)],
  ['Netto', ({ row }) => signed(row, row.net)],
  ['Moms', ({ row }) => signed(row, row.vat)],
  ['I alt', ({ row }) => signed(row, row.total)],
  ['Egenbetaling', ({ facts }) => (facts.share ? kroner(facts.share.policyholderShare) : '')],
  ['Selskabets andel', ({ facts }) => (facts.share ? kroner(facts.share.insurerShare) : '')],
  ['Bogføring', ({ row }) => (row.state === null ? 'Ikke bogført' : STATES[row.state])],
  ['Bogført den', ({ row }) => day(row.postedAt)],
  ['Bogført af', ({ row }) => row.requestedByName ?? row.requestedBy ?? ''],
  ['Scalepoints id', ({ row }) => row.reference ?? ''],
];

/** Pieces of a CSV file as Danish spreadsheets open it, each with the rows of one page. */
export async function* invoicesAsCsv(pages: AsyncIterable<readonly ExportedInvoice[]>): AsyncGenerator<string> {
  yield `\uFEFF${csvLines([COLUMNS.map(([header]) => header)])}`;
  for await (const page of pages) yield csvLines(page.map((one) => COLUMNS.map(([, value]) => value(one))));
}

/** Yields `{ "items": [ … ], "next": null }` in chunks. */
export async function* invoicesAsJson(
  pages: AsyncIterable<readonly ExportedInvoice[]>,
  show: (one: ExportedInvoice) => object,
): AsyncGenerator<string> {
  yield '{"items":[';
  let separator = '';
  for await (const page of pages) {
    for (const one of page) {
      yield separator + JSON.stringify(show(one));
      separator = ',';
    }
  }
  yield '],"next":null}';
}
