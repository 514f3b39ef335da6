import type { Database } from './database.js';

/** Maximum number of rows per statement of single values: each row count is its own prepared statement on every connection. */
const MAX_ROWS = 16;

type Row = Readonly<Record<string, unknown>>;

/** The PostgreSQL types of the columns, in order. */
export type ColumnTypes = Readonly<Record<string, string>>;

/**
 * Inserts rows, keyed by column, by prepared multi-row statements. All rows have the columns of the first one.
 * JSON is passed as text, arrays as PostgreSQL arrays.
 *
 * @param types if known, many rows are inserted by one statement, as one array for each column; no column may be an array
 */
export async function insertRows(
  database: Database,
  table: string,
  rows: readonly Row[],
  types?: ColumnTypes,
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  if (types && rows.length > MAX_ROWS) {
    const columns = Object.keys(types);
    const values = columns.map((column) => rows.map((row) => row[column] ?? null));
    await database.run(statementFor(table, columns, types), values);
    return;
  }
  const columns = Object.keys(first);
  const inserted: Promise<unknown>[] = [];
  for (let from = 0; from < rows.length; from += MAX_ROWS) {
    const some = rows.slice(from, from + MAX_ROWS);
    const values = some.flatMap((row) => columns.map((column) => row[column]));
    inserted.push(database.run(statementFor(table, columns, some.length), values));
  }
  await Promise.all(inserted);
}

const statements = new Map<string, string>();

function statementFor(table: string, columns: readonly string[], given: ColumnTypes | number): string {
  const key = `${typeof given === 'number' ? given : ''} ${table} ${columns.join()}`;
  const known = statements.get(key);
  if (known !== undefined) return known;
  const text =
    `insert into ${quoted(table)} (${columns.map(quoted).join(', ')}) ` +
    (typeof given === 'number' ? valuesOf(columns, given) : unnestOf(columns, given));
  statements.set(key, text);
  return text;
}

function valuesOf(columns: readonly string[], rows: number): string {
  const row = (index: number) =>
    `(${columns.map((_, column) => `$${index * columns.length + column + 1}`).join(', ')})`;
  return `values ${Array.from({ length: rows }, (_, index) => row(index)).join(', ')}`;
}

function unnestOf(columns: readonly string[], types: ColumnTypes): string {
  return `select * from unnest(${columns.map((column, index) => `$${index + 1}::${types[column]}[]`).join(', ')})`;
}

function quoted(name: string): string {
  return name
    .split('.')
    .map((part) => `"${part}"`)
    .join('.');
}
