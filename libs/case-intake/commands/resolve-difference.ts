import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { CaseNotFound } from '../contracts/not-found.js';
import { Cases } from '../domain/case.js';

/** Resolves a field in which the user's value and the insurer's value differ. */
export class ResolveDifference extends CompanyCommand<{ caseId: string }> {
  constructor(
    companyId: string,
    readonly caseId: string,
    readonly field: string,
    readonly keep: 'insurer' | 'user',
  ) {
    super(companyId);
  }
}

@CommandHandler(ResolveDifference)
export class ResolveDifferenceHandler implements ICommandHandler<ResolveDifference> {
  constructor(private readonly cases: Cases) {}

  async execute({ companyId, caseId, field, keep }: ResolveDifference) {
    const opened = await this.cases.byId(companyId, caseId);
    if (!opened) throw new CaseNotFound();
    opened.resolve(field, keep);
    return { caseId };
  }
}
