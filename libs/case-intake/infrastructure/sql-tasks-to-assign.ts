import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { TasksToAssign } from '#scalepoint-settings/contracts';
import type { TaskDelivery } from '../contracts/index.js';
import { TaskNotFound } from '../contracts/not-found.js';
import { traitsOf } from '../domain/task-traits.js';

@Injectable()
export class SqlTasksToAssign extends TasksToAssign {
  constructor(private readonly database: Database) {
    super();
  }

  /** @throws TaskNotFound */
  async of(companyId: string, taskId: string | null) {
    const asked = taskId === null ? sql`introduced` : sql`id = ${taskId}`;
    const { rows } = await sql<{ id: string; content: TaskDelivery; insurerId: string }>`
      select id, content, insurer_id as "insurerId" from case_intake.task
       where company_id = ${companyId} and ${asked} order by id desc limit 1`.execute(this.database.kysely());
    const [task] = rows;
    if (!task && taskId !== null) throw new TaskNotFound();
    return task ? { taskId: task.id, traits: traitsOf(task) } : null;
  }
}
