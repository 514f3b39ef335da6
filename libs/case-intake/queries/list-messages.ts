import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { ReplicaQuery } from '#platform/cqrs';
import { withDoubles } from './get-related-tasks.js';
import { Database } from '#platform/persistence';
import { isTask } from './get-task-content.js';

export interface MessageView {
  readonly id: string;
  readonly text: string;
  readonly send: boolean;
  readonly author: string;
  readonly writtenAt: Date;
}

/** The messages about a task, newest first; null if there is no such task. */
export class ListMessages extends ReplicaQuery<MessageView[] | null> {
  constructor(
    companyId: string,
    readonly taskId: string,
    readonly filter: { readonly id?: string; readonly after?: string | undefined },
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListMessages)
export class ListMessagesHandler implements IQueryHandler<ListMessages> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, taskId, filter, limit }: ListMessages): Promise<MessageView[] | null> {
    const { id = null, after = null } = filter;
    const { rows } = await sql<MessageView>`
      select id, text, send, author, written_at as "writtenAt" from case_intake.message
       where company_id = ${companyId} and task_id in (${withDoubles(companyId, taskId)})
         and (${id}::uuid is null or id = ${id}::uuid) and (${after}::uuid is null or id < ${after}::uuid)
       order by id desc limit ${limit}`.execute(this.database.kysely());
    return rows.length > 0 || (await isTask(this.database, companyId, taskId)) ? rows : null;
  }
}
