import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface NoticeCounts {
  readonly unread: number;
}

/** How many notices a user has not read. */
export class CountNotices extends CompanyQuery<NoticeCounts> {
  constructor(
    companyId: string,
    readonly userId: string,
    /** The user may act on deliveries that failed, and so sees their notices. */
    readonly withDeliveries: boolean,
  ) {
    super(companyId);
  }
}

@QueryHandler(CountNotices)
export class CountNoticesHandler implements IQueryHandler<CountNotices> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, userId, withDeliveries }: CountNotices): Promise<NoticeCounts> {
    const { rows } = await sql<NoticeCounts>`
      select count(*)::int as unread from notices.notice
       where company_id = ${companyId} and user_id = ${userId} and (in_console or on_desktop) and read_at is null
         and (${withDeliveries} or kind <> 'delivery-failed')`.execute(this.database.kysely());
    return rows[0] ?? { unread: 0 };
  }
}
