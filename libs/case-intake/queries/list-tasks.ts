import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { Clock } from '#shared-kernel';
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
  readonly attention: readonly { code: string; field: string; da: string; en: string; candidates?: string[] }[];
  readonly version: number;
  /** Those of the newest content; a task that was cancelled is late for nothing. */
  readonly deadlines: readonly { readonly name: string; readonly at: string; readonly overdue: boolean }[];
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
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, filter, limit }: ListTasks): Promise<TaskRow[]> {
    const { id = null, status = null, insurerId = null, after = null } = filter;
    const { rows } = await sql<Omit<TaskRow, 'deadlines'>>`
      select id, task_id as "taskId", status, insurer_id as "insurerId", content, revision,
             received_at as "receivedAt", case_id as "caseId", attention, version
        from case_intake.task
       where company_id = ${companyId}
         and (${id}::uuid is null or id = ${id}::uuid)
         and (${status}::text is null or status = ${status}::text)
         and (${insurerId}::uuid is null or insurer_id = ${insurerId}::uuid)
         and (${after}::uuid is null or id < ${after}::uuid)
       order by id desc limit ${limit}`.execute(this.database.kysely());
    const now = this.clock.now();
    return rows.map((row) => ({
      ...row,
      deadlines: row.content.deadlines.map(({ name, at }) => {
        return { name, at, overdue: row.status !== 'cancelled' && new Date(at) < now };
      }),
    }));
  }
}
