import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import type { Day } from '#shared-kernel';
import { Insurer } from '../domain/insurer.js';
import { SecurityToken } from '../domain/security-token.js';
import { Insurers, TokenStore } from '../domain/token-store.js';
import { InsurerMapping, SecurityTokenMapping } from './token.mapping.js';

const forChange = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

@Injectable()
export class MikroInsurers extends Insurers {
  constructor(
    private readonly em: EntityManager,
    private readonly database: Database,
  ) {
    super();
  }

  find(companyId: string, id: string): Promise<Insurer | null> {
    return this.em.findOne<Insurer>(InsurerMapping, { companyId, id }, forChange);
  }

  add(insurer: Insurer): void {
    this.em.persist(insurer);
  }

  mergedInto(companyId: string, keptId: string): Promise<Insurer[]> {
    return this.em.find<Insurer>(
      InsurerMapping,
      { companyId, mergedIntoId: keptId },
      { ...forChange, orderBy: { id: 'asc' } },
    );
  }

  async names(companyId: string): Promise<string[]> {
    const { rows } = await sql<{ name: string }>`
      select name from tokens.insurer where company_id = ${companyId}`.execute(this.database.kysely());
    return rows.map(({ name }) => name);
  }

  async claimSeed(companyId: string, at: Date): Promise<boolean> {
    const { numAffectedRows } = await sql`
      insert into tokens.insurer_seed values (${companyId}, ${at}) on conflict do nothing`.execute(
      this.database.kysely(),
    );
    return numAffectedRows === 1n;
  }
}

@Injectable()
export class MikroTokenStore extends TokenStore {
  constructor(
    private readonly em: EntityManager,
    private readonly database: Database,
  ) {
    super();
  }

  async hold(companyId: string): Promise<void> {
    const key = `tokens of ${companyId}`;
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(this.database.kysely());
  }

  byId(companyId: string, id: string): Promise<SecurityToken | null> {
    return this.em.findOne<SecurityToken>(SecurityTokenMapping, { companyId, id }, forChange);
  }

  ofInsurer(companyId: string, insurerId: string): Promise<SecurityToken[]> {
    const inOrder = { ...forChange, orderBy: { id: 'asc' } } as const;
    return this.em.find<SecurityToken>(SecurityTokenMapping, { companyId, insurerId }, inOrder);
  }

  add(token: SecurityToken): void {
    this.em.persist(token);
  }

  remove(token: SecurityToken): void {
    this.em.remove(token);
  }

  withAlias(companyId: string, aliasKey: string, subAliasKey: string): Promise<SecurityToken | null> {
    return this.em.findOne<SecurityToken>(SecurityTokenMapping, { companyId, aliasKey, subAliasKey });
  }

  withDigests(companyId: string, digests: readonly string[], today: Day): Promise<SecurityToken[]> {
    const any = { $in: [...digests] };
    return this.em.find<SecurityToken>(SecurityTokenMapping, {
      companyId,
      $or: [{ codeDigest: any }, { oldCodeDigest: any, oldValidUntil: { $gte: today } }],
    });
  }
}
