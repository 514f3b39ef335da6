import { Client } from 'pg';
import { v7 } from 'uuid';
import { testDatabase } from '#platform/testing';

const database = testDatabase();

describe('row level security', () => {
  it('can become one between servers: the company comes first in every key', async () => {
    const otherwise = await database.sql(`
      select i.indexrelid::regclass::text as key
        from pg_index i
        join pg_class c on c.oid = i.indrelid and c.relkind in ('r', 'p') and not c.relispartition
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'company_id' and not a.attisdropped
       where i.indisunique and i.indkey[0] <> a.attnum
         and c.relnamespace::regnamespace::text not in ('pg_catalog', 'information_schema', 'pgboss')`);
    expect(otherwise).toEqual([]);
  });

  it('stands around every table of a company, also for the owner', async () => {
    const open = await database.sql(`
      select format('%I.%I', n.nspname, c.relname) as name
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attname = 'company_id' and not a.attisdropped
       where c.relkind in ('r', 'p') and not c.relispartition and n.nspname not in ('pg_catalog', 'information_schema', 'pgboss')
         and not (c.relrowsecurity and c.relforcerowsecurity
                  and exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polqual is not null
                                 and p.polwithcheck is not null))`);
    expect(open).toEqual([]);
  });

  it('lets raw SQL see and write nothing of another company', async () => {
    const [mine, theirs] = [v7(), v7()];
    await database.sql(`insert into tokens.insurer values ($1, $2, 1, 'Theirs', null)`, [theirs, v7()]);
    const client = new Client({ connectionString: database.appUrl });
    await client.connect();
    try {
      const count = async () => (await client.query('select 1 from tokens.insurer')).rowCount;
      expect(await count()).toBe(0);
      await client.query('begin');
      await client.query(`select set_config('app.companies', $1, true)`, [mine]);
      expect(await count()).toBe(0);
      expect((await client.query(`update tokens.insurer set name = 'Mine'`)).rowCount).toBe(0);
      expect((await client.query('delete from tokens.insurer')).rowCount).toBe(0);
      await expect(
        client.query(`insert into tokens.insurer values ($1, $2, 1, 'Planted', null)`, [theirs, v7()]),
      ).rejects.toThrow('row-level security');
      await client.query('rollback');
      await expect(client.query('drop table tokens.insurer')).rejects.toThrow('must be owner');
      await expect(client.query(`delete from platform.audit`)).rejects.toThrow('permission denied');
    } finally {
      await client.end();
    }
  });
});
