import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import type { TaskDelivery } from '../contracts/index.js';

export interface TaskRow {
  readonly id: string;
  readonly taskId: string;
  readonly status: string;
  readonly insurerId: string;
  readonly content: TaskDelivery;
  readonly revision: number | null;
  readonly receivedAt: Date;
  readonly caseId: string | null;
  readonly attention: readonly { code: string; field: string; da: string; en: string }[];
  readonly version: number;
}

/** Newest first, after the last one of the page before. */
export class ListTasks extends CompanyQuery<TaskRow[]> {
  constructor(
    companyId: string,
    readonly filter: {
      readonly id?: string | undefined;
      readonly status?: string | undefined;
      readonly insurerId?: string | undefined;
      readonly after?: string | undefined;
    },
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListTasks)
export class ListTasksHandler implements IQueryHandler<ListTasks> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, filter, limit }: ListTasks): Promise<TaskRow[]> {
    const { id = null, status = null, insurerId = null, after = null } = filter;
    const { rows } = await sql<TaskRow>`
      select id, task_id as "taskId", status, insurer_id as "insurerId", content, revision,
             received_at as "receivedAt", case_id as "caseId", attention, version
        from case_intake.task
       where company_id = ${companyId}
         and (${id}::uuid is null or id = ${id}::uuid)
         and (${status}::text is null or status = ${status}::text)
         and (${insurerId}::uuid is null or insurer_id = ${insurerId}::uuid)
         and (${after}::uuid is null or id < ${after}::uuid)
       order by id desc limit ${limit}`.execute(this.database.kysely());
    return rows;
  }
}
