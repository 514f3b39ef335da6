import { Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { AllPersonalRecords, Clock, Ids, type Person } from '#shared-kernel';
import { type Erasure, Erasures, joined } from '../domain/erasures.js';
import { KnowPerson } from '../domain/know-person.js';

/** Everything of the person in one transaction: either all of it is gone, or nothing. */
@Injectable()
export class Erase {
  constructor(
    private readonly records: AllPersonalRecords,
    private readonly person: KnowPerson,
    private readonly erasures: Erasures,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute(companyId: string, named: Person, reason: string): Promise<Erasure> {
    const person = await this.person.of(companyId, named);
    const at = this.clock.now();
    const reports = [];
    for (const records of this.records.all()) reports.push(await records.erase(companyId, person, at));
    const { taskIds, debtorIds } = person;
    const erasure = { id: this.ids.next(), at, reason, taskIds, debtorIds, ...joined(reports) };
    return this.erasures.add(companyId, erasure);
  }
}

/** An administrator erases what is stored about a policyholder or a debtor. */
export class ErasePerson extends CompanyCommand<Erasure> {
  constructor(
    companyId: string,
    readonly person: Person,
    readonly reason: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(ErasePerson)
export class ErasePersonHandler implements ICommandHandler<ErasePerson> {
  constructor(private readonly erase: Erase) {}

  execute({ companyId, person, reason }: ErasePerson): Promise<Erasure> {
    return this.erase.execute(companyId, person, reason);
  }
}
