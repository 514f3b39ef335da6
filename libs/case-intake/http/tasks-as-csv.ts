import { csvLines } from '#platform/http';
import type { TaskRow } from '../queries/list-tasks.js';

const danishTime = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
});
const time = (at: Date | null) => (at === null ? '' : danishTime.format(at));

const COLUMNS: readonly (readonly [header: string, value: (task: TaskRow) => string | null])[] = [
  ['Opgave', ({ referenceNumber }) => referenceNumber],
  ['Sagsnummer i Scalepoint', ({ scalepointCaseNumber }) => scalepointCaseNumber],
  ['Sag', ({ caseNumber }) => (caseNumber === null ? '' : String(caseNumber))],
  ['Status', ({ status }) => status],
  ['Forsikringsselskab', ({ insurerName }) => insurerName],
  ['Policenummer', ({ policyNumber }) => policyNumber],
  ['Forsikringstager', ({ policyholder }) => policyholder.name],
  ['Telefon', ({ policyholder }) => policyholder.phone ?? policyholder.mobile],
  ['E-mail', ({ policyholder }) => policyholder.email],
  ['Skadeadresse', (task) => placeOf(task)?.street ?? null],
  ['Postnummer', (task) => placeOf(task)?.postalCode ?? null],
  ['By', (task) => placeOf(task)?.city ?? null],
  ['Modtaget', ({ receivedAt }) => time(receivedAt)],
  ['Næste frist', ({ dueAt }) => time(dueAt)],
  ['Overskredet', ({ overdue }) => (overdue ? 'ja' : 'nej')],
  ['Snart', ({ dueSoon }) => (dueSoon ? 'ja' : 'nej')],
  ['Besigtigelse', ({ inspectionAt }) => time(inspectionAt)],
  ['Kræver opmærksomhed', ({ attention }) => (attention.length > 0 ? 'ja' : 'nej')],
];

const placeOf = ({ damageAddress, policyholder }: TaskRow) => damageAddress ?? policyholder.address;

/** Yields a CSV file, one chunk per page of rows. */
export async function* toCsv(pages: AsyncIterable<readonly TaskRow[]>): AsyncGenerator<string> {
  yield `\uFEFF${csvLines([COLUMNS.map(([header]) => header)])}`;
  for await (const page of pages) yield csvLines(page.map((task) => COLUMNS.map(([, value]) => value(task) ?? '')));
}
