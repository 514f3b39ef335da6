import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { Directory } from '#directory/contracts';
import { CompanyCommand } from '#platform/cqrs';
import type { AssignmentRule } from '../contracts/index.js';
import { AssignmentRuleStore } from '../domain/assignment-rules.js';
import { UnusableChoices } from '../domain/settings-errors.js';
import { faultsOfChoices } from '../domain/choice-faults.js';

export class ChangeAssignmentRules extends CompanyCommand {
  constructor(
    companyId: string,
    readonly rules: readonly AssignmentRule[],
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(ChangeAssignmentRules)
export class ChangeAssignmentRulesHandler implements ICommandHandler<ChangeAssignmentRules> {
  constructor(
    private readonly store: AssignmentRuleStore,
    private readonly directory: Directory,
  ) {}

  async execute({ companyId, rules, expectedVersion }: ChangeAssignmentRules) {
    const known = await this.store.of(companyId);
    known.expectVersion(expectedVersion);
    const chosen = rules.flatMap(({ caseManagerId, caseGroupId }, index) => [
      { pointer: `/rules/${index}/caseManagerId`, kind: 'employees' as const, id: caseManagerId },
      ...(caseGroupId === null
        ? []
        : [{ pointer: `/rules/${index}/caseGroupId`, kind: 'case-groups' as const, id: caseGroupId }]),
    ]);
    const faults = faultsOfChoices(chosen, await this.directory.entries(companyId, chosen));
    if (faults.length > 0) throw new UnusableChoices(faults);
    known.change(rules);
    this.store.add(known);
  }
}
