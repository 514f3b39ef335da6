import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface VisitView {
  readonly id: string;
  readonly caseId: string;
  readonly day: string | null;
  readonly version: number;
}

export interface VisitFilter {
  readonly id?: string | undefined;
  readonly after?: string | undefined;
}

/** Visits in the order in which they were planned, after the last one of the page before. */
export class ListVisits extends CompanyQuery<VisitView[]> {
  constructor(
    companyId: string,
    readonly filter: VisitFilter,
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListVisits)
export class ListVisitsHandler implements IQueryHandler<ListVisits> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, filter: { id, after }, limit }: ListVisits): Promise<VisitView[]> {
    const { rows } = await sql<VisitView>`
      select id, case_id as "caseId", day, version
        from crew_planning.visit
       where company_id = ${companyId}
         ${id === undefined ? sql`` : sql`and id = ${id}`}
         ${after === undefined ? sql`` : sql`and id > ${after}`}
       order by id limit ${limit}`.execute(this.database.kysely());
    return rows;
  }
}
