import { defineEntity, EntityManager, LockMode, p } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database, entityClass, tenantPolicies } from '#platform/persistence';
import { type EndedToken, SignOut, SignOuts } from '../domain/sign-out.js';

export const SignOutMapping = defineEntity({
  class: entityClass(SignOut),
  schema: 'users',
  tableName: 'sign_out',
  ...tenantPolicies,
  properties: {
    companyId: p.uuid().primary(),
    id: p.text().primary(),
    version: p.integer(),
    endedAt: p.datetime(),
    endedBy: p.text(),
  },
});

@Injectable()
export class MikroSignOuts extends SignOuts {
  constructor(
    private readonly em: EntityManager,
    private readonly database: Database,
  ) {
    super();
  }

  find(companyId: string, userId: string | null): Promise<SignOut | null> {
    const key = { companyId, id: SignOut.idOf(userId) };
    return this.em.findOne(SignOutMapping, key, { lockMode: LockMode.PESSIMISTIC_WRITE });
  }

  add(signOut: SignOut): void {
    this.em.persist(signOut);
  }

  async endToken(companyId: string, { userId, digest, expiresAt, endedAt }: EndedToken): Promise<void> {
    const db = this.database.kysely();
    await sql`delete from users.ended_token where company_id = ${companyId} and expires_at < ${endedAt}`.execute(db);
    await sql`
      insert into users.ended_token (company_id, user_id, digest, expires_at)
      values (${companyId}, ${userId}, ${digest}, ${expiresAt}) on conflict do nothing`.execute(db);
  }
}
