import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import { Companies, type CompanyRecord } from '#platform/tenancy';

/** The registered companies by key, or the one with a key. Asked by the operator, outside any company. */
export class ListCompanies extends Query<CompanyRecord[]> {
  constructor(
    readonly filter: { readonly key?: string; readonly after?: string },
    readonly limit: number,
  ) {
    super();
  }
}

@QueryHandler(ListCompanies)
export class ListCompaniesHandler implements IQueryHandler<ListCompanies> {
  constructor(private readonly companies: Companies) {}

  execute({ filter, limit }: ListCompanies): Promise<CompanyRecord[]> {
    return this.companies.records(filter, limit);
  }
}
