import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Companies } from '#platform/tenancy';
import { Database } from '#platform/persistence';
import { Cvr } from '#shared-kernel';
import type { CompanyProfile } from '../contracts/index.js';

export interface CompanyProfileView extends CompanyProfile {
  /** False for a CVR number with a wrong check digit, which is probably a typing error. */
  readonly cvrIsPlausible: boolean | null;
  /** Null until it is first saved. */
  readonly createdAt: Date | null;
  readonly updatedAt: Date | null;
  readonly version: number;
}

export class GetCompanyProfile extends CompanyQuery<CompanyProfileView> {}

@QueryHandler(GetCompanyProfile)
export class GetCompanyProfileHandler implements IQueryHandler<GetCompanyProfile> {
  constructor(
    private readonly database: Database,
    private readonly companies: Companies,
  ) {}

  async execute({ companyId }: GetCompanyProfile): Promise<CompanyProfileView> {
    const { rows } = await sql<Omit<CompanyProfileView, 'cvrIsPlausible'>>`
      select name, cvr, email, phone, address, created_at as "createdAt", updated_at as "updatedAt", version from directory.company_profile
       where company_id = ${companyId} and id = ${companyId}`.execute(this.database.kysely());
    const registered = rows[0] ? null : await this.companies.registered(companyId);
    const profile = rows[0] ?? {
      name: registered?.name ?? '',
      cvr: registered?.cvr ?? null,
      email: null,
      phone: null,
      address: null,
      createdAt: null,
      updatedAt: null,
      version: 0,
    };
    return { ...profile, cvrIsPlausible: profile.cvr === null ? null : Cvr.of(profile.cvr).passesModulus11 };
  }
}
