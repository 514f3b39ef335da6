import { CompiledQuery, Kysely, PostgresDialect } from 'kysely';
import { Client, Pool } from 'pg';
import { v7 } from 'uuid';
import type { Database } from '#platform/persistence';
import { testDatabase } from '#platform/testing';
import { SqlDoubles } from '../../libs/case-intake/infrastructure/sql-doubles.js';
import { CountTasks, CountTasksHandler } from '../../libs/case-intake/queries/count-tasks.js';
import { GetRelatedTasks, GetRelatedTasksHandler } from '../../libs/case-intake/queries/get-related-tasks.js';
import { SqlCasesForInvoicing } from '../../libs/case-intake/infrastructure/sql-cases-for-invoicing.js';
import { CalendarOfAll } from '../../libs/case-intake/testing/opening.js';

const database = testDatabase();
const [ours, theirs, insurer] = [v7(), v7(), v7()];
const NOW = new Date();

interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}
let statements: Statement[] = [];
let pool: Pool;
let reads: Database;
let doubles: SqlDoubles;
let related: GetRelatedTasksHandler;
beforeAll(() => {
  pool = new Pool({ connectionString: database.superuserUrl });
  const kysely = new Kysely<unknown>({
    dialect: new PostgresDialect({ pool }),
    log: ({ query: { sql, parameters } }) => void statements.push({ sql, parameters }),
  });
  const run = async (text: string, values: unknown[]) =>
    (await kysely.executeQuery(CompiledQuery.raw(text, values))).rows;
  reads = { kysely: () => kysely, run } as unknown as Database;
  doubles = new SqlDoubles(reads);
  related = new GetRelatedTasksHandler(reads);
});
afterAll(() => pool.end());
beforeEach(() =>
  database.sql(
    'truncate case_intake.task, case_intake."case", case_intake.task_key, case_intake.task_key_fill, case_intake.possible_double',
  ),
);

interface Made {
  readonly company?: string;
  readonly insurerId?: string;
  readonly status?: string;
  readonly claim?: string | null;
  readonly number?: string;
  readonly reference?: string;
  readonly policy?: string;
  readonly name?: string;
  readonly phone?: string;
  readonly street?: string;
  readonly at?: Date;
}

let serial = 0;
async function aTask({
  company = ours,
  insurerId = insurer,
  status = 'accepted',
  ...made
}: Made = {}): Promise<string> {
  serial += 1;
  const { claim = v7(), number = `N-${serial}`, reference = `R-${serial}`, policy = `P-${serial}` } = made;
  const { name = `Navn ${serial}`, phone = `2${String(1_000_000 + serial)}`, street = `Gade ${serial}`, at } = made;
  const address = { street, postalCode: '4581' };
  const content = {
    ...{
      scalepointCaseId: claim,
      scalepointCaseNumber: number,
      referenceNumber: reference,
      policy: { number: policy },
    },
    ...{ damageAddress: null, policyholder: { name, phone, mobile: null, address } },
  };
  const id = at ? v7({ msecs: at.getTime() }) : v7();
  await database.sql(
    `insert into case_intake.task (company_id, id, version, scalepoint_task_id, status, insurer_id, insurer_name, content,
       fingerprint, content_at, introduced, received_at, attention)
     values ($1, $2, 1, gen_random_uuid(), $3, $4, 'Nordlys', $5, '', now(), true, coalesce($6, now()), '[]')`,
    [company, id, status, insurerId, JSON.stringify(content), at ?? null],
  );
  return id;
}

const shown = async (id: string, company = ours) => related.execute(new GetRelatedTasks(company, id));
const suggested = async (id: string) =>
  (await shown(id)).possibleDoubles.map(({ id: other, reasons }) => [other, reasons.join()]);
const look = (...ids: string[]) => doubles.look(ours, ids, NOW);

describe('the tasks of a claim', () => {
  it('are those with its id, or with its number from the same insurer, in their own company', async () => {
    const claim = v7();
    const first = await aTask({ claim, number: 'S-1' });
    const byId = await aTask({ claim: claim.toUpperCase(), number: 'S-2', insurerId: v7() });
    const byNumber = await aTask({ claim: null, number: 's-1 ', status: 'rejected' });
    await aTask({ claim: null, number: 'S-1', insurerId: v7() });
    await aTask({ company: theirs, claim, number: 'S-1' });
    await aTask();
    const { claimTasks } = await shown(first);
    expect(claimTasks.map(({ id, status }) => [id, status])).toEqual([
      [byNumber, 'rejected'],
      [byId, 'accepted'],
    ]);
    expect((await shown(first, theirs)).claimTasks).toEqual([]);
  });

  it('are found when a user enters the id of the claim', async () => {
    const claim = v7();
    const [first, second] = [await aTask({ claim }), await aTask({ claim: null })];
    expect((await shown(first)).claimTasks).toEqual([]);
    await database.sql(`update case_intake.task set scalepoint_case_id = $2 where id = $1`, [second, claim]);
    expect((await shown(first)).claimTasks).toMatchObject([{ id: second }]);
  });
});

describe('tasks that may be the same', () => {
  it.each([
    ['reference', { reference: 'X-1' }, { reference: 'x-1 ' }],
    ['policy', { policy: '44.1' }, { policy: '44.1' }],
    ['name', { name: 'Åse Ørskov', street: 'Strandstien 7' }, { name: 'ÅSE ØRSKOV', street: 'strandstien  7.' }],
    ['phone', { phone: '+45 21 22 23 24', street: 'Å Alle 1' }, { phone: '21222324', street: 'å alle 1' }],
  ])('are suggested on both for the same %s', async (reason, one, other) => {
    const [first, second] = [await aTask(one), await aTask(other)];
    await aTask({ ...one, company: theirs });
    await look(second);
    await look(first, second);
    expect([await suggested(first), await suggested(second)]).toEqual([[[second, reason]], [[first, reason]]]);
  });

  it('are not those of one claim, unless they have the same reference', async () => {
    const claim = v7();
    const same = { claim, policy: '44.2', name: 'Bo', street: 'Bygade 1' };
    const [first, second] = [await aTask({ ...same, reference: 'C-1' }), await aTask({ ...same, reference: 'C-2' })];
    const third = await aTask({ ...same, reference: 'C-2' });
    await look(first, second, third);
    expect([await suggested(first), (await suggested(second)).map(([id]) => id)]).toEqual([[], [third]]);
  });

  it('are not far apart in time, finished, at another address only by name, or many', async () => {
    const old = new Date(NOW.getTime() - 31 * 24 * 3_600_000);
    const far = await aTask({ policy: '44.3', at: old });
    const near = await aTask({ policy: '44.3' });
    const ended = await aTask({ policy: '44.3', status: 'closed' });
    const named = [await aTask({ name: 'Per' }), await aTask({ name: 'Per' })];
    const many: string[] = [];
    for (let index = 0; index < 21; index += 1) many.push(await aTask({ policy: 'boligforening' }));
    await look(far, near, ended, ...named, ...many);
    for (const id of [far, near, ended, ...named, many[0]!, many[20]!]) expect(await suggested(id)).toEqual([]);
  });

  it('are suggested no more once they were dismissed, whichever is named first', async () => {
    const [first, second] = [await aTask({ policy: '44.4' }), await aTask({ policy: '44.4' })];
    await look(first);
    expect(await doubles.dismiss(theirs, [first, second], NOW)).toBe('unknown');
    expect(await doubles.dismiss(ours, [second, first], NOW)).toBe('dismissed');
    expect(await doubles.dismiss(ours, [first, second], NOW)).toBe('was');
    expect(await doubles.dismiss(ours, [first, v7()], NOW)).toBe('unknown');
    await look(first, second);
    expect([await suggested(first), await suggested(second)]).toEqual([[], []]);
  });

  it('are found among tasks that were there before, some at a time', async () => {
    const [first, second] = [await aTask({ policy: '44.5' }), await aTask({ policy: '44.5' })];
    await aTask({ company: theirs, policy: '44.5' });
    await database.sql('truncate case_intake.task_key');
    expect([await doubles.fillKeys(ours, 1), await doubles.fillKeys(ours, 1)]).toEqual([1, 1]);
    expect([await doubles.fillKeys(ours, 1), await doubles.fillKeys(ours, 1)]).toEqual([0, 0]);
    await look(first);
    expect(await suggested(second)).toEqual([[first, 'policy']]);
    const [{ count } = { count: null }] = await database.sql(
      'select count(*)::int as count from case_intake.task_key where company_id = $1',
      [theirs],
    );
    expect(count).toBe(0);
  });
});

describe('the tasks of a claim for invoicing', () => {
  const ofClaim = async (claim: string, company = ours) =>
    (await new SqlCasesForInvoicing(reads).ofClaim(company, claim)).map(({ caseId, task }) => [task.id, caseId]);

  async function withCase(id: string, company = ours): Promise<string> {
    const caseId = v7();
    await database.sql(
      `insert into case_intake."case" (company_id, id, version, task_id, number, name, debtor_id, debtor_reason, description,
         contacts, origins, flags)
       values ($1, $2, 1, $3, (select count(*) + 1 from case_intake."case"), '', '', '', '', '[]', '{}', '[]')`,
      [company, caseId, id],
    );
    await database.sql(`update case_intake.task set case_id = $2 where id = $1`, [id, caseId]);
    return caseId;
  }

  it('have the case that they are on, and are found by the claim or by that case', async () => {
    const claim = v7();
    const [first, second, third] = [await aTask({ claim }), await aTask({ claim: null }), await aTask({ claim: null })];
    await aTask({ claim });
    await withCase(await aTask({ company: theirs, claim }), theirs);
    const [one, two] = [await withCase(first), await withCase(second)];
    await withCase(third);
    await database.sql(`update case_intake.task set case_id = $2, case_of_task_id = $3 where id = $1`, [
      third,
      one,
      first,
    ]);
    expect(await ofClaim(claim.toUpperCase())).toEqual([[first, one]]);
    expect(await ofClaim(one)).toEqual([
      [first, one],
      [third, one],
    ]);
    expect(await ofClaim(two)).toEqual([[second, two]]);
    expect(await ofClaim(one, theirs)).toEqual([]);
  });

  it('are found before the keys of older tasks are filled in, and read no other task afterwards', async () => {
    const claim = v7();
    const old = await aTask({ claim });
    const caseId = await withCase(old);
    await database.sql('truncate case_intake.task_key');
    expect(await ofClaim(claim)).toEqual([[old, caseId]]);
    await doubles.fillKeys(ours, 1);
    await doubles.fillKeys(ours, 1);
    await database.sql(
      `insert into case_intake.task (company_id, id, version, scalepoint_task_id, status, insurer_id, insurer_name, content,
         fingerprint, content_at, introduced, received_at, attention)
       select $1, gen_random_uuid(), 1, gen_random_uuid(), 'accepted', $2, '', jsonb_build_object('referenceNumber', n), '', now(),
              true, now(), '[]' from generate_series(1, 3000) n`,
      [ours, insurer],
    );
    await database.sql('analyze case_intake.task, case_intake."case", case_intake.task_key, case_intake.task_key_fill');
    statements = [];
    expect(await ofClaim(claim)).toEqual([[old, caseId]]);
    const [{ sql, parameters } = { sql: '', parameters: [] }] = statements;
    const client = new Client({ connectionString: database.appUrl });
    await client.connect();
    try {
      await client.query(`begin; select set_config('app.companies', '${ours}', true)`);
      const { rows } = await client.query<{ 'QUERY PLAN': unknown }>(
        `explain (analyze, timing off, costs off, format json) ${sql}`,
        [...parameters],
      );
      // Every row that a scan returns or filters out.
      const read = [...JSON.stringify(rows).matchAll(/"(?:Actual Rows|Rows Removed by Filter)":([\d.]+)/g)];
      expect(read.length).toBeGreaterThan(3);
      expect(Math.max(...read.map(([, count]) => Number(count)))).toBeLessThan(10);
    } finally {
      await client.end();
    }
  });
});

it('what tasks have in common is read by indexes alone, as the application, whatever the number of rows', async () => {
  const id = await aTask({ policy: '44.6' });
  await database.sql(
    `insert into case_intake.task (company_id, id, version, scalepoint_task_id, status, insurer_id, insurer_name, content,
       fingerprint, content_at, introduced, received_at, attention)
     select $1, gen_random_uuid(), 1, gen_random_uuid(), 'accepted', $2, '', jsonb_build_object('referenceNumber', n), '', now(),
            true, now(), '[]' from generate_series(1, 3000) n`,
    [ours, insurer],
  );
  await database.sql(
    `insert into case_intake.possible_double
     select company_id, id, gen_random_uuid(), '{policy}', now(), now() from case_intake.task`,
  );
  await database.sql('analyze case_intake.task, case_intake.task_key, case_intake.possible_double');
  statements = [];
  await look(id);
  await shown(id);
  await new CountTasksHandler(reads, { now: () => NOW }, { count: async () => 0 }, new CalendarOfAll()).execute(
    new CountTasks(ours),
  );
  const plans: string[] = [];
  const client = new Client({ connectionString: database.appUrl });
  await client.connect();
  try {
    await client.query(`begin; select set_config('app.companies', '${ours}', true)`);
    for (const { sql, parameters } of statements) {
      const { rows } = await client.query<Record<string, string>>(`explain (costs off) ${sql}`, [...parameters]);
      const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      expect(plan).not.toMatch(/Seq Scan on (?:task_key|possible_double)/);
      plans.push(plan);
    }
    const [looked = '', claim = '', suggestions = '', merged = '', counted = ''] = plans;
    // The keys are conditions of the index, not filters behind the company.
    expect(looked).toMatch(/task_key_pkey[^]*?Index Cond: [^\n]*key = \w+\.key/);
    expect(claim).toMatch(/task_key_of_task[^]*?Index Cond: [^\n]*task_id = /);
    expect(claim).toMatch(/task_key_pkey[^]*?Index Cond: [^\n]*key = \w+\.key/);
    expect(suggestions).toMatch(/possible_double_(?:open|pkey)[^]*?Index Cond: [^\n]*task_id = /);
    expect(suggestions).toMatch(/Index Scan using possible_double_\w+ on [^\n]*\n\s*Index Cond: [^\n]*other_id = /);
    expect(merged).toMatch(/task_merged[^]*?Index Cond: [^\n]*merged_into_id = /);
    expect(counted).toMatch(/possible_double_open/);
  } finally {
    await client.end();
  }
});
