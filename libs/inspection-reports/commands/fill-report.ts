import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { ReportNotFound } from '../contracts/index.js';
import { type FilledReport, Reports } from '../domain/report.js';

/** Replaces what is filled in in a report. */
export class FillReport extends CompanyCommand {
  constructor(
    companyId: string,
    readonly reportId: string,
    readonly filled: FilledReport,
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(FillReport)
export class FillReportHandler implements ICommandHandler<FillReport> {
  constructor(private readonly reports: Reports) {}

  async execute({ companyId, reportId, filled, expectedVersion }: FillReport) {
    const report = await this.reports.byId(companyId, reportId);
    if (!report) throw new ReportNotFound();
    report.expectVersion(expectedVersion);
    report.fill(filled);
  }
}
