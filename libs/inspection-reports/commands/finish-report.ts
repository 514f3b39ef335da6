import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { TasksForReports } from '#case-intake/contracts';
import { CompanyProfiles } from '#directory/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, Ids } from '#shared-kernel';
import { UserNames } from '#users/contracts';
import { type ReportFacts, ReportNotFound } from '../contracts/index.js';
import { Reports } from '../domain/report.js';
import { TaskOfReportNotFound } from '../domain/report-errors.js';
import { ReportVersion, ReportVersions } from '../domain/report-version.js';

/** Finishes a version of a report, with what its task and the company are called now. The same content again changes nothing. */
export class FinishReport extends CompanyCommand {
  constructor(
    companyId: string,
    readonly reportId: string,
    readonly finishedBy: string,
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(FinishReport)
export class FinishReportHandler implements ICommandHandler<FinishReport> {
  constructor(
    private readonly reports: Reports,
    private readonly versions: ReportVersions,
    private readonly tasks: TasksForReports,
    private readonly profiles: CompanyProfiles,
    private readonly users: UserNames,
    private readonly ids: Ids,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, reportId, finishedBy, expectedVersion }: FinishReport) {
    const report = await this.reports.byId(companyId, reportId);
    if (!report) throw new ReportNotFound();
    report.expectVersion(expectedVersion);
    report.expectComplete();
    const latest = await this.versions.latest(companyId, reportId);
    if (latest?.shows(report)) return;
    const facts = await this.factsOf(companyId, report.taskId, finishedBy);
    const how = { by: finishedBy, at: this.clock.now() };
    this.versions.add(ReportVersion.finish(report, this.ids.next(), (latest?.number ?? 0) + 1, facts, how));
  }

  private async factsOf(companyId: string, taskId: string, finishedBy: string): Promise<ReportFacts> {
    const task = await this.tasks.find(companyId, taskId);
    if (!task) throw new TaskOfReportNotFound();
    const { name, cvr, phone, email, address } = await this.profiles.of(companyId);
    const { damage, ...facts } = task;
    const city = [address?.postalCode, address?.city].filter(Boolean).join(' ');
    return {
      ...facts,
      damage: damage.join(', ') || null,
      company: { name, cvr, phone, email, address: [address?.street, city].filter(Boolean).join(', ') || null },
      finishedBy: (await this.users.of(companyId, finishedBy)) ?? finishedBy,
    };
  }
}
