import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { anApiKey, InMemoryApiKeys, NOW } from '../testing/in-memory-api-keys.js';
import { RevokeApiKey, RevokeApiKeyHandler } from './revoke-api-key.js';

function revoking() {
  const [key, theirs] = [anApiKey(), anApiKey('other', 'theirs')];
  const keys = new InMemoryApiKeys(key, theirs);
  const revoke = (id: string, userId = 'bo', at = NOW.toISOString()) =>
    new RevokeApiKeyHandler(keys, clockAt(at)).execute(new RevokeApiKey('company', id, userId));
  return { key, keys, revoke };
}

describe('an API key is revoked', () => {
  it('once; the first user and time are kept', async () => {
    const { key, keys, revoke } = revoking();
    await revoke('key');
    await revoke('key', 'anna', '2026-11-27T10:00:00Z');
    expect(key).toMatchObject({ revokedAt: NOW, version: 2 });
    expect(key.releaseEvents()).toMatchObject([{ type: 'api-keys.api-key-revoked.v1', data: { revokedBy: 'bo' } }]);
    await expect(keys.countValid('company', NOW)).resolves.toBe(0);
  });

  it.each([['unknown'], ['theirs']])('or not found: %s', async (id) => {
    const { keys, revoke } = revoking();
    await expect(revoke(id)).rejects.toMatchObject({ code: 'api-keys.key-not-found' });
    expect(keys.all.flatMap(recorded)).toEqual([]);
    expect(keys.all.map(({ revokedAt }) => revokedAt)).toEqual([null, null]);
  });
});
