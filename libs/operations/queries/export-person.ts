import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { CompanyQuery } from '#platform/cqrs';
import { AllPersonalRecords, type Person } from '#shared-kernel';
import { KnowPerson } from '../domain/know-person.js';

/** Everything that is stored about a person, by section. */
export class ExportPerson extends CompanyQuery<Record<string, readonly unknown[]>> {
  constructor(
    companyId: string,
    readonly person: Person,
  ) {
    super(companyId);
  }
}

@QueryHandler(ExportPerson)
export class ExportPersonHandler implements IQueryHandler<ExportPerson> {
  constructor(
    private readonly records: AllPersonalRecords,
    private readonly person: KnowPerson,
  ) {}

  async execute({ companyId, person }: ExportPerson): Promise<Record<string, readonly unknown[]>> {
    const known = await this.person.of(companyId, person);
    const sections: Record<string, readonly unknown[]> = {};
    for (const records of this.records.all()) Object.assign(sections, await records.export(companyId, known));
    return sections;
  }
}
