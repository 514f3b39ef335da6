import fc from 'fast-check';
import { Case, type TaskFacts } from './case.js';

const nothing = {
  caseManagerId: null,
  caseGroupId: 'skade',
  priceGroupId: null,
  markupGroupId: null,
  departmentId: null,
  carrierId: null,
  purposeId: null,
};
const none = 'none' as const;
const origins = {
  caseManagerId: none,
  caseGroupId: none,
  priceGroupId: none,
  markupGroupId: none,
  departmentId: none,
  carrierId: none,
  purposeId: none,
};
const facts = (description: string, requisitionNumber: string | null = 'N-1'): TaskFacts => ({
  requisitionNumber,
  description,
  damageAddress: null,
  contacts: [],
});

function opened(): Case {
  const first = { number: 1001, name: 'Sag', debtorId: 'nordlys', debtorReason: 'token', ...facts('Utæt rør') };
  const made = Case.open('c', 'id', 'task', first, { values: nothing, origins });
  made.releaseEvents();
  return made;
}

describe('a case that a user edited', () => {
  it('keeps the value of the user and stores the new value of the insurer beside it', () => {
    const made = opened();
    made.edit({ description: 'Vores ord' });
    made.follow(facts('Nye ord', 'N-2'));
    expect(made).toMatchObject({ description: 'Vores ord', requisitionNumber: 'N-2' });
    expect(made.insurerValues).toEqual({ description: { whenEdited: 'Utæt rør', latest: 'Nye ord' } });
  });

  it('has no difference if the value of the insurer is unchanged, equals the edit, or returns to the old one', () => {
    const made = opened();
    made.edit({ description: 'Vores ord' });
    for (const said of ['Utæt rør', 'Vores ord', 'Utæt rør']) {
      made.follow(facts(said));
      expect(made.insurerValues['description']).not.toHaveProperty('latest');
    }
  });

  it('follows the task again after the user chose the insurer, and stops showing a difference that the user rejected', () => {
    const made = opened();
    made.edit({ description: 'Vores ord' });
    made.follow(facts('Nye ord'));
    made.resolve('description', 'user');
    const { version } = made;
    made.follow(facts('Nye ord'));
    expect(made).toMatchObject({ description: 'Vores ord', version });
    made.follow(facts('Nyeste ord'));
    made.resolve('description', 'insurer');
    expect(made).toMatchObject({ description: 'Nyeste ord', origins: { description: 'task' } });
    made.follow(facts('Sidste ord'));
    expect(made.description).toBe('Sidste ord');
    expect(() => made.resolve('description', 'user')).toThrow('case-intake.no-such-difference');
    expect(() => made.resolve('name', 'user')).toThrow('case-intake.no-such-difference');
  });

  it('records no event for the same values again', () => {
    const made = opened();
    made.edit({ name: 'Sag', contacts: [] });
    expect(made.releaseEvents()).toEqual([]);
    made.edit({ name: 'Vandskade', debtorId: 'nordlys' });
    expect(made.releaseEvents()).toMatchObject([{ data: { fields: ['name'] } }]);
  });

  it('depends only on the newest update, not on earlier ones', () => {
    const words = fc.array(fc.constantFrom('Utæt rør', 'a', 'b', 'Vores ord'), { maxLength: 6 });
    fc.assert(
      fc.property(words, fc.constantFrom('Utæt rør', 'a', 'Vores ord'), (before, newest) => {
        const [detoured, direct] = [opened(), opened()];
        for (const made of [detoured, direct]) made.edit({ description: 'Vores ord' });
        for (const said of before) detoured.follow(facts(said));
        for (const made of [detoured, direct]) made.follow(facts(newest));
        expect(detoured.description).toBe('Vores ord');
        expect(detoured.insurerValues).toEqual(direct.insurerValues);
      }),
    );
  });
});
