import { type Defaults, resolveDefaults } from './case-defaults.js';

const nothing: Defaults = {
  caseManagerId: null,
  caseGroupId: null,
  priceGroupId: null,
  markupGroupId: null,
  departmentId: null,
  carrierId: null,
  purposeId: null,
};

it('prefers the Scalepoint default, then the debtor, then nothing', () => {
  const { values, origins } = resolveDefaults(
    { ...nothing, caseManagerId: 'anna', departmentId: 'roskilde' },
    { ...nothing, caseManagerId: 'bo', priceGroupId: 'forsikring' },
  );
  expect(values).toMatchObject({ caseManagerId: 'anna', departmentId: 'roskilde', priceGroupId: 'forsikring' });
  expect(values.purposeId).toBeNull();
  expect(origins).toMatchObject({
    caseManagerId: 'scalepointDefault',
    departmentId: 'scalepointDefault',
    priceGroupId: 'debtor',
    purposeId: 'none',
  });
});

it('does without a debtor', () => {
  expect(resolveDefaults(nothing, null).origins.caseGroupId).toBe('none');
});
