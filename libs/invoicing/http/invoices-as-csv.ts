import { stringify } from 'csv-stringify/sync';
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

/** A CSV file as Danish spreadsheets open it. */
export function invoicesAsCsv(rows: readonly InvoiceRow[]): string {
  const cells = [COLUMNS.map(([header]) => header), ...rows.map((row) => COLUMNS.map(([, value]) => value(row)))];
  // What was typed may begin with =, +, - or @, which a spreadsheet would run.
  return `\uFEFF${stringify(cells, { delimiter: ';', record_delimiter: '\r\n', escape_formulas: true })}`;
}
