import { type Kysely, sql } from 'kysely';

/**
 * Inserts rows, keyed by column, in one statement with one parameter, whatever their number: the text of the statement
 * stays the same and the database reads a single value. All rows have the columns of the first. What is an object goes
 * into a JSON column, a Date into an instant.
 */
export async function insertRows<Schema>(
  db: Kysely<Schema>,
  table: keyof Schema & string,
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)));
  await sql`insert into ${sql.table(table)} (${columns}) select ${columns}
    from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(rows)})`.execute(db);
}
