import { defineEntity, EntityManager, LockMode, p } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { entityClass, tenantPolicies } from '#platform/persistence';
import { type AssignmentRule, Assignments, type MetRule, type TaskTraits } from '../contracts/index.js';
import { AssignmentRules, AssignmentRuleStore, rulesMet } from '../domain/assignment-rules.js';

export const AssignmentRulesMapping = defineEntity({
  class: entityClass(AssignmentRules),
  schema: 'scalepoint_settings',
  tableName: 'assignment_rules',
  ...tenantPolicies,
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    version: p.integer(),
    rules: p.json<readonly AssignmentRule[]>(),
  },
});

@Injectable()
export class MikroAssignmentRules extends AssignmentRuleStore {
  constructor(private readonly em: EntityManager) {
    super();
  }

  async of(companyId: string): Promise<AssignmentRules> {
    const key = { companyId, id: companyId };
    const lock = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;
    const found = await this.em.findOne<AssignmentRules>(AssignmentRulesMapping, key, lock);
    return found ?? AssignmentRules.none(companyId);
  }

  add(rules: AssignmentRules): void {
    this.em.persist(rules);
  }
}

/** Read without a lock: many cases are opened concurrently. */
@Injectable()
export class AssignmentsOfCases extends Assignments {
  constructor(private readonly em: EntityManager) {
    super();
  }

  async met(companyId: string, tasks: readonly TaskTraits[]): Promise<readonly (readonly MetRule[])[]> {
    const found = await this.em.findOne<AssignmentRules>(AssignmentRulesMapping, { companyId, id: companyId });
    return tasks.map((task) => rulesMet(found?.rules ?? [], task));
  }
}
