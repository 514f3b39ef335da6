import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { type FileAnswer, TasksForReports } from '#case-intake/contracts';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface ReportVersionView {
  readonly id: string;
  readonly number: number;
  readonly finishedBy: string;
  readonly finishedAt: Date;
  /** The PDF among the files of the task; null until it is made. */
  readonly fileId: string | null;
  /** What Scalepoint answered to the PDF; null until it did. */
  readonly answer: FileAnswer | null;
}

/** The finished versions of a report, the newest first; null if there is no such report. */
export class ListReportVersions extends CompanyQuery<ReportVersionView[] | null> {
  constructor(
    companyId: string,
    readonly reportId: string,
  ) {
    super(companyId);
  }
}

/** More versions than an office makes of one report. */
const MAX_SHOWN = 500;

@QueryHandler(ListReportVersions)
export class ListReportVersionsHandler implements IQueryHandler<ListReportVersions> {
  constructor(
    private readonly database: Database,
    private readonly tasks: TasksForReports,
  ) {}

  async execute({ companyId, reportId }: ListReportVersions): Promise<ReportVersionView[] | null> {
    const { rows: reports } = await sql<{ taskId: string }>`
      select task_id as "taskId" from inspection_reports.report
       where company_id = ${companyId} and id = ${reportId}`.execute(this.database.kysely());
    const [report] = reports;
    if (!report) return null;
    const { rows } = await sql<Omit<ReportVersionView, 'answer'>>`
      select id, number, finished_by as "finishedBy", finished_at as "finishedAt", file_id as "fileId"
        from inspection_reports.report_version
       where company_id = ${companyId} and report_id = ${reportId}
       order by number desc limit ${MAX_SHOWN}`.execute(this.database.kysely());
    const fileIds = rows.flatMap(({ fileId }) => fileId ?? []);
    const answers = await this.tasks.answers(companyId, report.taskId, fileIds);
    return rows.map((row) => ({ ...row, answer: (row.fileId && answers.get(row.fileId)) || null }));
  }
}
