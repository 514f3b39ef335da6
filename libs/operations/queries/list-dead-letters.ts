import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { ReplicaQuery } from '#platform/cqrs';
import { Database, type PlatformSchema } from '#platform/persistence';

export interface DeadLetterView {
  readonly id: string;
  readonly reaction: string;
  readonly stream: string;
  readonly eventId: string | null;
  readonly eventType: string | null;
  readonly state: string;
  readonly attempts: number;
  readonly reason: { readonly code: string; readonly detail: string };
  readonly firstFailedAt: Date;
  readonly lastFailedAt: Date;
}

/** Failed reactions, newest first, after the last one of the previous page. */
export class ListDeadLetters extends ReplicaQuery<DeadLetterView[]> {
  constructor(
    companyId: string,
    readonly filter: {
      readonly state?: string | undefined;
      readonly reaction?: string | undefined;
      /** Time range of the last failure: first inclusive, second exclusive. */
      readonly from?: Date | undefined;
      readonly before?: Date | undefined;
      readonly after?: string | undefined;
    },
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListDeadLetters)
export class ListDeadLettersHandler implements IQueryHandler<ListDeadLetters> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, filter, limit }: ListDeadLetters): Promise<DeadLetterView[]> {
    const { state, reaction, from, before, after } = filter;
    let letters = this.database
      .kysely<PlatformSchema>()
      .selectFrom('platform.reaction_failure')
      .selectAll()
      .where('company_id', '=', companyId);
    if (state !== undefined) letters = letters.where('state', '=', state as 'dead');
    if (reaction !== undefined) letters = letters.where('reaction', '=', reaction);
    if (from !== undefined) letters = letters.where('last_failed_at', '>=', from);
    if (before !== undefined) letters = letters.where('last_failed_at', '<', before);
    if (after !== undefined) letters = letters.where('id', '<', after);
    const rows = await letters.orderBy('id', 'desc').limit(limit).execute();
    return rows.map((row) => ({
      id: row.id,
      reaction: row.reaction,
      stream: row.stream,
      eventId: row.event_id,
      eventType: row.event_type,
      state: row.state,
      attempts: row.attempts,
      reason: { code: row.reason_code, detail: row.reason },
      firstFailedAt: row.first_failed_at,
      lastFailedAt: row.last_failed_at,
    }));
  }
}
