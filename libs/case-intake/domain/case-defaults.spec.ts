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

it('prefers the Scalepoint default to the value of the debtor', () => {
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

it('uses only the Scalepoint defaults if there is no debtor', () => {
  expect(resolveDefaults(nothing, null).origins.caseGroupId).toBe('none');
});
