import { delivery } from '../testing/deliveries.js';
import { nameValuesOf } from './name-values.js';

it('writes the day of the damage as the sample of the merge field does', () => {
  const { task } = delivery('new', 1);
  const dayIn = (damageDate: string | null) =>
    nameValuesOf({ content: { ...task, damageDate }, insurerName: 'Nordlys Forsikring' }).damageDate;
  expect(dayIn('2026-11-21')).toBe('21-11-2026');
  expect(dayIn(null)).toBeNull();
});
