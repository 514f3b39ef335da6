import type { Database } from './database.js';

/** Maximum number of rows per statement: each row count is its own prepared statement on every connection. */
const MAX_ROWS = 16;

type Row = Readonly<Record<string, unknown>>;

/**
 * Inserts rows, keyed by column, by prepared multi-row statements. All rows have the columns of the first one.
 * JSON is passed as text, arrays as PostgreSQL arrays.
 */
export async function insertRows(database: Database, table: string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
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

function statementFor(table: string, columns: readonly string[], rows: number): string {
  const key = `${rows} ${table} ${columns.join()}`;
  const known = statements.get(key);
  if (known !== undefined) return known;
  const quoted = (name: string) =>
    name
      .split('.')
      .map((part) => `"${part}"`)
      .join('.');
  const row = (index: number) =>
    `(${columns.map((_, column) => `$${index * columns.length + column + 1}`).join(', ')})`;
  const text =
    `insert into ${quoted(table)} (${columns.map(quoted).join(', ')}) ` +
    `values ${Array.from({ length: rows }, (_, index) => row(index)).join(', ')}`;
  statements.set(key, text);
  return text;
}
