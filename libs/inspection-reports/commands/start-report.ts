import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { TasksForReports } from '#case-intake/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Ids } from '#shared-kernel';
import { type ReportKind, TemplateNotFound } from '../contracts/index.js';
import { chooseTemplate, type KnownTemplate } from '../domain/choose-template.js';
import { Report, Reports } from '../domain/report.js';
import { TaskOfReportNotFound } from '../domain/report-errors.js';
import { ReportTemplates } from '../domain/report-template.js';
import { STANDARD_TEMPLATES } from '../domain/standard-templates.js';

/** Starts a report about a task, from the template that is named or, without one, from that which fits the damage. */
export class StartReport extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly taskId: string,
    readonly kind: ReportKind,
    readonly templateId: string | null,
    readonly startedBy: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(StartReport)
export class StartReportHandler implements ICommandHandler<StartReport> {
  constructor(
    private readonly reports: Reports,
    private readonly templates: ReportTemplates,
    private readonly tasks: TasksForReports,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId, taskId, kind, templateId, startedBy }: StartReport) {
    const task = await this.tasks.find(companyId, taskId);
    if (!task) throw new TaskOfReportNotFound();
    const known: KnownTemplate[] = [...(await this.templates.of(companyId)), ...STANDARD_TEMPLATES];
    const template =
      templateId === null ? chooseTemplate(kind, task.damage, known) : known.find(({ id }) => id === templateId);
    if (!template) throw new TemplateNotFound();
    const report = Report.start(companyId, this.ids.next(), taskId, template, startedBy);
    this.reports.add(report);
    return { id: report.id };
  }
}
