import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { TaskNameValues } from '#scalepoint-settings/contracts';
import type { TaskDelivery } from '../contracts/index.js';
import { TaskNotFound } from '../contracts/not-found.js';
import { nameValuesOf } from '../domain/name-values.js';

interface Row {
  readonly id: string;
  readonly content: TaskDelivery;
  readonly insurerName: string;
}

@Injectable()
export class SqlTaskNameValues extends TaskNameValues {
  constructor(private readonly database: Database) {
    super();
  }

  /** @throws TaskNotFound */
  async of(companyId: string, taskId: string | null) {
    const asked = taskId === null ? sql`introduced` : sql`id = ${taskId}`;
    const { rows } = await sql<Row>`
      select id, content, insurer_name as "insurerName" from case_intake.task
       where company_id = ${companyId} and ${asked} order by id desc limit 1`.execute(this.database.kysely());
    const [task] = rows;
    if (!task && taskId !== null) throw new TaskNotFound();
    return task ? { taskId: task.id, values: nameValuesOf(task) } : null;
  }
}
