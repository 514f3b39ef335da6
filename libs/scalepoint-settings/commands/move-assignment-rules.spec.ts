import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { AssignmentRules, AssignmentRuleStore } from '../domain/assignment-rules.js';
import { MoveAssignmentRules, MoveAssignmentRulesHandler } from './move-assignment-rules.js';

it('assignment rules of a merged insurer become those of the kept one, in their order', async () => {
  const rules = AssignmentRules.none('company');
  const rule = (insurerId: string | null, caseManagerId: string) =>
    ({ insurerId, postalCodes: [], damageType: null, caseManagerId, caseGroupId: null }) as const;
  rules.change([rule('kept', 'anna'), rule('merged', 'bo'), rule(null, 'carl')]);
  recorded(rules);
  class OneCompany extends AssignmentRuleStore {
    of = () => Promise.resolve(rules);
    add = () => undefined;
  }
  const handler = new MoveAssignmentRulesHandler(new OneCompany());
  await handler.execute(new MoveAssignmentRules('company', 'merged', 'kept'));
  await handler.execute(new MoveAssignmentRules('company', 'merged', 'kept'));
  expect(rules.rules).toEqual([rule('kept', 'anna'), rule('kept', 'bo'), rule(null, 'carl')]);
  expect(recorded(rules)).toEqual(['scalepoint-settings.assignment-rules-changed.v1']);
});
