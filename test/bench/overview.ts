import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import { Client } from 'pg';
import { CalendarOfAll, NOT_MERGED } from '../../libs/case-intake/testing/opening.js';
import type { Database } from '#platform/persistence';
import { Cursor } from '#platform/http';
import {
  ListTasks,
  ListTasksHandler,
  type TaskFilter,
  type TaskPosition,
} from '../../libs/case-intake/queries/list-tasks.js';
import { get } from './load.js';
import type { Measurement, Ratio } from './readings.js';
import type { RunningServer } from './running.js';

export const PAGE = 50;
const CONNECTIONS = 4;

export interface SeededTasks {
  readonly rows: number;
  readonly product: RunningServer;
  readonly bare: RunningServer;
  readonly authorization: string;
  /** The row half-way down the overview. */
  readonly middle: Middle;
}

export interface Middle {
  readonly urgency: number;
  readonly id: string;
}

interface Asked {
  readonly name: string;
  readonly path: string;
  readonly filter: TaskFilter;
  readonly position: TaskPosition;
}

/** The overview over HTTP, and bare Fastify and `pg` with the product's own statement. */
export function overview({ rows, product, bare, authorization, middle }: SeededTasks, seconds: number): Measurement[] {
  return pages(middle).flatMap(({ name, path }) => {
    const measured = (by: string, server: RunningServer, asked: string): Measurement => ({
      name: `overview ${by}, ${name}, ${rows} tasks`,
      async run() {
        const { perSecond, p99 } = await get(server.url, [asked], { authorization }, CONNECTIONS, seconds);
        const figure = `overview ${by}, ${name}, ${rows} tasks`;
        return [
          { name: figure, value: perSecond, unit: '/s' },
          { name: `${figure} p99`, value: p99, unit: 'ms' },
        ];
      },
    });
    return [measured('bare', bare, `/overview/${encodeURIComponent(name)}`), measured('product', product, path)];
  });
}

export function overviewRatios(many: number, few: number): Ratio[] {
  return NAMES.flatMap((name) => {
    const figure = (by: string, rows: number) => `overview ${by}, ${name}, ${rows} tasks`;
    return [
      { name: `overview, ${name} ÷ bare`, of: figure('product', many), to: figure('bare', many), target: 0.75 },
      {
        name: `overview, ${name}, ${many} tasks ÷ ${few}`,
        of: figure('product', many),
        to: figure('product', few),
        target: 0.9,
      },
    ];
  });
}

const NAMES = ['first page', 'deep page', 'search for a number', 'search for two words'];

function pages({ urgency, id }: Middle): Asked[] {
  const cursor = encodeURIComponent(new Cursor('urgency desc', 'integer', 'uuid').encode([urgency, id]));
  const list = `/v1/tasks?limit=${PAGE}`;
  const first: TaskPosition = { sort: 'deadline' };
  const statuses = ['accepted'];
  const asked: Omit<Asked, 'name'>[] = [
    { path: `${list}&status=accepted`, filter: { statuses }, position: first },
    {
      path: `${list}&status=accepted&cursor=${cursor}`,
      filter: { statuses },
      position: { sort: 'deadline', after: [urgency, id] },
    },
    { path: `${list}&q=r-7777`, filter: { text: 'r-7777' }, position: first },
    { path: `${list}&q=s%C3%B8ren7+4581`, filter: { text: 'søren7 4581' }, position: first },
  ];
  return asked.map((one, index) => ({ ...one, name: NAMES[index] ?? '' }));
}

/** The product's statements by name of the page, captured from its own query. */
export async function overviewStatements(companyId: string, middle: Middle) {
  const statements: Record<string, { text: string; values: readonly unknown[] }> = {};
  for (const { name, filter, position } of pages(middle)) {
    const kysely = new Kysely<unknown>({
      dialect: {
        createAdapter: () => new PostgresAdapter(),
        createDriver: () => new DummyDriver(),
        createIntrospector: (db) => new PostgresIntrospector(db),
        createQueryCompiler: () => new PostgresQueryCompiler(),
      },
      log: ({ query }) => {
        statements[name] = { text: query.sql, values: query.parameters };
      },
    });
    const database = { kysely: () => kysely } as unknown as Database;
    const absences = { on: async () => [] };
    const handler = new ListTasksHandler(
      database,
      { now: () => new Date() },
      new CalendarOfAll(),
      absences,
      NOT_MERGED,
    );
    await handler.execute(new ListTasks(companyId, filter, position, PAGE + 1));
  }
  return statements;
}

/** Inserts tasks in batches, with their search words, and returns the middle. */
export async function seedTasks(superuserUrl: string, companyId: string, rows: number): Promise<Middle> {
  const client = new Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    // The trigger for the search words would run once per row.
    await client.query(`set session_replication_role = replica`);
    await client.query(`set maintenance_work_mem = '256MB'`);
    await client.query(SEED_TASKS, [companyId, rows]);
    await client.query(`alter table case_intake.task_word drop constraint task_word_pkey`);
    await client.query(SEED_WORDS, [companyId]);
    await client.query(`alter table case_intake.task_word add primary key (company_id, word, task_id)`);
    const { rows: wrong } = await client.query(WRONG_WORDS, [companyId]);
    if (wrong.length > 0) throw new Error('The seeded words of the search are not those of the tasks');
    await client.query(`vacuum (analyze) case_intake.task`);
    await client.query(`vacuum (analyze) case_intake.task_word`);
    const { rows: found } = await client.query<Middle>(
      `select urgency::float8 as urgency, id from case_intake.task where company_id = $1 and status = 'accepted'
        order by urgency desc, id desc offset $2 limit 1`,
      [companyId, Math.floor(rows / 5 / 2)],
    );
    if (!found[0]) throw new Error('No task was seeded');
    return found[0];
  } finally {
    await client.end();
  }
}

const SEED_TASKS = `
  insert into case_intake.task (company_id, id, version, scalepoint_task_id, status, insurer_id, insurer_name, content,
    fingerprint, content_at, introduced, received_at, attention, deadlines, due_at)
  select $1, uuidv7(make_interval(secs => n - $2::int)), 1, gen_random_uuid(),
    (array['case-opened', 'accepted', 'inspected', 'completed', 'closed'])[1 + n % 5],
    insurer.insurer_id, insurer.name,
    jsonb_build_object('referenceNumber', 'r-' || n, 'scalepointCaseNumber', 'c' || n,
      'policy', jsonb_build_object('number', 'p' || n),
      'policyholder', jsonb_build_object('name', 'søren' || n % 1000 || ' ørskov', 'cvr', null, 'phone', null,
        'email', null, 'address', null),
      'damageAddress', jsonb_build_object('street', 'æblevej ' || n % 300, 'postalCode', (4000 + n % 600)::text,
        'city', 'rørvig'),
      'note', repeat('Fugt målt i væg mod køkken. ', 20)),
    md5(n::text), now(), true, now() + make_interval(secs => n - $2::int), '[]', '[]',
    case when n % 3 > 0 then now() + make_interval(mins => n % 100000 - 20000) end
  from generate_series(1, $2::int) n,
       (select id as insurer_id, name from tokens.insurer where company_id = $1 order by name limit 1) insurer`;

const SEED_WORDS = `
  insert into case_intake.task_word
  select $1, word, id from case_intake.task, lateral (
    select word from (select word, lead(word) over (order by word collate "C") as next from (select distinct word from unnest(array[
    content ->> 'referenceNumber', 'r', split_part(content ->> 'referenceNumber', '-', 2), content ->> 'scalepointCaseNumber',
    content #>> '{policy,number}', split_part(content #>> '{policyholder,name}', ' ', 1), 'ørskov', 'æblevej',
    split_part(content #>> '{damageAddress,street}', ' ', 2), content #>> '{damageAddress,postalCode}', 'rørvig',
    lower(split_part(insurer_name, ' ', 1)), lower(split_part(insurer_name, ' ', 2))]) word) various where word <> '') sorted
     where next is null or not starts_with(next, word)) words
  where company_id = $1`;

const WRONG_WORDS = `
  select id from (select * from case_intake.task where company_id = $1 limit 100) task
   where array(select word collate "C" from case_intake.words_of(content, insurer_name) word order by 1)
     <> array(select word from case_intake.task_word where company_id = $1 and task_id = task.id order by 1)`;
