import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Ids } from '#shared-kernel';
import type { TemplateTerms } from '../contracts/index.js';
import { TooManyTemplates } from '../domain/report-errors.js';
import { MAX_TEMPLATES, ReportTemplate, ReportTemplates } from '../domain/report-template.js';

export class CreateTemplate extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly terms: TemplateTerms,
  ) {
    super(companyId);
  }
}

@CommandHandler(CreateTemplate)
export class CreateTemplateHandler implements ICommandHandler<CreateTemplate> {
  constructor(
    private readonly templates: ReportTemplates,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId, terms }: CreateTemplate) {
    if ((await this.templates.count(companyId)) >= MAX_TEMPLATES) throw new TooManyTemplates(MAX_TEMPLATES);
    const template = ReportTemplate.create(companyId, this.ids.next(), terms);
    this.templates.add(template);
    return { id: template.id };
  }
}
