import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { TextTemplateStore } from '../domain/text-templates.js';

/** The text templates of a merged insurer become those of the one that counts instead. */
export class MoveTextTemplates extends CompanyCommand {
  constructor(
    companyId: string,
    readonly insurerId: string,
    readonly keptId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(MoveTextTemplates)
export class MoveTextTemplatesHandler implements ICommandHandler<MoveTextTemplates> {
  constructor(private readonly store: TextTemplateStore) {}

  async execute({ companyId, insurerId, keptId }: MoveTextTemplates) {
    const known = await this.store.of(companyId);
    known.followMerge(insurerId, keptId);
  }
}
