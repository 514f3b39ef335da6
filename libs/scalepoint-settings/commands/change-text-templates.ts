import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import type { TextTemplate } from '../contracts/index.js';
import { TextTemplateStore } from '../domain/text-templates.js';

export class ChangeTextTemplates extends CompanyCommand {
  constructor(
    companyId: string,
    readonly templates: readonly TextTemplate[],
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(ChangeTextTemplates)
export class ChangeTextTemplatesHandler implements ICommandHandler<ChangeTextTemplates> {
  constructor(private readonly store: TextTemplateStore) {}

  async execute({ companyId, templates, expectedVersion }: ChangeTextTemplates) {
    const known = await this.store.of(companyId);
    known.expectVersion(expectedVersion);
    known.change(templates);
    this.store.add(known);
  }
}
