import { type RawBuilder, sql } from 'kysely';

/**
 * The ids of the tasks whose case meets a condition on the columns of "case". Most tasks are on the case that was opened for
 * them, which an index of cases tells; those that were put on another case are few and are looked up by their main task.
 */
export const tasksOnCases = (companyId: string, condition: RawBuilder<unknown>) => sql`
  select task_id as id from case_intake."case" where company_id = ${companyId} and (${condition})
   except all
  select moved.id from case_intake.task moved
    join case_intake."case" on "case".company_id = moved.company_id and "case".task_id = moved.id
   where moved.company_id = ${companyId} and moved.case_of_task_id is not null and (${condition})
   union all
  select moved.id from case_intake.task moved
    join case_intake."case" on "case".company_id = moved.company_id and "case".task_id = moved.case_of_task_id
   where moved.company_id = ${companyId} and moved.case_of_task_id is not null and (${condition})`;
