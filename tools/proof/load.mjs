// Scalepoint and an office, as load: tasks with repeats and updates, and reads, each request retried once.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root, until } from './cluster.mjs';

const RETRY_AFTER_MS = 1_000;
const example = JSON.parse(readFileSync(join(root, 'test/examples/task-new.json'), 'utf8'));

/** Scalepoint's message of a task with a case of its own. */
export function exampleTask(taskId, more = {}) {
  const { payload } = example;
  const task = {
    ...payload,
    taskId,
    ...more,
    case: { ...payload.case, id: randomUUID(), number: more.referenceNumber ?? taskId },
  };
  return { ...example, payload: task };
}

/**
 * @param companies take turns; `code` is the insurer's security token, of the demo if it is left out
 * @param isPatient sends a delivery until it is answered, as Scalepoint does, and not only twice
 */
export function startLoad({
  url,
  token,
  companies = [{ key: 'demo' }],
  senders = 4,
  readers = 2,
  perSecond = 10,
  isPatient = false,
  onAnswer = () => undefined,
}) {
  const counts = { deliveries: 0, reads: 0, retried: 0, failed: 0 };
  const faults = new Map();
  const answered = [];
  const tasks = new Map();
  let isOver = false;
  let address = url;

  async function once(path, init) {
    try {
      const response = await fetch(address + path, { ...init, signal: AbortSignal.timeout(20_000) });
      const text = await response.text();
      return response.status === 200 ? { text } : { fault: `${response.status} ${text.slice(0, 120)}` };
    } catch (error) {
      return { fault: `${error.message}: ${error.cause?.code ?? ''}` };
    }
  }

  /** As a client with one retry. */
  async function request(path, init) {
    const first = await once(path, init);
    if (first.fault === undefined) return first.text;
    counts.retried += 1;
    faults.set(first.fault, (faults.get(first.fault) ?? 0) + 1);
    while (isPatient) {
      await pause(RETRY_AFTER_MS);
      const next = await once(path, init);
      if (next.fault === undefined) return next.text;
      faults.set(next.fault, (faults.get(next.fault) ?? 0) + 1);
    }
    await pause(RETRY_AFTER_MS);
    const second = await once(path, init);
    if (second.fault === undefined) return second.text;
    counts.failed += 1;
    const seen = `after the retry: ${second.fault}`;
    faults.set(seen, (faults.get(seen) ?? 0) + 1);
    return null;
  }

  const sent = [];
  async function deliver(taskId, serial, revision) {
    if (!isOver) sent.push([taskId, serial, revision]);
    const own = { revision, kind: revision === 1 ? 'new' : 'update', referenceNumber: `P-${serial}` };
    const { key, code } = companies[serial % companies.length];
    const text = await request(`/scalepoint/v1/${key}/tasks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...exampleTask(taskId, own), ...(code && { securityToken: code }) }),
    });
    if (text === null) return;
    counts.deliveries += 1;
    onAnswer();
    answered.push(JSON.parse(text).deliveryId);
    tasks.set(taskId, Math.max(revision, tasks.get(taskId) ?? 0));
  }

  let serial = 0;
  async function sender() {
    while (!isOver) {
      const begin = Date.now();
      const taskId = randomUUID();
      const number = (serial += 1);
      for (const revision of [1, 1, 2]) await deliver(taskId, number, revision);
      await pause(Math.max(0, (3000 * senders) / perSecond - (Date.now() - begin)));
    }
  }

  async function reader() {
    const headers = { authorization: `Bearer ${token}` };
    while (!isOver) {
      if ((await request('/v1/tasks?limit=20', { headers })) !== null) counts.reads += 1;
      await pause(100);
    }
  }

  const running = [...Array.from({ length: senders }, sender), ...Array.from({ length: readers }, reader)];
  return {
    counts,
    faults,
    async stop() {
      isOver = true;
      await Promise.all(running);
    },
    /** Sends all deliveries once more, to another address; @returns their number */
    async sendAgain(to) {
      address = to;
      for (const one of sent.slice()) await deliver(...one);
      return sent.length;
    },
    /** @returns what is not as it must be, once no reaction has work left */
    async check(run) {
      const open = `select count(*)::int as open from pgboss.job where state in ('created', 'active', 'retry') and name like '%-on-%'`;
      await until(async () => (await run(open))[0].open === 0, 180);
      const one = async (text, values) => (await run(text, values))[0].n;
      const kept = `select count(*)::int as n from scalepoint_gateway.delivery where id = any ($1::uuid[])`;
      const all = `select scalepoint_task_id::text as id, (content ->> 'revision')::int as revision from case_intake.task`;
      const rows = await run(all);
      const known = new Set(rows.map(({ id }) => id));
      const wrong = rows.filter(({ id, revision }) => tasks.get(id) !== revision).length;
      return {
        'answered deliveries that are lost': new Set(answered).size - (await one(kept, [answered])),
        'tasks that are lost': [...tasks.keys()].filter((id) => !known.has(id)).length,
        'tasks that are doubled': rows.length - known.size,
        'tasks without their last update': wrong,
        'tasks without a case': await one(`select count(*)::int as n from case_intake.task where case_id is null`),
        'cases without exactly one task': await one(`select count(*)::int as n from (
          select 1 from case_intake."case" c left join case_intake.task t on t.company_id = c.company_id and t.case_id = c.id
           group by c.company_id, c.id having count(t.id) <> 1) doubled`),
        'gaps in streams of events': await one(
          `select count(*)::int as n from (select 1 from platform.event group by company_id, stream having count(*) <> max(version)) gaps`,
        ),
        'failed reactions': await one(`select count(*)::int as n from platform.reaction_failure where state = 'dead'`),
      };
    },
    tasks,
  };
}
