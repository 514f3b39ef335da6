import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { AssignmentRuleStore } from '../domain/assignment-rules.js';

/** The assignment rules of a merged insurer become those of the one that counts instead. */
export class MoveAssignmentRules extends CompanyCommand {
  constructor(
    companyId: string,
    readonly insurerId: string,
    readonly keptId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(MoveAssignmentRules)
export class MoveAssignmentRulesHandler implements ICommandHandler<MoveAssignmentRules> {
  constructor(private readonly store: AssignmentRuleStore) {}

  async execute({ companyId, insurerId, keptId }: MoveAssignmentRules) {
    const known = await this.store.of(companyId);
    known.followMerge(insurerId, keptId);
  }
}
