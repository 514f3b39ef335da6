import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import type { Person } from '#shared-kernel';
import type { Erasure } from '../domain/erasures.js';
import { Erase } from './erase-person.js';

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
