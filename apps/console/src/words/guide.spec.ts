import { readdirSync, readFileSync } from 'node:fs';
import { deliveryStates, offerStates, statuses } from '../labels';
import { danish } from './danish';

const GUIDE = 'docs/da';
/** What the guide marks that is not on a screen of the console. */
const ELSEWHERE = new Set([
  // Telephones and other calendars.
  ...['Kalendere', 'Tilføj kalender', 'Tilføj abonnementskalender', 'Andre kalendere', 'Fra webadresse'],
  // Standard templates of reports, a merge field, and what a subcontractor does on the page behind its link.
  ...['Vandskade', 'Skadeadresse', 'gået i gang', 'færdig'],
  'Stedfortræder på en enkelt sag',
]);
const shown = [
  ...Object.values(danish),
  ...[statuses, deliveryStates, offerStates].flatMap((labels) => Object.values(labels).map(({ da }) => da)),
];

/** Menu points, buttons, tabs and fields are in italics or bold; `›` separates the steps of a path. */
function named(markdown: string): string[] {
  const text = markdown.replace(/!\[[^\]]*\]\([^)]*\)/g, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  return [...text.matchAll(/(?<!\*)\*{1,2}([^*]+)\*{1,2}(?!\*)/g)]
    .flatMap(([, term = '']) => term.replace(/\s+/g, ' ').split(' › '))
    .map((term) => term.trim());
}

/** A label may go on with a number or a name: `Overlapper 1 besøg`. */
function isShown(term: string): boolean {
  return shown.some((text) => text.replaceAll('’', "'").toLowerCase().startsWith(term.toLowerCase()));
}

it.each(readdirSync(GUIDE).filter((file) => file.endsWith('.md')))('%s names what the console shows', (file) => {
  const terms = named(readFileSync(`${GUIDE}/${file}`, 'utf8'));
  expect(terms.filter((term) => !ELSEWHERE.has(term) && !isShown(term))).toEqual([]);
});
