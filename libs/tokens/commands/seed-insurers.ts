import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, comparable, Ids } from '#shared-kernel';
import { FIRST_INSURERS, Insurer } from '../domain/insurer.js';
import { Insurers } from '../domain/token-store.js';

/** Adds the usual insurers to a company's list, once: names that the company changes are not added again. */
export class SeedInsurers extends CompanyCommand {}

@CommandHandler(SeedInsurers)
export class SeedInsurersHandler implements ICommandHandler<SeedInsurers> {
  constructor(
    private readonly insurers: Insurers,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId }: SeedInsurers) {
    if (!(await this.insurers.claimSeed(companyId, this.clock.now()))) return;
    const known = new Set((await this.insurers.names(companyId)).map(comparable));
    for (const name of FIRST_INSURERS) {
      if (!known.has(comparable(name))) this.insurers.add(Insurer.register(companyId, this.ids.next(), name, null));
    }
  }
}
