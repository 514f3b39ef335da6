import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { type TaskToVisit, TasksToVisit } from '../contracts/index.js';

@Injectable()
export class SqlTasksToVisit extends TasksToVisit {
  constructor(private readonly database: Database) {
    super();
  }

  async find(companyId: string, taskIds: readonly string[]): Promise<TaskToVisit[]> {
    if (taskIds.length === 0) return [];
    const { rows } = await sql<TaskToVisit>`
      select task.id as "taskId", task.status, task.insurer_name as "insurerName", said."referenceNumber",
             task.case_id as "caseId", opened.number as "caseNumber", opened.case_manager_id as "caseManagerId",
             said."damageType",
             coalesce(nullif(opened.damage_address, 'null'), nullif(said."damageAddress", 'null'),
                      nullif(said.policyholder -> 'address', 'null')) as address,
             task.inspection_at as "inspectionAt", task.inspection_decided_at as "inspectionDecidedAt",
             (select one ->> 'at' from jsonb_array_elements(task.deadlines) one where one ->> 'name' = 'inspection' limit 1)
               as "inspectionDueAt"
        from case_intake.task
       cross join lateral jsonb_to_record(content) as said (
             "referenceNumber" text, "damageType" text, "damageAddress" jsonb, policyholder jsonb)
        left join case_intake."case" opened on opened.company_id = task.company_id and opened.id = task.case_id
       where task.company_id = ${companyId} and task.id = any (${[...new Set(taskIds)]}::uuid[])`.execute(
      this.database.kysely(),
    );
    return rows;
  }
}
