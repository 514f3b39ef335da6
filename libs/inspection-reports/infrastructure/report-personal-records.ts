import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { HoldsPersonalRecords } from '#platform/privacy';
import type { ErasureReport, FoundRecord, KnownPerson, PersonalRecords, PersonKeys } from '#shared-kernel';
import { Reports } from '../domain/report.js';
import { ReportVersions } from '../domain/report-version.js';

/** Reports say how people live, and hold their signatures. Their PDFs and photos are files of the task, which erases them. */
@Injectable()
@HoldsPersonalRecords()
export class ReportPersonalRecords implements PersonalRecords {
  constructor(
    private readonly database: Database,
    private readonly reports: Reports,
    private readonly versions: ReportVersions,
  ) {}

  /** The tasks whose reports a person of this name has signed. */
  async find(companyId: string, { name }: PersonKeys): Promise<readonly FoundRecord[]> {
    if (name === null) return [];
    const { rows } = await sql<FoundRecord>`
      select distinct 'task' as kind, report.task_id as id, signature ->> 'name' as name, 'report' as status
        from inspection_reports.report
       cross join lateral jsonb_array_elements(report.signatures) signature
       where report.company_id = ${companyId} and lower(signature ->> 'name') = lower(${name})
       order by id limit 200`.execute(this.database.kysely());
    return rows;
  }

  async export(companyId: string, { taskIds }: KnownPerson) {
    const section = async (table: string) => {
      const { rows } = await sql<{ row: unknown }>`
        select to_jsonb(one) as row from inspection_reports.${sql.id(table)} one
         where company_id = ${companyId} and task_id = any (${taskIds}::uuid[]) order by id`.execute(
        this.database.kysely(),
      );
      return rows.map(({ row }) => row);
    };
    return { reports: await section('report'), reportVersions: await section('report_version') };
  }

  async erase(companyId: string, { taskIds }: KnownPerson, now: Date): Promise<ErasureReport> {
    const reports = await this.reports.ofTasks(companyId, taskIds);
    for (const report of reports) report.erase(now);
    const versions = await this.versions.erase(companyId, taskIds);
    return {
      erased: [
        { what: 'inspection-reports.report', count: reports.length },
        { what: 'inspection-reports.report-version', count: versions },
      ],
      kept: [],
    };
  }
}
