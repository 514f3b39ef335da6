import { ApiKey, type KeyHolder } from './api-key.js';

const NOW = new Date('2026-11-26T10:00:00Z');
const anna: KeyHolder = { userId: 'anna', permissions: new Set(['tasks:read', 'users:manage']) };
const create = (scopes: string[], expiresAt: Date | null = null) =>
  ApiKey.create('c1', 'k1', { name: 'ERP', scopes, expiresAt }, { digest: 'd', ending: 'abcd' }, anna, NOW);

describe('an API key', () => {
  it('has each scope once, and no scope that its creator does not have', () => {
    expect(create(['tasks:read', 'tasks:read']).scopes).toEqual(['tasks:read']);
    expect(() => create(['tasks:read', 'tasks:manage'])).toThrow('api-keys.scope-not-held');
  });

  it('expires later than now, or never', () => {
    expect(() => create([], NOW)).toThrow('api-keys.expires-in-the-past');
    expect(create([], new Date(NOW.getTime() + 1)).expiresAt).not.toBeNull();
  });

  it('is revoked once', () => {
    const key = create(['tasks:read']);
    key.revoke('bo', NOW);
    key.revoke('anna', new Date());
    expect(key).toMatchObject({ revokedAt: NOW, version: 2 });
    expect(key.releaseEvents()).toMatchObject([
      { data: { scopes: ['tasks:read'], createdBy: 'anna' } },
      { data: { keyId: 'k1', revokedBy: 'bo' } },
    ]);
  });
});
