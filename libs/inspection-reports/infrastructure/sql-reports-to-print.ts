import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { type ReportToPrint, ReportsToPrint } from '../domain/report-print.js';
import type { FinishedContent } from '../domain/report-version.js';

type Row = Omit<ReportToPrint, keyof FinishedContent> & { readonly finished: FinishedContent };

@Injectable()
export class SqlReportsToPrint extends ReportsToPrint {
  constructor(private readonly database: Database) {
    super();
  }

  async of(companyId: string, reportVersionId: string): Promise<ReportToPrint | null> {
    const { rows } = await sql<Row>`
      select version.task_id as "taskId", version.number, version.finished, version.finished_by as "finishedBy",
             version.finished_at as "finishedAt", mark.image as mark, version.file_id is not null as "hasPdf"
        from inspection_reports.report_version version
        left join inspection_reports.mark on mark.company_id = version.company_id
       where version.company_id = ${companyId} and version.id = ${reportVersionId} and version.finished is not null`.execute(
      this.database.kysely(),
    );
    const [row] = rows;
    if (!row) return null;
    const { finished, ...rest } = row;
    return { ...finished, ...rest };
  }
}
