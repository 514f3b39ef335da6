import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { TemplateNotFound, type TemplateTerms } from '../contracts/index.js';
import { TemplateIsStandard } from '../domain/report-errors.js';
import { type ReportTemplate, ReportTemplates } from '../domain/report-template.js';
import { STANDARD_TEMPLATES } from '../domain/standard-templates.js';

abstract class TemplateCommand extends CompanyCommand {
  constructor(
    companyId: string,
    readonly templateId: string,
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

export class ChangeTemplate extends TemplateCommand {
  constructor(
    companyId: string,
    templateId: string,
    readonly terms: TemplateTerms,
    expectedVersion: number | null,
  ) {
    super(companyId, templateId, expectedVersion);
  }
}

export class DeleteTemplate extends TemplateCommand {}

abstract class TemplateHandler<C extends TemplateCommand> {
  constructor(protected readonly templates: ReportTemplates) {}

  async execute(command: C): Promise<void> {
    const { companyId, templateId, expectedVersion } = command;
    if (STANDARD_TEMPLATES.some(({ id }) => id === templateId)) throw new TemplateIsStandard();
    const template = await this.templates.byId(companyId, templateId);
    if (!template) throw new TemplateNotFound();
    template.expectVersion(expectedVersion);
    this.apply(template, command);
  }

  protected abstract apply(template: ReportTemplate, command: C): void;
}

@CommandHandler(ChangeTemplate)
export class ChangeTemplateHandler extends TemplateHandler<ChangeTemplate> implements ICommandHandler<ChangeTemplate> {
  constructor(templates: ReportTemplates) {
    super(templates);
  }

  protected apply(template: ReportTemplate, { terms }: ChangeTemplate): void {
    template.change(terms);
  }
}

@CommandHandler(DeleteTemplate)
export class DeleteTemplateHandler extends TemplateHandler<DeleteTemplate> implements ICommandHandler<DeleteTemplate> {
  constructor(templates: ReportTemplates) {
    super(templates);
  }

  protected apply(template: ReportTemplate): void {
    template.delete();
    this.templates.remove(template);
  }
}
