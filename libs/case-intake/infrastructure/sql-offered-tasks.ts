import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { type OfferedCase, OfferedTasks } from '../domain/offered-tasks.js';

@Injectable()
export class SqlOfferedTasks extends OfferedTasks {
  constructor(private readonly database: Database) {
    super();
  }

  async offered(companyId: string, { caseId, taskId }: OfferedCase, at: Date): Promise<void> {
    await sql`
      insert into case_intake.task_step (company_id, task_id, step, received_at, due_at, reached_at)
      select task.company_id, task.id, 'offer', task.received_at,
             case_intake.step_due(task.deadlines, 'offer'), greatest(task.received_at, ${at})
        from case_intake."case" opened
        join case_intake.task on task.company_id = opened.company_id and task.id = coalesce(${taskId ?? null}::uuid, opened.task_id)
       where opened.company_id = ${companyId} and opened.id = ${caseId}
      on conflict do nothing`.execute(this.database.kysely());
  }
}
