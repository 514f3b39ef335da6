import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { MergedInsurers } from '#tokens/contracts';
import { Tasks } from '../domain/tasks.js';

/** Gives some tasks of a merged insurer to the one that counts instead. @returns how many */
export class MoveToInsurer extends CompanyCommand<number> {
  constructor(
    companyId: string,
    readonly insurerId: string,
    readonly most: number,
  ) {
    super(companyId);
  }
}

@CommandHandler(MoveToInsurer)
export class MoveToInsurerHandler implements ICommandHandler<MoveToInsurer> {
  constructor(
    private readonly tasks: Tasks,
    private readonly merged: MergedInsurers,
  ) {}

  async execute({ companyId, insurerId, most }: MoveToInsurer) {
    const kept = (await this.merged.keptOf(companyId, [insurerId])).get(insurerId);
    return kept ? this.tasks.moveToInsurer(companyId, insurerId, kept, most) : 0;
  }
}
