import { InMemoryAggregates, saved } from '#platform/testing/in-memory-aggregates.js';
import { type CompanyFacts, type CompanyRegister, RegisteredCompany } from '../domain/registered-company.js';

export class InMemoryCompanies extends InMemoryAggregates<RegisteredCompany> implements CompanyRegister {
  async find(companyId: string): Promise<RegisteredCompany | null> {
    return this.byId(companyId, companyId);
  }

  async idOfKey(key: string): Promise<string | null> {
    return this.found((company) => company.key === key)?.id ?? null;
  }

  override add(company: RegisteredCompany): void {
    if (this.all.some((one) => one !== company && one.key === company.key)) {
      throw new Error(`Another company has the key ${company.key}`);
    }
    super.add(company);
  }
}

export const NOW = new Date('2026-11-26T10:00:00Z');

export const FACTS: CompanyFacts = { name: 'Acme ApS', cvr: '12345674' };

export function aCompany(companyId = 'company', key = 'acme'): RegisteredCompany {
  return saved(RegisteredCompany.register(companyId, key, FACTS, NOW));
}
