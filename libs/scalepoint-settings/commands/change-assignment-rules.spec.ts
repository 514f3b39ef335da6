import { anEntry, InMemoryDirectory, InMemoryEntries } from '#directory/testing';
import { countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import type { AssignmentRule } from '../contracts/index.js';
import { AssignmentRules, AssignmentRuleStore } from '../domain/assignment-rules.js';
import { ChangeAssignmentRules, ChangeAssignmentRulesHandler } from './change-assignment-rules.js';

class OneCompany extends AssignmentRuleStore {
  readonly known = AssignmentRules.none('company');
  of = () => Promise.resolve(this.known);
  add = () => undefined;
}

const RULE: AssignmentRule = {
  insurerId: null,
  postalCodes: [{ from: '8000', to: '8299' }],
  damageType: 'vand',
  caseManagerId: 'bo',
  caseGroupId: 'skade',
};

function changing() {
  const store = new OneCompany();
  const entries = new InMemoryEntries(
    anEntry('employees', 'bo'),
    anEntry('employees', 'gone', { active: false }),
    anEntry('case-groups', 'skade'),
  );
  const handler = new ChangeAssignmentRulesHandler(store, new InMemoryDirectory(entries, countedIds()));
  const change = (rules: AssignmentRule[], version: number | null = null) =>
    handler.execute(new ChangeAssignmentRules('company', rules, version));
  return { store, change };
}

describe('rules of assignment', () => {
  it('are replaced by one who has seen the present ones, and the same again is no change', async () => {
    const { store, change } = changing();
    await change([RULE], 0);
    await change([RULE], 1);
    expect(store.known).toMatchObject({ version: 1, rules: [RULE] });
    expect(recorded(store.known)).toEqual(['scalepoint-settings.assignment-rules-changed.v1']);
    await expect(change([], 0)).rejects.toMatchObject({ code: 'http.stale-version' });
  });

  it('name every choice that cannot be used', async () => {
    const { store, change } = changing();
    await expect(change([RULE, { ...RULE, caseManagerId: 'gone', caseGroupId: 'nix' }])).rejects.toMatchObject({
      code: 'settings.unusable-choices',
      errors: [
        { pointer: '/rules/1/caseManagerId', code: 'settings.inactive-choice' },
        { pointer: '/rules/1/caseGroupId', code: 'settings.unknown-choice' },
      ],
    });
    const reversed = { ...RULE, postalCodes: [{ from: '8299', to: '8000' }] };
    await expect(change([reversed])).rejects.toMatchObject({ errors: [{ pointer: '/rules/0/postalCodes/0/to' }] });
    expect(store.known.version).toBe(0);
  });
});
