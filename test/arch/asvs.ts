import { existsSync, readFileSync } from 'node:fs';

/** The requirements of OWASP ASVS 5.0, levels 1 and 2, that apply here: section, then the numbers in it. */
const APPLICABLE = `
  1.1: 1 2
  1.2: 1 2 3 4 5 9
  1.3: 2 3 4 6 7
  1.4: 2
  1.5: 1 2
  2.1: 1 2 3
  2.2: 1 2 3
  2.3: 1 2 3 4
  2.4: 1
  3.2: 1 2
  3.3: 1 2 3 4
  3.4: 1 2 3 4 5 6
  3.5: 1 2 3
  3.7: 1 2
  4.1: 1 3
  4.2: 1
  5.1: 1
  5.2: 1 2
  5.3: 1 2
  5.4: 1 2 3
  6.1: 1 3
  6.3: 1 2 4
  6.8: 1 2 4
  7.1: 1 2 3
  7.2: 1 2
  7.4: 1 2 4 5
  7.6: 1 2
  8.1: 1
  8.2: 1 2
  8.3: 1
  8.4: 1
  9.1: 1 2 3
  9.2: 1 2 3
  10.1: 1 2
  10.2: 1 2
  10.3: 1 2 3 4
  10.5: 1 2 3 4
  11.1: 1 2
  11.2: 1 2 3
  11.3: 1 2 3
  11.4: 1 3
  11.5: 1
  11.6: 1
  12.3: 1 2 3 4
  13.1: 1
  13.2: 1 2 3 4 5
  13.3: 1 2
  13.4: 1 2 3 4 5
  14.1: 1 2
  14.2: 1 2 3 4
  14.3: 1 2 3
  15.1: 1 2 3
  15.2: 1 2 3
  15.3: 1 2 3 4 5 6 7
  16.1: 1
  16.2: 1 2 3 4 5
  16.3: 1 2 3 4
  16.4: 1
  16.5: 1 2 3
`;

export interface Row {
  readonly number: string;
  readonly words: string;
  readonly state: string;
  readonly evidence: string;
}

export function applicableNumbers(): string[] {
  return APPLICABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [section = '', numbers = ''] = line.trim().split(': ');
      return numbers.split(' ').map((number) => `${section}.${number}`);
    });
}

/** The rows of the tables; unknown lines of a table are returned as rows with an empty number. */
export function rowsOf(document: string): Row[] {
  return document
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|( \||---)/.test(line))
    .map((line) => {
      const [, number = '', words = '', state = '', evidence = ''] =
        /^\| (\d+\.\d+\.\d+) \| ([^|]+) \| ([^|]+) \| ([^|]*) ?\|$/.exec(line) ?? [];
      return { number, words, state, evidence: evidence.trim() };
    });
}

/** Errors of the numbers: missing, duplicated, or not in the standard. */
export function faultsInNumbers(rows: readonly Row[]): string[] {
  const wanted = applicableNumbers();
  const found = rows.map(({ number }) => number);
  return [
    ...wanted.filter((number) => !found.includes(number)).map((number) => `${number} is missing`),
    ...found.filter((number, index) => found.indexOf(number) !== index).map((number) => `${number} occurs twice`),
    ...found.filter((number) => !wanted.includes(number)).map((number) => `"${number}" is no requirement that applies`),
  ];
}

/** Errors of a row: its state, or a reference to a test, a heading or a file that does not exist. */
export function faultsInRow(
  { number, state, evidence }: Row,
  read: (file: string) => string | null = fileText,
): string[] {
  if (!['held', 'partly', 'deployer'].includes(state)) return [`${number} has the state "${state}"`];
  const files = [...evidence.matchAll(/`([^`]+)`/g)].map(([, one = '']) => one).filter((one) => /[/.]/.test(one));
  if (files.length === 0) return [`${number} names nothing that holds it`];
  const faults = files.map((one) => faultIn(one, read)).filter((fault) => fault !== null);
  const without = state === 'partly' && !/`; [^`]+$/.test(evidence) ? ['does not say what is missing'] : [];
  return [...faults, ...without].map((fault) => `${number} ${fault}`);
}

function faultIn(named: string, read: (file: string) => string | null): string | null {
  const [file = '', title] = named.split(' › ');
  const text = read(file);
  if (text === null) return `names ${file}, which is not there`;
  if (title === undefined) return null;
  const isThere = file.endsWith('.md')
    ? text.split('\n').some((line) => /^#+ /.test(line) && line.replace(/^#+ /, '') === title)
    : [`'${title}'`, `"${title}"`, `\`${title}\``].some((quoted) => text.includes(quoted));
  return isThere ? null : `names "${title}", which is not in ${file}`;
}

function fileText(file: string): string | null {
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
