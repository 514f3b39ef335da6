import { readFileSync } from 'node:fs';
import { testDatabase } from '#platform/testing';

const page = readFileSync('docs/architecture.md', 'utf8');
const TABLE = /^ {2}"(\w+)\.(\w+)" \{\n([^}]+)\}/gm;
const drawn = [...page.matchAll(TABLE)].map(([, schema = '', name = '', body = '']) => ({
  table: `${schema}.${name}`,
  columns: body
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' ') as [type: string, name: string, key?: string]),
}));

const database = testDatabase();

describe('the diagram of the tables', () => {
  test.each(drawn)('shows columns of $table as they are, and its whole primary key', async ({ table, columns }) => {
    const found = await database.sql(
      `select attname as name, format_type(atttypid, atttypmod) as type, coalesce(attnum = any (indkey), false) as key
         from pg_attribute left join pg_index on indrelid = attrelid and indisprimary
        where attrelid = to_regclass($1) and attnum > 0 and not attisdropped`,
      [table.replace(/\.(\w+)$/, '."$1"')],
    );
    const inDatabase = found.map(({ name, type }) => `${String(type)} ${String(name)}`);
    expect(inDatabase).toEqual(expect.arrayContaining(columns.map(([type, name]) => `${type} ${name}`)));
    const keys = columns.filter(([, , key]) => key === 'PK').map(([, name]) => name);
    expect(keys.sort()).toEqual(
      found
        .filter(({ key }) => key)
        .map(({ name }) => name)
        .sort(),
    );
  });

  test('names each table of a relation', () => {
    const related = [...page.matchAll(/^ {2}"([\w.]+)" [|o}{-]+ "([\w.]+)" :/gm)].flatMap(([, one, other]) => [
      one,
      other,
    ]);
    expect([...new Set(related)].sort()).toEqual(drawn.map(({ table }) => table).sort());
  });
});
