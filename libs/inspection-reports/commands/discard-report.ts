import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { ReportNotFound } from '../contracts/index.js';
import { Reports } from '../domain/report.js';
import { ReportVersions } from '../domain/report-version.js';

/** Deletes a report that was never finished. */
export class DiscardReport extends CompanyCommand {
  constructor(
    companyId: string,
    readonly reportId: string,
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(DiscardReport)
export class DiscardReportHandler implements ICommandHandler<DiscardReport> {
  constructor(
    private readonly reports: Reports,
    private readonly versions: ReportVersions,
  ) {}

  async execute({ companyId, reportId, expectedVersion }: DiscardReport) {
    const report = await this.reports.byId(companyId, reportId);
    if (!report) throw new ReportNotFound();
    report.expectVersion(expectedVersion);
    report.discard((await this.versions.latest(companyId, reportId))?.number ?? 0);
    this.reports.remove(report);
  }
}
