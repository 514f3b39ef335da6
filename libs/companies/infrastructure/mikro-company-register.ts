import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { Companies } from '#platform/tenancy';
import { CompanyRegister, type RegisteredCompany } from '../domain/registered-company.js';
import { CompanyMapping } from './company.mapping.js';

@Injectable()
export class MikroCompanyRegister extends CompanyRegister {
  constructor(
    private readonly em: EntityManager,
    private readonly companies: Companies,
  ) {
    super();
  }

  find(companyId: string): Promise<RegisteredCompany | null> {
    return this.em.findOne<RegisteredCompany>(
      CompanyMapping,
      { id: companyId },
      { lockMode: LockMode.PESSIMISTIC_WRITE },
    );
  }

  async idOfKey(key: string): Promise<string | null> {
    const [found] = await this.companies.records({ key }, 1);
    return found?.id ?? null;
  }

  add(company: RegisteredCompany): void {
    this.em.persist(company);
  }
}
