import { Injectable } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Trace } from '#platform/observability';
import { AllPersonalRecords, type Person } from '#platform/privacy';
import { Clock, Ids } from '#shared-kernel';
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
    const { actor } = Trace.current();
    const erasure = { id: this.ids.next(), at, actor, reason, taskIds, debtorIds, ...joined(reports) };
    await this.erasures.add(companyId, erasure);
    return erasure;
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

/** Carries the report of a dry run out of its transaction, which is rolled back. */
export class DryRun extends Error {
  constructor(readonly erasure: Erasure) {
    super('A dry run erases nothing');
  }
}

/** The same, without keeping it: the report is the one that the erasure would have. */
export class TryErasure extends CompanyCommand<never> {
  constructor(
    companyId: string,
    readonly person: Person,
    readonly reason: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(TryErasure)
export class TryErasureHandler implements ICommandHandler<TryErasure> {
  constructor(private readonly erase: Erase) {}

  async execute({ companyId, person, reason }: TryErasure): Promise<never> {
    throw new DryRun(await this.erase.execute(companyId, person, reason));
  }
}
