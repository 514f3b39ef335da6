// Compares the database with what was sent and answered, by sets in SQL, in a schema that only this proof has.
import { setTimeout as pause } from 'node:timers/promises';
import { promiseFaults, unsettledJobs } from '../../../test/chaos/promise-faults.ts';
import { blockOf } from './deliveries.mjs';
import { bookedTimes, numberOf } from './postings.mjs';

const BLOCKS_AT_ONCE = 50;

export async function prepare(run) {
  await run('create schema if not exists promise');
  await run('create table if not exists promise.answered (id uuid primary key)');
  await run(`create table if not exists promise.expected (
    company uuid not null, task_id uuid primary key, status text not null, revision integer not null)`);
}

/** Until no reaction has work left; @returns the number of jobs that are open all the same. */
export async function settled(run, seconds) {
  let open = -1;
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(500)) {
    open = await unsettledJobs(run).catch(() => -1);
    if (open === 0) return 0;
  }
  return open;
}

async function load({ state, companies, run }) {
  const { values } = state;
  const [{ n }] = await run('select count(*)::int as n from promise.answered');
  // The ledger is longer than the table only by what is new; a position within it is not kept, as repeats share an id.
  values.loaded = n === 0 ? 0 : (values.loaded ?? 0);
  for (const ids of state.noted(values.loaded)) {
    await run('insert into promise.answered select unnest($1::uuid[]) on conflict do nothing', [ids]);
    values.loaded += ids.length;
  }
  const open = new Set(values.openBlocks);
  const [{ have }] = await run(
    `select coalesce(array_agg(distinct (right(task_id::text, 12))::bigint / 100), '{}') as have from promise.expected`,
  );
  const known = new Set(have.map(Number));
  const wanted = Array.from({ length: values.nextBlock }, (_, block) => block).filter(
    (one) => !open.has(one) && !known.has(one),
  );
  for (let at = 0; at < wanted.length; at += BLOCKS_AT_ONCE) {
    const rows = wanted.slice(at, at + BLOCKS_AT_ONCE).flatMap((block) => {
      const plan = blockOf(values.seed, block);
      const company = companies[block % companies.length].id;
      return plan.expected(plan.deliveries).map((task) => ({ company, ...task }));
    });
    await run(`insert into promise.expected select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::int[])`, [
      rows.map(({ company }) => company),
      rows.map(({ taskId }) => taskId),
      rows.map(({ status }) => status),
      rows.map(({ revision }) => revision),
    ]);
  }
}

/** @returns the faults, as numbers by their names, and what was compared */
export async function verify({ state, companies, run, simulator, jobs }) {
  await load({ state, companies, run });
  const one = async (text) => (await run(text))[0].n;
  const faults = {
    'answered deliveries that are lost': await one(
      `select count(*)::int as n from promise.answered left join scalepoint_gateway.delivery kept using (id) where kept.id is null`,
    ),
    'tasks that are lost': await one(
      `select count(*)::int as n from promise.expected e left join case_intake.task t
          on t.company_id = e.company and t.scalepoint_task_id = e.task_id where t.id is null`,
    ),
    'tasks that are doubled or at the wrong company': await one(
      `select (count(*) - count(distinct scalepoint_task_id))::int + count(*) filter (where company_id <> e_company)::int as n
         from (select t.scalepoint_task_id, t.company_id, e.company as e_company
                 from promise.expected e join case_intake.task t on t.scalepoint_task_id = e.task_id) both_sides`,
    ),
    'tasks that were never sent':
      state.values.openBlocks.length > 0
        ? 0
        : await one(
            `select count(*)::int as n from case_intake.task t left join promise.expected e on e.task_id = t.scalepoint_task_id where e.task_id is null`,
          ),
    'tasks that differ from delivery in order': await one(
      `select count(*)::int as n from promise.expected e join case_intake.task t
          on t.company_id = e.company and t.scalepoint_task_id = e.task_id
        where (t.status, (t.content ->> 'revision')::int) is distinct from (e.status, e.revision)`,
    ),
    'reactions with work left': jobs,
  };
  for (const [name, found] of Object.entries(await promiseFaults(run))) faults[name] = found.length;
  const times = bookedTimes(simulator);
  const numbers = companies.flatMap(({ key }) =>
    Array.from({ length: state.values.postings[key] ?? 0 }, (_, n) => numberOf(state.values.seed, `${key}-${n}`)),
  );
  const rows = await run(`select number, state from invoicing.invoice`);
  const withdrawn = new Set(rows.filter(({ state: is }) => is === 'withdrawn').map(({ number }) => number));
  const posted = new Set(rows.filter(({ state: is }) => is === 'posted').map(({ number }) => number));
  Object.assign(faults, {
    'invoices that Scalepoint has booked twice': numbers.filter((number) => (times.get(number) ?? 0) > 1).length,
    'invoices that were posted and are lost at Scalepoint': numbers.filter(
      (number) => posted.has(number) && !times.has(number),
    ).length,
    'invoices booked at Scalepoint that are not posted here': numbers.filter(
      (number) => times.has(number) && !posted.has(number),
    ).length,
    'invoices that are neither posted nor withdrawn at the end': numbers.filter(
      (number) => !posted.has(number) && !withdrawn.has(number),
    ).length,
  });
  return {
    faults,
    compared: {
      answered: await one('select count(*)::int as n from promise.answered'),
      tasks: await one('select count(*)::int as n from promise.expected'),
      invoices: numbers.length,
    },
  };
}
