import { defineEntity, EntityManager, LockMode, p } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database, entityClass, tenantPolicies } from '#platform/persistence';
import { ErpUsers } from '../contracts/index.js';
import { ErpUser, Users } from '../domain/erp-user.js';

export const ErpUserMapping = defineEntity({
  class: entityClass(ErpUser),
  schema: 'users',
  tableName: 'erp_user',
  ...tenantPolicies,
  properties: {
    companyId: p.uuid().primary(),
    id: p.text().primary(),
    version: p.integer(),
    name: p.text(),
    email: p.text().nullable(),
    active: p.boolean(),
    scalepointUsername: p.text().nullable(),
  },
});

@Injectable()
export class MikroUsers extends Users {
  constructor(private readonly em: EntityManager) {
    super();
  }

  find(companyId: string, id: string): Promise<ErpUser | null> {
    return this.em.findOne(
      ErpUserMapping,
      { companyId, id },
      {
        lockMode: LockMode.PESSIMISTIC_WRITE,
      },
    );
  }

  withScalepointUsername(companyId: string, username: string): Promise<ErpUser | null> {
    const sameName = { $ilike: username.replace(/[\\%_]/g, '\\$&') };
    return this.em.findOne(ErpUserMapping, { companyId, scalepointUsername: sameName });
  }

  add(user: ErpUser): void {
    this.em.persist(user);
  }
}

@Injectable()
export class SqlErpUsers extends ErpUsers {
  constructor(private readonly database: Database) {
    super();
  }

  async scalepointUsernameOf(companyId: string, userId: string): Promise<string | null> {
    const { rows } = await sql<{ name: string | null }>`select scalepoint_username as name from users.erp_user
      where company_id = ${companyId} and id = ${userId} and active`.execute(this.database.kysely());
    return rows[0]?.name ?? null;
  }
}
