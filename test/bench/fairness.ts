import type { Client } from 'pg';
import { DEMO_COMPANIES } from '../../apps/product/src/demo-users.js';
import { turnOf } from '../../libs/platform/messaging/turn-of.js';
import { type CasesBench, single, withProcesses } from './cases.js';
import type { Measurement, Ratio } from './readings.js';

const BACKLOG = 10_000;
const { demo: quiet, nabo: busy } = DEMO_COMPANIES;
const REACTION = 'case-intake.open-case-on-task-received';

export const fairnessRatios: Ratio[] = [
  {
    name: 'a quiet company beside a backlog of 10,000 ÷ alone',
    of: 'quiet company, beside a busy one: answer to case p50',
    to: 'quiet company, alone: answer to case p50',
    target: 2,
    atMost: true,
  },
];

/** Single tasks of one company, alone and while 10,000 tasks of another wait for their cases. */
export function fairness(bench: CasesBench): Measurement {
  return {
    name: 'quiet company beside a busy one',
    async run() {
      const alone = await withProcesses(1, bench, async ([server], database) => {
        const readings = await single(server!, database, 'quiet company, alone');
        await queueBacklog(database, busy.id, BACKLOG);
        return readings;
      });
      const beside = await withProcesses(1, bench, async ([server], database) => {
        const readings = await single(server!, database, 'quiet company, beside a busy one');
        if ((await waitingCases(database)) === 0) throw new Error('The backlog was over before the single tasks were');
        await database.query(`delete from pgboss.job where name = $1 and state = 'created'`, [REACTION]);
        return readings;
      });
      return [...alone, ...beside];
    },
  };
}

/** Copies a task, and what its case needs, to a company: as if that many had come while no reaction ran. */
export async function queueBacklog(database: Client, companyId: string, tasks: number): Promise<void> {
  for (const table of ['scalepoint_settings.settings', 'directory.entry']) {
    await database.query(
      `insert into ${table} select (jsonb_populate_record(kept, jsonb_build_object('company_id', $2::uuid)
         || case when '${table}' = 'directory.entry' then '{}' else jsonb_build_object('id', $2::uuid) end)).*
         from ${table} kept where company_id = $1 on conflict do nothing`,
      [quiet.id, companyId],
    );
  }
  // The head of a stream is made by the trigger of its first event.
  await database.query(
    `with example as (
       select * from case_intake.task where company_id = $1 order by id desc limit 1),
     made as (
       insert into case_intake.task (company_id, id, version, scalepoint_task_id, status, insurer_id, insurer_name,
         token_debtor_id, content, fingerprint, content_at, introduced, received_at, attention)
       select $2, uuidv7(), 1, gen_random_uuid(), 'received', insurer_id, insurer_name, token_debtor_id, content, fingerprint,
         content_at, true, received_at, '[]' from example, generate_series(1, ${tasks})
       returning id),
     recorded as (
       insert into platform.event (company_id, stream, version, id, type, data, actor, correlation_id, occurred_at)
       select $2, 'case-intake.task:' || id, 1, uuidv7(), 'case-intake.task-received.v1',
         jsonb_build_object('taskId', id), 'scalepoint', id::text, now() from made)
     insert into pgboss.job (id, name, data, created_on, priority)
     select uuidv7(), '${REACTION}', jsonb_build_object('companyId', $2::text, 'stream', 'case-intake.task:' || id,
       'reaction', '${REACTION}'), now() - interval '1 hour', ${turnOf(companyId)} from made`,
    [quiet.id, companyId],
  );
}

export async function waitingCases(database: Client): Promise<number> {
  const { rows } = await database.query<{ open: number }>(
    `select count(*)::int as open from pgboss.job where name = $1 and state = 'created'`,
    [REACTION],
  );
  return rows[0]?.open ?? 0;
}
