import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Reencryption } from '../domain/code-safe.js';

/**
 * Re-encrypts some of a company's codes with the current key. The token itself does not change, so there is no event;
 * repeat it until it returns 0. Safe to interrupt.
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
