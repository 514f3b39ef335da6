import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface CalendarFeedView {
  readonly id: string;
  readonly employeeId: string | null;
  /** The end of the secret behind dots. */
  readonly maskedSecret: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

/** The calendar addresses of a company, its own first, or the one with an id. */
export class ListCalendarFeeds extends CompanyQuery<CalendarFeedView[]> {
  constructor(
    companyId: string,
    readonly id: string | null = null,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListCalendarFeeds)
export class ListCalendarFeedsHandler implements IQueryHandler<ListCalendarFeeds> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, id }: ListCalendarFeeds): Promise<CalendarFeedView[]> {
    const { rows } = await sql<CalendarFeedView>`
      select id, employee_id as "employeeId", '••••' || ending as "maskedSecret", created_at as "createdAt",
             updated_at as "updatedAt", version
        from visits.calendar_feed
       where company_id = ${companyId} and (${id}::uuid is null or id = ${id}::uuid)
       order by employee_id nulls first, id`.execute(this.database.kysely());
    return rows;
  }
}
