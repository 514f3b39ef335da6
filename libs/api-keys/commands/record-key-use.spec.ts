import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { anApiKey, InMemoryApiKeys } from '../testing/in-memory-api-keys.js';
import { RecordKeyUse, RecordKeyUseHandler } from './record-key-use.js';

it('the time of the last use of a key is recorded for its company, and leaves the key unchanged', async () => {
  const key = anApiKey();
  const keys = new InMemoryApiKeys(key);
  const use = async (at: string) => {
    await new RecordKeyUseHandler(keys, clockAt(at)).execute(new RecordKeyUse('company', 'key'));
    return keys.lastUsedAt('company', 'key');
  };
  await expect(use('2026-11-26T11:00:00Z')).resolves.toEqual(new Date('2026-11-26T11:00:00Z'));
  await expect(use('2026-11-26T11:00:30Z')).resolves.toEqual(new Date('2026-11-26T11:00:00Z'));
  await expect(use('2026-11-26T11:02:00Z')).resolves.toEqual(new Date('2026-11-26T11:02:00Z'));
  await expect(keys.lastUsedAt('other', 'key')).resolves.toBeNull();
  expect([key.version, recorded(key)]).toEqual([1, []]);
});
