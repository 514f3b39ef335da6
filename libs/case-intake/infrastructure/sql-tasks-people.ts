import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Absences } from '#directory/contracts';
import { Database } from '#platform/persistence';
import { OPEN_STATUSES, type OpenWork, type TaskPeople, TasksPeople } from '../contracts/index.js';

/** Tasks that a daily mail can list. */
const MAX_WORK = 500;

/** By keys alone: a condition with `or` is planned to read all tasks of the company. */
const PEOPLE = `
  select task.id as "taskId", own.id as "ownCaseId", task.content ->> 'referenceNumber' as number,
         opened.case_manager_id as "caseManagerId", opened.deputy_id as "deputyId"
    from case_intake.task
    left join lateral (
      select case_manager_id, deputy_id from case_intake."case"
       where company_id = $1 and id = task.case_id limit 1) opened on true
    left join lateral (
      select id from case_intake."case" where company_id = $1 and task_id = task.id limit 1) own on true
   where task.company_id = $1 and task.id = any ($2::uuid[] || array(
     select task_id from case_intake."case" where company_id = $1 and id = any ($3::uuid[])))`;

@Injectable()
export class SqlTasksPeople extends TasksPeople {
  constructor(
    private readonly database: Database,
    private readonly absences: Absences,
  ) {
    super();
  }

  async of(companyId: string, asked: readonly { readonly taskId?: string; readonly caseId?: string }[]) {
    const taskIds = asked.flatMap(({ taskId }) => taskId ?? []);
    const caseIds = asked.flatMap(({ taskId, caseId }) => (taskId === undefined ? (caseId ?? []) : []));
    return this.database.run<TaskPeople>(PEOPLE, [companyId, taskIds, caseIds]);
  }

  async workOf(companyId: string, employeeId: string, day: string): Promise<readonly OpenWork[]> {
    const away = await this.absences.on(companyId, day);
    const absent = away.map((one) => one.employeeId);
    const covered = away.filter(({ deputyId }) => deputyId === employeeId).map((one) => one.employeeId);
    const { rows } = await sql<OpenWork>`
      select task.id as "taskId", task.content ->> 'referenceNumber' as number, due_at as "dueAt",
             status in ('received', 'needs-attention', 'case-opened') as "isNew",
             exists (select from jsonb_array_elements(attention) one
                      where one ->> 'code' in ('case-intake.scalepoint-refused', 'case-intake.scalepoint-unclear')) as "isRefused"
        from case_intake."case" opened
        join case_intake.task on task.company_id = opened.company_id
             and (task.id = opened.task_id and task.case_of_task_id is null or task.case_of_task_id = opened.task_id)
       where opened.company_id = ${companyId} and status = any (${[...OPEN_STATUSES]}::text[])
         and (case_manager_id = ${employeeId}
           or case_manager_id = any (${absent}::text[]) and deputy_id = ${employeeId}
           or case_manager_id = any (${covered}::text[]) and deputy_id is null)
       order by due_at nulls last, task.id limit ${MAX_WORK}`.execute(this.database.kysely());
    return rows;
  }
}
