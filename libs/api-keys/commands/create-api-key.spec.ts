import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { type ApiKey, MAX_API_KEYS } from '../domain/api-key.js';
import { ANNA, anApiKey, countedKeys, InMemoryApiKeys, NOW, TERMS } from '../testing/in-memory-api-keys.js';
import { CreateApiKey, CreateApiKeyHandler } from './create-api-key.js';

function creating(stored: ApiKey[] = [], now = NOW) {
  const keys = new InMemoryApiKeys(...stored);
  const handler = new CreateApiKeyHandler(keys, countedKeys(), countedIds(), clockAt(now.toISOString()));
  const shown: string[] = [];
  const create = (terms = TERMS, companyId = 'company') =>
    handler.execute(new CreateApiKey(companyId, terms, ANNA, (key) => void shown.push(key)));
  return { keys, shown, create };
}

function keysOf(companyId: string, count: number, expiresAt: Date | null = null): ApiKey[] {
  return Array.from({ length: count }, (_, n) => anApiKey(companyId, `${companyId}-${n}`, { expiresAt }));
}

describe('an API key is created', () => {
  it('with its digest, and is shown only once', async () => {
    const { keys, shown, create } = creating();
    await expect(create()).resolves.toEqual({ id: 'id-1' });
    expect(shown).toEqual(['key-1']);
    const [key] = keys.all;
    expect(key).toMatchObject({ ...TERMS, companyId: 'company', createdBy: 'anna', createdAt: NOW, revokedAt: null });
    expect(key).toMatchObject({ digest: 'digest of company/key-1', ending: '1' });
    expect(Object.values(key ?? {})).not.toContain('key-1');
    expect(recorded(key)).toEqual(['api-keys.api-key-created.v1']);
  });

  it('as another key each time', async () => {
    const { keys, shown, create } = creating();
    expect([await create(), await create()]).toEqual([{ id: 'id-1' }, { id: 'id-2' }]);
    expect(shown).toEqual(['key-1', 'key-2']);
    expect(new Set(keys.all.map(({ digest }) => digest)).size).toBe(2);
  });

  it.each([
    ['api-keys.scope-not-held', { scopes: ['tasks:read', 'users:manage'] }, '/scopes'],
    ['api-keys.expires-in-the-past', { expiresAt: NOW }, '/expiresAt'],
  ])('or refused: %s', async (code, terms, pointer) => {
    const { keys, shown, create } = creating();
    await expect(create({ ...TERMS, ...terms })).rejects.toMatchObject({ code, errors: [{ pointer }] });
    expect([keys.all, shown]).toEqual([[], []]);
  });

  it('up to the limit of its company', async () => {
    const { keys, shown, create } = creating([...keysOf('company', MAX_API_KEYS - 1), ...keysOf('other', 1)]);
    await create();
    await expect(create()).rejects.toMatchObject({ code: 'api-keys.too-many-keys' });
    await create(TERMS, 'other');
    expect([keys.all.length, shown]).toEqual([MAX_API_KEYS + 2, ['key-1', 'key-2']]);
  });

  it('in place of one that is revoked or expired', async () => {
    const inAMinute = new Date(NOW.getTime() + 60_000);
    const revoked = anApiKey('company', 'revoked');
    revoked.revoke('bo', NOW);
    const stored = [...keysOf('company', MAX_API_KEYS - 1), revoked];
    await expect(creating(stored).create()).resolves.toEqual({ id: 'id-1' });
    const expiring = keysOf('company', MAX_API_KEYS, inAMinute);
    await expect(creating(expiring).create()).rejects.toMatchObject({ code: 'api-keys.too-many-keys' });
    await expect(creating(expiring, inAMinute).create()).resolves.toEqual({ id: 'id-1' });
  });
});
