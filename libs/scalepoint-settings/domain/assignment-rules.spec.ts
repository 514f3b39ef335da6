import type { AssignmentRule, TaskTraits } from '../contracts/index.js';
import { rulesMet } from './assignment-rules.js';

const RULE: AssignmentRule = {
  insurerId: null,
  postalCodes: [],
  damageType: null,
  caseManagerId: 'bo',
  caseGroupId: null,
};
const TASK: TaskTraits = { insurerId: 'nordlys', postalCode: '8210', damageType: 'Vandskade' };
const met = (rule: Partial<AssignmentRule>, task: Partial<TaskTraits> = {}) =>
  rulesMet([{ ...RULE, ...rule }], { ...TASK, ...task }).length === 1;
const aarhus = {
  postalCodes: [
    { from: '4000', to: '4000' },
    { from: '8000', to: '8299' },
  ],
};

describe('a rule of assignment', () => {
  it.each<[boolean, Partial<AssignmentRule>, Partial<TaskTraits>]>([
    [true, {}, { postalCode: null, damageType: null }],
    [true, { insurerId: 'nordlys' }, {}],
    [false, { insurerId: 'nordlys' }, { insurerId: 'other' }],
    [true, aarhus, {}],
    [true, aarhus, { postalCode: '8000' }],
    [true, aarhus, { postalCode: 'DK-8299 ' }],
    [true, aarhus, { postalCode: '4000' }],
    [false, aarhus, { postalCode: '8300' }],
    [false, aarhus, { postalCode: '7999' }],
    [false, aarhus, { postalCode: null }],
    [false, aarhus, { postalCode: '82' }],
    [true, { damageType: 'vand' }, {}],
    [true, { damageType: 'VANDSKADE' }, {}],
    [false, { damageType: 'brand' }, {}],
    [false, { damageType: 'vand' }, { damageType: null }],
    [false, { ...aarhus, damageType: 'brand' }, {}],
    [true, { ...aarhus, damageType: 'vand', insurerId: 'nordlys' }, {}],
  ])('is met (%s) by %j and %j', (expected, rule, task) => {
    expect(met(rule, task)).toBe(expected);
  });

  it('keeps its number and its order', () => {
    const rules = [{ ...RULE, damageType: 'brand' }, { ...RULE, caseManagerId: 'anna', caseGroupId: 'skade' }, RULE];
    expect(rulesMet(rules, TASK)).toEqual([
      { number: 2, caseManagerId: 'anna', caseGroupId: 'skade' },
      { number: 3, caseManagerId: 'bo', caseGroupId: null },
    ]);
  });
});
