import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface AbsenceView {
  readonly employeeId: string;
  readonly deputyId: string | null;
  readonly from: string | null;
  readonly until: string | null;
  /** Null until it is first saved. */
  readonly createdAt: Date | null;
  readonly updatedAt: Date | null;
  readonly version: number;
}

/** The absences of employees by their id, after one; or the one of an employee, also if nothing was saved yet. */
export class ListAbsences extends CompanyQuery<AbsenceView[]> {
  constructor(
    companyId: string,
    readonly filter: { readonly employeeId?: string | undefined; readonly after?: string | undefined },
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListAbsences)
export class ListAbsencesHandler implements IQueryHandler<ListAbsences> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, filter, limit }: ListAbsences) {
    const [employeeId, after] = [filter.employeeId ?? null, filter.after ?? null];
    const { rows } = await sql<AbsenceView>`
      select entry.id as "employeeId", deputy_id as "deputyId", away_from::text as "from", away_until::text as "until",
             absence.created_at as "createdAt", absence.updated_at as "updatedAt", coalesce(absence.version, 0) as version
        from directory.entry
        left join directory.absence on absence.company_id = entry.company_id and absence.id = entry.id
       where entry.company_id = ${companyId} and entry.kind = 'employees'
         and (${employeeId}::text is null and absence.id is not null or entry.id = ${employeeId})
         and (${after}::text is null or entry.id > ${after})
       order by entry.id limit ${limit}`.execute(this.database.kysely());
    return rows;
  }
}
