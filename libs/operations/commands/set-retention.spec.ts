import { InMemoryErasures } from '../testing/erasing.js';
import { SetRetention, SetRetentionHandler } from './set-retention.js';

it.each([60, null])('the retention of personal data is set to %s months', async (months) => {
  const erasures = new InMemoryErasures(24);
  await new SetRetentionHandler(erasures).execute(new SetRetention('company', months));
  expect(erasures.months).toBe(months);
});
