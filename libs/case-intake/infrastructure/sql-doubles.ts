import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { Doubles, MAX_DAYS_BETWEEN_DOUBLES, MAX_TASKS_WITH_A_KEY } from '../domain/doubles.js';

const WINDOW_MS = MAX_DAYS_BETWEEN_DOUBLES * 24 * 60 * 60 * 1000;
export const FIRST_ID = '00000000-0000-0000-0000-000000000000';
export const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** In the order of the pairs, so that two processes never wait for each other. */
const LOOK = `
  insert into case_intake.possible_double (company_id, task_id, other_id, reasons, found_at)
  select $1::uuid, pair.first, pair.second, pair.reasons, $4
    from (select least(own.task_id, twin.task_id) as first, greatest(own.task_id, twin.task_id) as second,
                 array_agg(distinct split_part(own.key, ' ', 1) order by split_part(own.key, ' ', 1)) as reasons
            from case_intake.task_key own
           cross join lateral (
             select array_agg(task_id) as ids from (
               select task_id from case_intake.task_key
                where company_id = $1 and key = own.key and task_id >= $3::uuid
                limit $5::int + 1) some_of_them) same
           cross join lateral unnest(same.ids) as twin (task_id)
           where own.company_id = $1 and own.task_id = any ($2::uuid[])
             and own.task_id >= $3::uuid and split_part(own.key, ' ', 1) in ('reference', 'policy', 'name', 'phone')
             and cardinality(same.ids) <= $5::int and twin.task_id <> own.task_id
           group by 1, 2) pair
   where 'reference' = any (pair.reasons) or not exists (
     select from case_intake.task_key one
       join case_intake.task_key other on other.company_id = one.company_id and other.key = one.key
      where one.company_id = $1 and one.task_id = pair.first and other.task_id = pair.second
        and split_part(one.key, ' ', 1) in ('claim', 'number'))
   order by pair.first, pair.second
  on conflict (company_id, task_id, other_id) do update set reasons = excluded.reasons`;

@Injectable()
export class SqlDoubles extends Doubles {
  constructor(private readonly database: Database) {
    super();
  }

  /** Ids are ordered by time, so the tasks of the window are one range of each key. */
  async look(companyId: string, taskIds: readonly string[], now: Date): Promise<void> {
    const since = idAt(now.getTime() - WINDOW_MS);
    await this.database.run(LOOK, [companyId, [...taskIds], since, now, MAX_TASKS_WITH_A_KEY]);
  }

  async dismiss(
    companyId: string,
    pair: readonly [string, string],
    now: Date,
  ): Promise<'dismissed' | 'was' | 'unknown'> {
    const [first, second] = [...pair].sort();
    const { rows } = await sql<{ dismissed: boolean }>`
      select dismissed_at is not null as dismissed from case_intake.possible_double
       where company_id = ${companyId} and task_id = ${first} and other_id = ${second} for update`.execute(this.db);
    const [known] = rows;
    if (!known) return 'unknown';
    if (known.dismissed) return 'was';
    await sql`update case_intake.possible_double set dismissed_at = ${now}
       where company_id = ${companyId} and task_id = ${first} and other_id = ${second}`.execute(this.db);
    return 'dismissed';
  }

  async fillKeys(companyId: string, most: number): Promise<number> {
    const { rows } = await sql<{ id: string }>`
      with below as (
        select coalesce((select below from case_intake.task_key_fill where company_id = ${companyId}), ${LAST_ID}::uuid) as id),
      task as materialized (
        select task.id, task.content, task.scalepoint_case_id from case_intake.task, below
         where task.company_id = ${companyId} and task.id < below.id order by task.id desc limit ${most}::int),
      filled as (
        insert into case_intake.task_key
        select ${companyId}::uuid, key, task.id from task
         cross join lateral case_intake.keys_of(task.content, task.scalepoint_case_id) key
        on conflict do nothing)
      select id from task order by id`.execute(this.db);
    const below = rows.length < most ? FIRST_ID : rows[0]?.id;
    await sql`
      insert into case_intake.task_key_fill (company_id, below) values (${companyId}, ${below})
      on conflict (company_id) do update set below = excluded.below
       where task_key_fill.below <> excluded.below`.execute(this.db);
    return rows.length;
  }

  private get db() {
    return this.database.kysely();
  }
}

/** The least id of version 7 that is made at this time. */
function idAt(ms: number): string {
  const hex = Math.max(0, Math.trunc(ms)).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-7000-8000-000000000000`;
}
