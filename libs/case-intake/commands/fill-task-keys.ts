import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Doubles } from '../domain/doubles.js';

/** Tasks in one transaction. */
const MOST = 1000;

/** Notes of some older tasks what they have in common; once all are done, it does nothing. */
export class FillTaskKeys extends CompanyCommand {}

@CommandHandler(FillTaskKeys)
export class FillTaskKeysHandler implements ICommandHandler<FillTaskKeys> {
  constructor(private readonly doubles: Doubles) {}

  async execute({ companyId }: FillTaskKeys) {
    await this.doubles.fillKeys(companyId, MOST);
  }
}
