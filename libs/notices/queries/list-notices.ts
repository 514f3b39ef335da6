import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface NoticeView {
  readonly id: string;
  readonly kind: string;
  readonly taskId: string | null;
  readonly taskNumber: string | null;
  readonly detail: string | null;
  readonly desktop: boolean;
  readonly mailOutcome: string | null;
  readonly givenAt: Date;
  readonly readAt: Date | null;
}

/** A user's notices in the console, newest first, after one. */
export class ListNotices extends CompanyQuery<NoticeView[]> {
  constructor(
    companyId: string,
    readonly userId: string,
    readonly filter: {
      /** The user may act on deliveries that failed, and so sees their notices. */
      readonly withDeliveries: boolean;
      readonly unread?: boolean | undefined;
      readonly after?: string | undefined;
    },
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListNotices)
export class ListNoticesHandler implements IQueryHandler<ListNotices> {
  constructor(private readonly database: Database) {}

  async execute({
    companyId,
    userId,
    filter: { withDeliveries, unread, after },
    limit,
  }: ListNotices): Promise<NoticeView[]> {
    const conditions = [
      sql`company_id = ${companyId} and user_id = ${userId} and (in_console or on_desktop)`,
      ...(withDeliveries ? [] : [sql`kind <> 'delivery-failed'`]),
      ...(unread === undefined ? [] : [unread ? sql`read_at is null` : sql`read_at is not null`]),
      ...(after === undefined ? [] : [sql`id < ${after}`]),
    ];
    const { rows } = await sql<NoticeView>`
      select id, kind, task_id as "taskId", task_number as "taskNumber", detail, on_desktop as desktop,
             mail_outcome as "mailOutcome", given_at as "givenAt", read_at as "readAt"
        from notices.notice where ${sql.join(conditions, sql` and `)}
       order by id desc limit ${limit}`.execute(this.database.kysely());
    return rows;
  }
}
