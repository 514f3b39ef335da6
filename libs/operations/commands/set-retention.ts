import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Erasures } from '../domain/erasures.js';

/** How long the company keeps personal data of tasks that ended. */
export class SetRetention extends CompanyCommand {
  constructor(
    companyId: string,
    readonly months: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(SetRetention)
export class SetRetentionHandler implements ICommandHandler<SetRetention> {
  constructor(private readonly erasures: Erasures) {}

  async execute({ companyId, months }: SetRetention) {
    await this.erasures.setRetention(companyId, months);
  }
}
