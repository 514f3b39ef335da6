import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import type { Channel, MessageState, NotSentReason, Occasion } from '../contracts/index.js';

export interface MessageView {
  readonly id: string;
  readonly taskId: string;
  readonly visitId: string | null;
  readonly occasion: Occasion;
  readonly channel: Channel;
  readonly state: MessageState;
  readonly reason: NotSentReason | null;
  readonly dueAt: Date;
  readonly endedAt: Date | null;
  readonly recipient: string | null;
  readonly subject: string | null;
  readonly text: string | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

/** Messages to policyholders, newest first, after one. */
export class ListPolicyholderMessages extends CompanyQuery<MessageView[]> {
  constructor(
    companyId: string,
    readonly filter: {
      readonly id?: string | undefined;
      readonly taskId?: string | undefined;
      readonly after?: string | undefined;
    },
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListPolicyholderMessages)
export class ListPolicyholderMessagesHandler implements IQueryHandler<ListPolicyholderMessages> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, filter: { id, taskId, after }, limit }: ListPolicyholderMessages): Promise<MessageView[]> {
    const conditions = [
      sql`company_id = ${companyId}`,
      ...(id === undefined ? [] : [sql`id = ${id}`]),
      ...(taskId === undefined ? [] : [sql`task_id = ${taskId}`]),
      ...(after === undefined ? [] : [sql`id < ${after}`]),
    ];
    const { rows } = await sql<MessageView>`
      select id, task_id as "taskId", visit_id as "visitId", occasion, channel, state, not_sent_reason as reason,
             due_at as "dueAt", ended_at as "endedAt", recipient, subject, text,
             created_at as "createdAt", updated_at as "updatedAt", version
        from policyholder_messages.message where ${sql.join(conditions, sql` and `)}
       order by id desc limit ${limit}`.execute(this.database.kysely());
    return rows;
  }
}
