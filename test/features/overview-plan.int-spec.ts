import { testDatabase } from '#platform/testing';
import { overviewStatements } from '../bench/overview.js';

const COMPANY = '01997c00-0000-7000-8000-0000000000d1';
const database = testDatabase();

/** PostgreSQL's plan with sorting made as expensive as possible; a sort that remains is unavoidable. */
async function plan({ text, values }: { text: string; values: readonly unknown[] }): Promise<string> {
  const off = ['seqscan', 'bitmapscan', 'sort', 'incremental_sort'].map((kind) => `set enable_${kind} = off`).join(';');
  await database.sql(off);
  const rows = await database.sql(`explain (costs off) ${text}`, [...values]);
  return rows.map((row) => String(row['QUERY PLAN'])).join('\n');
}

it.each(['first page', 'deep page'])('the %s of the overview is read in the order of an index', async (name) => {
  const statements = await overviewStatements(COMPANY, { urgency: 1, id: COMPANY });
  const found = await plan(statements[name]!);
  expect(found).toMatch(/Index Scan using task_by_status/);
  expect(found).not.toMatch(/Sort/);
});
