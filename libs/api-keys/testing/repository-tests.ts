import { v7 } from 'uuid';
import type { InTransaction } from '#platform/testing/in-transaction.js';
import { ApiKey, type ApiKeyStore } from '../domain/api-key.js';
import { ANNA, NOW, TERMS } from './in-memory-api-keys.js';

export interface ApiKeyRepositories {
  readonly keys: ApiKeyStore;
  readonly uses: KeyUses;
}

/** When keys were last used; the commands only write it. */
export abstract class KeyUses {
  abstract lastUsedAt(companyId: string, id: string): Promise<Date | null>;
}

const later = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);

/** What the commands of this context rely on, whatever the repositories store in. */
export function testApiKeyRepositories(inCompany: InTransaction<ApiKeyRepositories>): void {
  async function stored(companyId = v7(), expiresAt: Date | null = null) {
    const id = v7();
    const secret = { digest: `digest of ${id}`, ending: 'abcd' };
    await inCompany(companyId, async ({ keys }) => {
      keys.add(ApiKey.create(companyId, id, { ...TERMS, expiresAt }, secret, ANNA, NOW));
    });
    return { companyId, id };
  }

  describe('API keys', () => {
    it('are found in their own company, also when they are revoked', async () => {
      const { companyId, id } = await stored();
      const find = (company: string, wanted = id) => inCompany(company, ({ keys }) => keys.find(company, wanted));
      expect(await find(companyId)).toMatchObject({ id, ...TERMS, digest: `digest of ${id}`, revokedAt: null });
      expect([await find(v7()), await find(companyId, v7())]).toEqual([null, null]);
      await inCompany(companyId, async ({ keys }) => (await keys.find(companyId, id))?.revoke('bo', later(1)));
      expect(await find(companyId)).toMatchObject({ revokedAt: later(1), version: 2 });
    });

    it('are counted in their own company until they are revoked or expire', async () => {
      const { companyId, id } = await stored();
      await stored(companyId, later(60));
      await stored();
      const count = (at: Date) => inCompany(companyId, ({ keys }) => keys.countValid(companyId, at));
      expect([await count(later(59)), await count(later(60))]).toEqual([2, 1]);
      await inCompany(companyId, async ({ keys }) => (await keys.find(companyId, id))?.revoke('bo', NOW));
      expect([await count(later(59)), await count(later(60))]).toEqual([1, 0]);
    });
  });

  describe('the use of an API key', () => {
    it('is recorded in its own company, at most once a minute', async () => {
      const { companyId, id } = await stored();
      const use = (at: Date) =>
        inCompany(companyId, async ({ keys, uses }) => {
          await keys.used(companyId, id, at);
          return uses.lastUsedAt(companyId, id);
        });
      expect([await use(NOW), await use(later(60)), await use(later(61)), await use(NOW)]).toEqual([
        NOW,
        NOW,
        later(61),
        later(61),
      ]);
      const other = v7();
      expect(await inCompany(other, ({ uses }) => uses.lastUsedAt(other, id))).toBeNull();
      expect(await inCompany(companyId, ({ keys }) => keys.find(companyId, id))).toMatchObject({ version: 1 });
    });

    it('within the same minute waits for no other transaction that used it', async () => {
      const { companyId, id } = await stored();
      const use = (at: Date) => inCompany(companyId, ({ keys }) => keys.used(companyId, id, at));
      await use(NOW);
      const [used, mayCommit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const slow = inCompany(companyId, async ({ keys }) => {
        await keys.used(companyId, id, later(30));
        used.resolve();
        await mayCommit.promise;
      });
      await used.promise;
      await use(later(31));
      mayCommit.resolve();
      await slow;
      expect(await inCompany(companyId, ({ uses }) => uses.lastUsedAt(companyId, id))).toEqual(NOW);
    });
  });
}
