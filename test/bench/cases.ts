import { setTimeout as later } from 'node:timers/promises';
import { Client } from 'pg';
import { DEMO_COMPANIES } from '../../apps/product/src/demo-users.js';
import { jsonBody } from './bodies.js';
import type { Measurement, Ratio } from './readings.js';
import { type RunningServer, startProduct } from './running.js';

const TASKS = 1000;
const SENDERS = 16;
const SINGLE = 40;
const PROCESSES = [1, 2, 4];

export interface CasesBench {
  /** URLs of the owner and of a superuser, for a database without other writers. */
  readonly ownerUrl: string;
  readonly superuserUrl: string;
  readonly dataDir: string;
  /** Stores a task and its case in one transaction. */
  readonly bare: RunningServer;
}

/** From a POST to the commit of its case, with several processes on one database. */
export function cases(bench: CasesBench): Measurement[] {
  return [
    ...PROCESSES.map((processes): Measurement => ({
      name: named(processes),
      run: () =>
        withProcesses(processes, bench, async (servers, database) => {
          await inUse(servers, database);
          return burst(named(processes), servers, database);
        }),
    })),
    {
      name: ONE_BY_ONE,
      run: () =>
        withProcesses(
          1,
          bench,
          async (servers, database) => {
            await inUse(servers, database);
            return burst(ONE_BY_ONE, servers, database);
          },
          { REACT_IN_BATCHES: 'false' },
        ),
    },
    { name: 'post to case, bare', run: () => bareBurst(bench.bare) },
    {
      name: 'post to case, what a task costs',
      run: () => withProcesses(1, bench, ([server], database) => cost(server!, database)),
    },
    {
      name: 'answer to case at low load',
      run: () => withProcesses(1, bench, ([server], database) => single(server!, database)),
    },
  ];
}

export async function withProcesses<T>(
  processes: number,
  { ownerUrl, superuserUrl, dataDir }: CasesBench,
  work: (servers: readonly RunningServer[], database: Client) => Promise<T>,
  env: Readonly<Record<string, string>> = {},
): Promise<T> {
  const database = new Client({ connectionString: superuserUrl });
  await database.connect();
  const servers: RunningServer[] = [];
  try {
    // The example's attachments are on the internet, and looking for them would be measured instead.
    const quiet = { FETCH_ATTACHMENTS: 'false', ...env };
    while (servers.length < processes) servers.push(await startProduct(ownerUrl, dataDir, quiet));
    return await work(servers, database);
  } finally {
    for (const server of servers) await server.stop();
    await database.end();
  }
}

const named = (processes: number): string => `post to case, ${processes} processes`;
const ONE_BY_ONE = 'post to case, reactions one by one';

export const caseRatios: Ratio[] = [
  ...PROCESSES.map((processes) => ({
    name: `${named(processes)} ÷ bare`,
    of: named(processes),
    to: 'post to case, bare',
    target: 1,
  })),
  { name: 'post to case ÷ reactions one by one', of: named(1), to: ONE_BY_ONE, target: 2 },
];

async function bareBurst({ url }: RunningServer) {
  const body = jsonBody('JSON 3.4 KB', 3400);
  let left = TASKS;
  const begun = performance.now();
  const send = async () => {
    while (left-- > 0) {
      const answer = await fetch(`${url}/cases`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: body.next(),
      });
      if (!answer.ok) throw new Error(`The bare server answered ${answer.status}`);
      await answer.text();
    }
  };
  await Promise.all(Array.from({ length: SENDERS }, send));
  return [{ name: 'post to case, bare', value: (TASKS * 1000) / (performance.now() - begun), unit: '/s' as const }];
}

/**
 * Bytes of WAL, and bytes that the tables and their indexes grow by, until the reactions to all tasks are done. A first
 * burst goes before: pages that a checkpoint wrote are in the WAL whole already, and vacuumed space is used again.
 */
async function cost(server: RunningServer, database: Client) {
  const rest = async () => {
    await atRest(database);
    await database.query('vacuum');
  };
  await burst(named(1), [server], database);
  await rest();
  const before = await sizes(database);
  await burst(named(1), [server], database);
  await atRest(database);
  const { wal } = await sizes(database);
  await rest();
  const after = { ...(await sizes(database)), wal };
  const perTask = (one: number) => one / TASKS / 1000;
  const grown = Object.entries(after.tables).map(
    ([table, bytes]) => [table, bytes - (before.tables[table] ?? 0)] as const,
  );
  if (process.env['BENCH_TABLES']) {
    for (const [table, bytes] of grown.toSorted(([, one], [, other]) => other - one).slice(0, 25)) {
      process.stderr.write(`${table} ${perTask(bytes).toFixed(2)} kB\n`);
    }
  }
  const kept = grown.filter(([table]) => !table.startsWith('pgboss.')).reduce((sum, [, bytes]) => sum + bytes, 0);
  return [
    { name: 'WAL of a task', value: perTask(after.wal - before.wal), unit: 'kB' as const },
    { name: 'kept of a task', value: perTask(kept), unit: 'kB' as const },
  ];
}

async function atRest(database: Client): Promise<void> {
  for (;;) {
    const { rows } = await database.query<{ open: number }>(
      `select count(*)::int as open from pgboss.job where state in ('created', 'active') and data ? 'stream' and start_after <= now()`,
    );
    if (rows[0]?.open === 0) return;
    await later(50);
  }
}

async function sizes(database: Client): Promise<{ wal: number; tables: Record<string, number> }> {
  const { rows } = await database.query<{ wal: string; tables: Record<string, number> }>(
    `select pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::text as wal,
            (select jsonb_object_agg(format('%s.%s %s', nspname, coalesce(owner.relname, of_toast.relname, class.relname), class.relname),
                                     pg_relation_size(class.oid))
               from pg_class class join pg_namespace space on space.oid = class.relnamespace
               left join pg_index on indexrelid = class.oid left join pg_class owner on owner.oid = indrelid
               left join pg_class of_toast on of_toast.reltoastrelid = class.oid
              where class.relkind in ('r', 'i', 't') and nspname not in ('pg_catalog', 'information_schema')) as tables`,
  );
  const { wal = '0', tables = {} } = rows[0] ?? {};
  return { wal: Number(wal), tables };
}

/** An installation that is in use has tasks, and statistics of them: autovacuum makes them within a minute. */
async function inUse(servers: readonly RunningServer[], database: Client): Promise<void> {
  const { tasks } = await standing(database);
  if (tasks < TASKS) await burst('before', servers, database);
  await database.query('analyze');
}

/** Posts at full speed; the measurement ends when the last task has its case. */
async function burst(name: string, servers: readonly RunningServer[], database: Client) {
  const body = jsonBody('JSON 3.4 KB', 3400);
  const before = await standing(database);
  let left = TASKS;
  const begun = performance.now();
  const send = async (sender: number) => {
    while (left-- > 0) await deliver(servers[sender % servers.length]!, body.next());
  };
  await Promise.all(Array.from({ length: SENDERS }, (_, sender) => send(sender)));
  const answered = performance.now() - begun;
  for (;;) {
    const { withCase } = await standing(database);
    if (withCase - before.withCase >= TASKS) break;
    await later(10);
  }
  const opened = performance.now() - begun;
  const after = await standing(database);
  const [tasks, opened1] = [after.tasks - before.tasks, after.cases - before.cases];
  if (tasks !== TASKS || opened1 !== TASKS)
    throw new Error(`${TASKS} messages made ${tasks} tasks and ${opened1} cases`);
  return [
    { name, value: (TASKS * 1000) / opened, unit: '/s' as const },
    { name: `${name}: answered`, value: (TASKS * 1000) / answered, unit: '/s' as const },
  ];
}

export async function single(server: RunningServer, database: Client, of = '') {
  const name = of && `${of}: `;
  const body = jsonBody('JSON 3.4 KB', 3400);
  const times: number[] = [];
  for (let n = 0; n < SINGLE; n += 1) {
    const taskId = await deliver(server, body.next());
    const answered = performance.now();
    while (!(await hasCase(database, taskId))) await later(1);
    times.push(performance.now() - answered);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(SINGLE - 1, Math.floor(SINGLE * share))] ?? NaN;
  return [
    { name: `${name}answer to case p50`, value: at(0.5), unit: 'ms' as const },
    { name: `${name}answer to case p99`, value: at(0.99), unit: 'ms' as const },
  ];
}

/** @returns Scalepoint's GUID of the task */
async function deliver(server: RunningServer, body: string): Promise<string> {
  const answer = await fetch(`${server.url}/scalepoint/v1/demo/tasks`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const { tasks } = (await answer.json()) as { tasks?: { taskId: string }[] };
  const [task] = tasks ?? [];
  if (!task) throw new Error(`A task was answered ${answer.status}`);
  return task.taskId;
}

/** Reads a single row, so that polling does not slow the product down. */
async function hasCase(database: Client, taskId: string): Promise<boolean> {
  const { rowCount } = await database.query({
    name: 'has case',
    text: `select from case_intake.task where company_id = $1 and scalepoint_task_id = $2 and case_id is not null`,
    values: [DEMO_COMPANIES.demo.id, taskId],
  });
  return rowCount === 1;
}

async function standing(database: Client): Promise<{ tasks: number; withCase: number; cases: number }> {
  const { rows } = await database.query<{ tasks: number; withCase: number; cases: number }>(
    `select count(*)::int as tasks, count(case_id)::int as "withCase",
            (select count(*)::int from case_intake."case") as cases from case_intake.task`,
  );
  return rows[0]!;
}
