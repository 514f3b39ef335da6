import { Client } from 'pg';
import { v7 } from 'uuid';
import { testDatabase } from '#platform/testing';

const database = testDatabase();
const PINNED = 'search_path=pg_catalog, pg_temp';
const OWNER = 'scalepoint';
const SEARCH = 'scalepoint_search';
const APP = 'scalepoint_app';

/** Every `security definer` function: add a new one here, together with its probe below. */
const FUNCTIONS = [
  { name: 'directory.few_entries(uuid,text,text,integer)', owner: SEARCH, runBy: [SEARCH], path: PINNED },
  {
    name: 'directory.search_entries(uuid,text,text,boolean,text,text,integer)',
    owner: SEARCH,
    runBy: [APP, SEARCH],
    path: PINNED,
  },
  {
    name: 'platform.append_to_stream()',
    owner: OWNER,
    runBy: [OWNER],
    path: 'search_path=pg_catalog, platform, pg_temp',
  },
  { name: 'platform.company_ids()', owner: OWNER, runBy: [OWNER, APP], path: PINNED },
  { name: 'platform.company_records(text,text,integer)', owner: OWNER, runBy: [OWNER, APP], path: PINNED },
  { name: 'platform.company_with_id(uuid)', owner: OWNER, runBy: [OWNER, APP], path: PINNED },
  { name: 'platform.company_with_key(text)', owner: OWNER, runBy: [OWNER, APP], path: PINNED },
  { name: 'platform.feed_held_back_seconds()', owner: OWNER, runBy: [OWNER, APP], path: PINNED },
  { name: 'platform.forget_events(integer)', owner: OWNER, runBy: [OWNER, APP], path: PINNED },
  { name: 'platform.has_events()', owner: OWNER, runBy: [OWNER, APP], path: PINNED },
  { name: 'platform.open_company_ids()', owner: OWNER, runBy: [OWNER, APP], path: PINNED },
  { name: 'platform.prepare_months()', owner: OWNER, runBy: [OWNER, APP], path: PINNED },
  { name: 'scalepoint_gateway.delete_refused(integer,integer)', owner: OWNER, runBy: [OWNER, APP], path: PINNED },
  { name: 'scalepoint_gateway.forget_deliveries(integer)', owner: OWNER, runBy: [OWNER, APP], path: PINNED },
];

/** What the application may execute, once each. `rows` are the results for a session without a company. */
const PROBES: Readonly<Record<string, { readonly sql: string; readonly rows?: unknown[]; readonly fails?: string }>> = {
  'directory.few_entries(uuid,text,text,integer)': {
    sql: `select directory.few_entries($1, 'debtor', '%theirs%', 10)`,
    fails: 'permission denied',
  },
  'directory.search_entries(uuid,text,text,boolean,text,text,integer)': {
    sql: `select directory.search_entries($1, 'debtor', '%theirs%', null, null, null, 10)`,
    rows: [],
  },
  'platform.append_to_stream()': { sql: `select platform.append_to_stream(), $1::uuid`, fails: 'permission denied' },
  // Timers iterate over the companies, so it returns their ids, but nothing else about a company.
  'platform.company_ids()': { sql: `select * from platform.company_ids() where id <> $1`, rows: [] },
  // The operator sees the whole register, page by page; each request for it is checked for the operator's key.
  'platform.company_records(text,text,integer)': {
    sql: `select * from platform.company_records(null, '', 10) where id <> $1`,
    rows: [],
  },
  // The id is the claim of a verified token.
  'platform.company_with_id(uuid)': {
    sql: `select key, suspended from platform.company_with_id($1)`,
    rows: [{ key: 'theirs', suspended: false }],
  },
  // Callers of the intake send the key. A wrong one finds no company.
  'platform.company_with_key(text)': { sql: `select * from platform.company_with_key($1::uuid::text)`, rows: [] },
  // A duration over all companies, for the metrics.
  'platform.feed_held_back_seconds()': {
    sql: `select platform.feed_held_back_seconds() < 60 as told from (select $1::uuid) asked`,
    rows: [{ told: true }],
  },
  'platform.forget_events(integer)': {
    sql: `select platform.forget_events(11), $1::uuid`,
    fails: 'At least 12 months',
  },
  // Whether there is any event at all; nothing of it is told.
  'platform.has_events()': {
    sql: `select pg_typeof(platform.has_events())::text as told from (select $1::uuid) asked`,
    rows: [{ told: 'boolean' }],
  },
  'platform.open_company_ids()': { sql: `select * from platform.open_company_ids() where id <> $1`, rows: [] },
  'platform.prepare_months()': {
    sql: `select platform.prepare_months()::text as months from (select $1::uuid) asked`,
    rows: [{ months: '' }],
  },
  'scalepoint_gateway.delete_refused(integer,integer)': {
    sql: `select scalepoint_gateway.delete_refused(0, 10), $1::uuid`,
    fails: 'at least one day',
  },
  'scalepoint_gateway.forget_deliveries(integer)': {
    sql: `select scalepoint_gateway.forget_deliveries(11), $1::uuid`,
    fails: 'At least 12 months',
  },
};

const theirs = v7();

beforeAll(async () => {
  await database.sql(`insert into platform.company (id, key, name) values ($1, 'theirs', 'Theirs')`, [theirs]);
  await database.sql(
    `insert into directory.entry (company_id, kind, id, version, name, name_key, active, phones, phone_keys)
     values ($1, 'debtor', 'd-1', 1, 'Theirs', ' theirs', true, '[]', '[]')`,
    [theirs],
  );
});

async function asApplication<T>(company: string | null, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: database.appUrl });
  await client.connect();
  try {
    if (company !== null) {
      await client.query('begin');
      await client.query(`select set_config('app.companies', $1, true)`, [company]);
    }
    return await work(client);
  } finally {
    await client.end();
  }
}

describe('functions that run with the rights of their owner', () => {
  it('are these, with these owners, and no other role may run them', async () => {
    const found = await database.sql(`
      select p.oid::regprocedure::text as name, p.proowner::regrole::text as owner,
             array(select distinct case grantee when 0 then 'PUBLIC' else grantee::regrole::text end
                     from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner)))
                    where privilege_type = 'EXECUTE' order by 1) as "runBy",
             (select setting from unnest(p.proconfig) setting where setting like 'search_path=%') as path
        from pg_proc p
       where p.prosecdef and p.pronamespace <> 'pg_catalog'::regnamespace
       order by 1`);
    const known = FUNCTIONS.map((one) => ({ ...one, runBy: one.runBy.toSorted() }));
    expect(found.map((one) => ({ ...one, runBy: (one['runBy'] as string[]).toSorted() }))).toEqual(known);
    expect(Object.keys(PROBES)).toEqual(FUNCTIONS.map(({ name }) => name));
  });

  it('are executable by their owner only when a migration creates another one', async () => {
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    try {
      await owner.query(`create function platform.made_later() returns integer language sql as 'select 1'`);
      await expect(asApplication(null, (client) => client.query('select platform.made_later()'))).rejects.toThrow(
        'permission denied',
      );
      await owner.query('drop function platform.made_later()');
    } finally {
      await owner.end();
    }
  });

  describe.each([
    ['without a company', null],
    ['for another company', v7()],
    ['after a transaction for this company', 'before'],
  ])('give nothing away %s', (_, company) => {
    it.each(Object.entries(PROBES))('%s', async (_name, { sql, rows, fails }) => {
      await asApplication(company === 'before' ? theirs : company, async (client) => {
        if (company === 'before') await client.query('commit');
        const answer = client.query(sql, [theirs]);
        if (fails === undefined) expect((await answer).rows).toEqual(rows);
        else await expect(answer).rejects.toThrow(fails);
      });
    });
  });

  it('find for the company itself', async () => {
    const search = PROBES['directory.search_entries(uuid,text,text,boolean,text,text,integer)']!.sql;
    const { rows } = await asApplication(theirs, (client) => client.query(search, [theirs]));
    expect(rows).toEqual([{ search_entries: 'd-1' }]);
  });
});
