import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import type { ReportContent, Signature, TemplateTerms } from '../contracts/index.js';

export interface ReportView extends ReportContent {
  readonly id: string;
  readonly taskId: string;
  readonly kind: string;
  readonly templateId: string;
  readonly template: TemplateTerms;
  readonly title: string;
  readonly signatures: readonly Signature[];
  readonly startedBy: string;
  /** The number of the latest finished version; null if none is. */
  readonly finishedNumber: number | null;
  readonly finishedAt: Date | null;
  /** Whether the report says something else than its latest finished version. */
  readonly isChanged: boolean;
  readonly erasedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

export interface ReportFilter {
  readonly id?: string | undefined;
  readonly taskId?: string | undefined;
  readonly after?: string | undefined;
}

/** Reports, the newest first. */
export class ListReports extends CompanyQuery<ReportView[]> {
  constructor(
    companyId: string,
    readonly filter: ReportFilter,
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListReports)
export class ListReportsHandler implements IQueryHandler<ListReports> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, filter, limit }: ListReports): Promise<ReportView[]> {
    const { id = null, taskId = null, after = null } = filter;
    const { rows } = await sql<Omit<ReportView, keyof ReportContent> & { content: ReportContent }>`
      select report.id, report.task_id as "taskId", report.template ->> 'kind' as kind, report.template_id as "templateId",
             report.template, report.title, report.content, report.signatures, report.started_by as "startedBy",
             latest.number as "finishedNumber", latest.finished_at as "finishedAt",
             (latest.number is null or latest.finished ->> 'title' is distinct from report.title
               or latest.finished -> 'content' is distinct from report.content
               or latest.finished -> 'signatures' is distinct from report.signatures) as "isChanged",
             report.erased_at as "erasedAt", report.created_at as "createdAt", report.updated_at as "updatedAt", report.version
        from inspection_reports.report
        left join lateral (
          select number, finished, finished_at from inspection_reports.report_version
           where company_id = report.company_id and report_id = report.id order by number desc limit 1) latest on true
       where report.company_id = ${companyId} and (${id}::uuid is null or report.id = ${id}::uuid)
         and (${taskId}::uuid is null or report.task_id = ${taskId}::uuid)
         and (${after}::uuid is null or report.id < ${after}::uuid)
       order by report.id desc limit ${limit}`.execute(this.database.kysely());
    return rows.map(({ content, ...row }) => ({ ...row, ...content }));
  }
}
