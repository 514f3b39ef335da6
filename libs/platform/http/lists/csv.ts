import { stringify } from 'csv-stringify/sync';

/** What a spreadsheet would run, also where full-width signs or a tab come first. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const AMOUNT = /^-?\d+(?:[.,]\d+)?$/;
const PHONE = /^\+(\d\d)[\d ]{4,20}$/;

/** Lines of a CSV file as Danish spreadsheets open it. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  const safe = rows.map((row) => row.map(safeCell));
  return stringify(safe, { delimiter: ';', record_delimiter: '\r\n' });
}

/**
 * What was typed may begin with =, +, - or @, which a spreadsheet would run. An amount below zero stays a number, and a
 * phone number stays as it is, but for a space that keeps the spreadsheet from reading it as a number.
 */
function safeCell(text: string): string {
  if (!FORMULA.test(text) || AMOUNT.test(text)) return text;
  if (PHONE.test(text)) return text.includes(' ') ? text : text.replace(/^\+\d\d/, '$& ');
  return `'${text}`;
}
