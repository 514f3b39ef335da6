import { csvLines } from '#platform/http';
import type { InvoiceRow } from '../queries/list-invoices.js';
import { moneyOf } from './money.js';

const amount = (oere: string) => moneyOf(BigInt(oere)).amount.replace('.', ',');

const COLUMNS: readonly (readonly [header: string, value: (row: InvoiceRow) => string])[] = [
  ['Fakturanummer', ({ content }) => content.number],
  ['Art', ({ content }) => content.kind],
  ['Fakturadato', ({ content }) => content.issueDate],
  ['Leveringsdato', ({ content }) => content.deliveryDate],
  ['Forfaldsdato', ({ content }) => content.dueDate ?? ''],
  ['Netto', ({ net }) => amount(net)],
  ['Moms', ({ vat }) => amount(vat)],
  ['I alt', ({ total }) => amount(total)],
  ['Sag', ({ content }) => content.caseId],
  ['Krediterer', ({ content }) => content.creditsInvoiceId ?? ''],
  ['Bogføring', ({ state }) => state ?? ''],
  ['Scalepoints id', ({ reference }) => reference ?? ''],
];

/** Yields a CSV file as Danish spreadsheets read it, one chunk per page of rows. */
export async function* invoicesAsCsv(pages: AsyncIterable<readonly InvoiceRow[]>): AsyncGenerator<string> {
  yield `\uFEFF${csvLines([COLUMNS.map(([header]) => header)])}`;
  for await (const page of pages) yield csvLines(page.map((row) => COLUMNS.map(([, value]) => value(row))));
}

/** Yields `{ "items": [ … ], "next": null }` in chunks. */
export async function* invoicesAsJson(
  pages: AsyncIterable<readonly InvoiceRow[]>,
  show: (row: InvoiceRow) => object,
): AsyncGenerator<string> {
  yield '{"items":[';
  let separator = '';
  for await (const page of pages) {
    for (const row of page) {
      yield separator + JSON.stringify(show(row));
      separator = ',';
    }
  }
  yield '],"next":null}';
}
