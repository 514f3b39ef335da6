import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface ReportMarkView {
  /** A PNG or JPEG in Base64. */
  readonly image: string | null;
  readonly createdAt: Date | null;
  readonly updatedAt: Date | null;
  readonly version: number;
}

/** The company's mark on its reports, with the version 0 until it is first saved. */
export class GetReportMark extends CompanyQuery<ReportMarkView> {}

@QueryHandler(GetReportMark)
export class GetReportMarkHandler implements IQueryHandler<GetReportMark> {
  constructor(private readonly database: Database) {}

  async execute({ companyId }: GetReportMark): Promise<ReportMarkView> {
    const { rows } = await sql<ReportMarkView>`
      select image, created_at as "createdAt", updated_at as "updatedAt", version
        from inspection_reports.mark where company_id = ${companyId}`.execute(this.database.kysely());
    return rows[0] ?? { image: null, createdAt: null, updatedAt: null, version: 0 };
  }
}
