import { EntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Insurer } from '../domain/insurer.js';
import { SecurityToken } from '../domain/security-token.js';
import { Insurers, TokenStore } from '../domain/token-store.js';
import { InsurerMapping, SecurityTokenMapping } from './token.mapping.js';

@Injectable()
export class MikroInsurers extends Insurers {
  constructor(private readonly em: EntityManager) {
    super();
  }

  find(companyId: string, id: string): Promise<Insurer | null> {
    return this.em.findOne(InsurerMapping, { companyId, id });
  }

  add(insurer: Insurer): void {
    this.em.persist(insurer);
  }
}

@Injectable()
export class MikroTokenStore extends TokenStore {
  constructor(private readonly em: EntityManager) {
    super();
  }

  add(token: SecurityToken): void {
    this.em.persist(token);
  }

  withAlias(companyId: string, aliasKey: string, subAliasKey: string): Promise<SecurityToken | null> {
    return this.em.findOne(SecurityTokenMapping, { companyId, aliasKey, subAliasKey });
  }

  withDigest(companyId: string, codeDigest: string): Promise<SecurityToken | null> {
    return this.em.findOne(SecurityTokenMapping, { companyId, codeDigest });
  }
}
