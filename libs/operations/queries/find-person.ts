import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CompanyQuery } from '#platform/cqrs';
import { AllPersonalRecords, type FoundRecord, type PersonKeys } from '#shared-kernel';

/** Tasks and debtors of a person by name, phone number or e-mail address. */
export class FindPerson extends CompanyQuery<FoundRecord[]> {
  constructor(
    companyId: string,
    readonly keys: PersonKeys,
  ) {
    super(companyId);
  }
}

@QueryHandler(FindPerson)
export class FindPersonHandler implements IQueryHandler<FindPerson> {
  constructor(private readonly records: AllPersonalRecords) {}

  async execute({ companyId, keys }: FindPerson): Promise<FoundRecord[]> {
    const found: FoundRecord[] = [];
    for (const records of this.records.all()) found.push(...((await records.find?.(companyId, keys)) ?? []));
    return found;
  }
}
