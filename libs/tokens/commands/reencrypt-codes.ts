import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Reencryption } from '../domain/code-safe.js';

/**
 * Brings some of a company's codes to the key that seals now. Says nothing new about a token, so there is no event;
 * repeated until it returns 0, and harmless to interrupt.
 */
export class ReencryptCodes extends CompanyCommand<number> {
  constructor(
    companyId: string,
    readonly most: number,
  ) {
    super(companyId);
  }
}

@CommandHandler(ReencryptCodes)
export class ReencryptCodesHandler implements ICommandHandler<ReencryptCodes> {
  constructor(private readonly reencryption: Reencryption) {}

  execute({ companyId, most }: ReencryptCodes) {
    return this.reencryption.some(companyId, most);
  }
}
