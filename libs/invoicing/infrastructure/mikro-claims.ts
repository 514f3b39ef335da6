import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { Claim, Claims } from '../domain/claim.js';
import { ClaimMapping } from './claim.mapping.js';

@Injectable()
export class MikroClaims extends Claims {
  constructor(
    private readonly em: EntityManager,
    private readonly database: Database,
  ) {
    super();
  }

  async hold(companyId: string, id: string): Promise<Claim> {
    // The row may not exist yet, so lock the key instead.
    const key = `claim of ${companyId} ${id}`;
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(this.database.kysely());
    const lockMode = LockMode.PESSIMISTIC_WRITE;
    const known = await this.em.findOne<Claim>(ClaimMapping, { companyId, id }, { lockMode });
    if (known) return known;
    const claim = Claim.open(companyId, id);
    this.em.persist(claim);
    return claim;
  }

  byId(companyId: string, id: string): Promise<Claim | null> {
    return this.em.findOne<Claim>(ClaimMapping, { companyId, id });
  }
}
