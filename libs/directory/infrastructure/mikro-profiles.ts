import { defineEntity, EntityManager, LockMode, p } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Companies } from '#platform/tenancy';
import { Database, entityClass, tenantPolicies } from '#platform/persistence';
import { type CompanyProfile, CompanyProfiles, type DirectoryAddress } from '../contracts/index.js';
import { Profile, Profiles } from '../domain/company-profile.js';

export const ProfileMapping = defineEntity({
  class: entityClass(Profile),
  schema: 'directory',
  tableName: 'company_profile',
  ...tenantPolicies,
  properties: {
    companyId: p.uuid().primary(),
    id: p.uuid().primary(),
    version: p.integer(),
    name: p.text(),
    cvr: p.text().nullable(),
    email: p.text().nullable(),
    phone: p.text().nullable(),
    address: p.json<DirectoryAddress>().nullable(),
  },
});

@Injectable()
export class MikroProfiles extends Profiles {
  constructor(private readonly em: EntityManager) {
    super();
  }

  async of(companyId: string): Promise<Profile> {
    const found = await this.em.findOne<Profile>(
      ProfileMapping,
      { companyId, id: companyId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
    return found ?? Profile.of(companyId);
  }

  add(profile: Profile): void {
    this.em.persist(profile);
  }
}

@Injectable()
export class SqlCompanyProfiles extends CompanyProfiles {
  constructor(
    private readonly database: Database,
    private readonly companies: Companies,
  ) {
    super();
  }

  async of(companyId: string): Promise<CompanyProfile> {
    const { rows } = await sql<CompanyProfile>`
      select name, cvr, email, phone, address from directory.company_profile
       where company_id = ${companyId} and id = ${companyId}`.execute(this.database.kysely());
    if (rows[0]) return rows[0];
    const { name, cvr } = await this.companies.registered(companyId);
    return { name, cvr, email: null, phone: null, address: null };
  }
}
