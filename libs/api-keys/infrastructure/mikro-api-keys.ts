import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database, noteUse } from '#platform/persistence';
import { makeApiKey } from '#platform/secrets';
import { type ApiKey, ApiKeyStore, KeyMaker } from '../domain/api-key.js';
import { ApiKeyMapping } from './api-key.mapping.js';

@Injectable()
export class MikroApiKeys extends ApiKeyStore {
  constructor(
    private readonly em: EntityManager,
    private readonly database: Database,
  ) {
    super();
  }

  find(companyId: string, id: string): Promise<ApiKey | null> {
    return this.em.findOne<ApiKey>(ApiKeyMapping, { companyId, id }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  }

  async countValid(companyId: string, at: Date): Promise<number> {
    const lock = `API keys of ${companyId}`;
    await sql`select pg_advisory_xact_lock(hashtextextended(${lock}, 0))`.execute(this.database.kysely());
    const isLater = [{ expiresAt: null }, { expiresAt: { $gt: at } }];
    return this.em.count<ApiKey>(ApiKeyMapping, { companyId, revokedAt: null, $or: isLater });
  }

  add(key: ApiKey): void {
    this.em.persist(key);
  }

  async used(companyId: string, id: string, at: Date): Promise<void> {
    await noteUse(this.database, 'api_keys.key_use', 'key_id', [companyId, id, at]);
  }
}

export class RandomKeys extends KeyMaker {
  make(companyId: string) {
    return makeApiKey(companyId);
  }
}
