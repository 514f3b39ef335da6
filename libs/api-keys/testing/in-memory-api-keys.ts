import { InMemoryAggregates, saved } from '#platform/testing/in-memory-aggregates.js';
import { ApiKey, type ApiKeyStore, type ApiKeyTerms, type KeyHolder, type KeyMaker } from '../domain/api-key.js';

const MINUTE_MS = 60_000;

export class InMemoryApiKeys extends InMemoryAggregates<ApiKey> implements ApiKeyStore {
  private readonly uses = new Map<string, Date>();

  async find(companyId: string, id: string): Promise<ApiKey | null> {
    return this.byId(companyId, id);
  }

  async countValid(companyId: string, at: Date): Promise<number> {
    return this.all.filter(
      (key) => key.companyId === companyId && key.revokedAt === null && (key.expiresAt === null || key.expiresAt > at),
    ).length;
  }

  async used(companyId: string, id: string, at: Date): Promise<void> {
    const last = await this.lastUsedAt(companyId, id);
    if (last && last.getTime() >= at.getTime() - MINUTE_MS) return;
    this.uses.set(`${companyId}/${id}`, at);
  }

  async lastUsedAt(companyId: string, id: string): Promise<Date | null> {
    return this.uses.get(`${companyId}/${id}`) ?? null;
  }
}

/** `key-1`, `key-2`, … */
export function countedKeys(): KeyMaker {
  let count = 0;
  return {
    make: (companyId) => {
      count += 1;
      return { key: `key-${count}`, digest: `digest of ${companyId}/key-${count}`, ending: `${count}` };
    },
  };
}

export const NOW = new Date('2026-11-26T10:00:00Z');

export const ANNA: KeyHolder = { userId: 'anna', permissions: new Set(['tasks:read', 'tasks:manage']) };

export const TERMS: ApiKeyTerms = { name: 'ERP', scopes: ['tasks:read'], expiresAt: null };

/** Its digest is that of its company and id. */
export function anApiKey(companyId = 'company', id = 'key', terms: Partial<ApiKeyTerms> = {}): ApiKey {
  const secret = { digest: `digest of ${companyId}/${id}`, ending: 'abcd' };
  return saved(ApiKey.create(companyId, id, { ...TERMS, ...terms }, secret, ANNA, NOW));
}
