import { type RawBuilder, sql } from 'kysely';

/**
 * Tasks (as `task`) whose case meets a condition on the columns of "case". Most tasks are on the case that was opened for them,
 * which an index of cases tells; those that were put on another case are few and are found by their main task.
 */
export function isOnCase(companyId: string, condition: RawBuilder<unknown>): RawBuilder<unknown> {
  const moved = sql`
    select moved.id from case_intake.task moved
      join case_intake."case" on "case".company_id = moved.company_id and "case".task_id = moved.case_of_task_id
     where moved.company_id = ${companyId} and moved.case_of_task_id is not null and (${condition})`;
  return sql`(task.id in (
      select task_id from case_intake."case" where company_id = ${companyId} and (${condition}) union all ${moved})
    and (task.case_of_task_id is null or task.id in (${moved})))`;
}
