import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '#platform/persistence/embedded';
import { chaosPlan, type PlannedDelivery } from './chaos-plan.js';
import { plannedMessage } from './planned-message.js';
import { promiseFaults, unsettledJobs } from './promise-faults.js';
import { productStarter, type StartedProduct } from './started-product.js';
import { until } from '../until.js';

/** For longer and larger runs: CHAOS_SECONDS=600 CHAOS_TASKS=5000 CHAOS_SEED=7 npm run test:chaos -- promise */
const number = (name: string, usual: number) => Number(process.env[name] ?? usual);
const SECONDS = number('CHAOS_SECONDS', 15);
const TASKS = number('CHAOS_TASKS', 300);
const SEED = number('CHAOS_SEED', 1);
const SENDERS = 12;
const MAX_REST_MS = 240_000;

let postgres: EmbeddedPostgres;
let name = '';
const dataDir = mkdtempSync(join(tmpdir(), 'scalepoint-promise-'));
const starter = productStarter(
  {
    get ownerUrl() {
      return postgres.ownerUrl(name);
    },
  },
  { LOG_LEVEL: 'fatal', RATE_LIMIT_PER_MINUTE: '0', DB_POOL_SIZE: '6' },
);
beforeAll(async () => {
  chmodSync(dataDir, 0o755);
  postgres = await startEmbeddedPostgres({ dataDir });
}, 60_000);
afterAll(async () => {
  await postgres?.stop();
  rmSync(dataDir, { recursive: true, force: true });
});

interface Answered extends PlannedDelivery {
  readonly deliveryId: string;
}

/**
 * The processes: two serve HTTP, one of them with reactions, and one runs only reactions. Killed ones are restarted.
 */
async function fleet(batches: string) {
  const kinds = [
    { app: 'api', env: {} },
    { app: 'api', env: { RUN_REACTIONS: 'false' } },
    { app: 'worker', env: {} },
  ] as const;
  const running: StartedProduct[] = [];
  const start = async (index: number): Promise<void> => {
    const { app, env } = kinds[index]!;
    for (let tries = 1; ; tries += 1) {
      try {
        running[index] = await starter.start(app, { ...env, REACT_IN_BATCHES: batches });
        return;
      } catch (error) {
        // The database may be down right now.
        if (tries === 10) throw error;
      }
    }
  };
  for (const index of kinds.keys()) await start(index);
  return {
    urls: () => [running[0]!.url, running[1]!.url],
    workerUrl: () => running[2]!.url,
    async kill(index: number) {
      running[index]!.child.kill('SIGKILL');
      await start(index);
    },
    stop: () => running.forEach(({ child }) => child.kill('SIGKILL')),
    count: kinds.length,
  };
}

async function send(url: string, delivery: PlannedDelivery): Promise<string | null> {
  try {
    const answer = await fetch(`${url}/scalepoint/v1/demo/tasks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(plannedMessage(delivery)),
      signal: AbortSignal.timeout(20_000),
    });
    const text = await answer.text();
    if (answer.status === 200) return (JSON.parse(text) as { deliveryId: string }).deliveryId;
    if (answer.status < 500) throw new Error(`Refused with ${answer.status}: ${text}`);
    return null;
  } catch (error) {
    // Killed before it responded: nothing was acknowledged, and the sender retries.
    if (error instanceof Error && error.message.startsWith('Refused')) throw error;
    return null;
  }
}

it.each([
  ['in batches', 'true'],
  ['one by one', 'false'],
])(
  'loses and doubles nothing while processes are killed and the database crashes, with reactions %s',
  async (_, batches) => {
    name = `promise_${batches}`;
    await postgres.ensureDatabase(name);
    const plan = chaosPlan({ seed: SEED, tasks: TASKS });
    const products = await fleet(batches);
    const atWorker = async (path: string) => (await fetch(products.workerUrl() + path)).status;
    expect([await atWorker('/health/ready'), await atWorker('/v1/tasks'), await atWorker('/docs')]).toEqual([
      200, 404, 404,
    ]);
    const answered: Answered[] = [];
    const begin = Date.now();
    const waiting = [...plan.deliveries];
    const pace = (SECONDS * 1000) / waiting.length;
    const sender = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const due = begin + (plan.deliveries.length - waiting.length) * pace;
        await pause(Math.max(0, due - Date.now()));
        let deliveryId: string | null = null;
        while (deliveryId === null) deliveryId = await send(plan.random.pick(products.urls()), next);
        answered.push({ ...next, deliveryId });
      }
    };
    const disturbed = (async () => {
      const everybody = [...Array.from({ length: products.count }, (_, index) => index), 'database'] as const;
      // Kill each of them at least once, however slow the machine is, and continue until the time is over.
      for (let count = 0; count < everybody.length || Date.now() - begin < SECONDS * 1000; count += 1) {
        await pause(plan.random.between(500, 2_500));
        const victim = everybody[count] ?? plan.random.pick(everybody);
        await (victim === 'database' ? postgres.crash() : products.kill(victim));
      }
    })();
    await Promise.all([disturbed, ...Array.from({ length: SENDERS }, sender)]);

    const database = new Client({ connectionString: postgres.superuserUrl(name) });
    await database.connect();
    const sql = async (text: string, values?: unknown[]) => (await database.query(text, values)).rows as object[];
    const restBegan = Date.now();
    await until(async () => (await unsettledJobs(sql)) === 0 || Date.now() - restBegan >= MAX_REST_MS);
    const expected = plan.expected(answered);

    // Every acknowledged delivery is stored, and its task exists once, as if all had arrived once and in order.
    const ids = answered.map(({ deliveryId }) => deliveryId);
    const kept = await sql('select id from scalepoint_gateway.delivery where id = any ($1::uuid[])', [ids]);
    expect(kept).toHaveLength(new Set(ids).size);
    const tasks =
      await sql(`select scalepoint_task_id::text as "taskId", status, (content ->> 'revision')::int as revision
      from case_intake.task order by scalepoint_task_id`);
    expect(tasks).toEqual(expected);
    for (const [fault, found] of Object.entries(await promiseFaults(sql))) expect([fault, found]).toEqual([fault, []]);
    expect(await unsettledJobs(sql)).toBe(0);
    await database.end();
    products.stop();
  },
  SECONDS * 1000 + MAX_REST_MS + 120_000,
);
