import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { AllPersonalRecords, Clock } from '#shared-kernel';
import { Erasures } from '../domain/erasures.js';
import { expiredBefore, MAX_ERASED_AT_ONCE } from '../domain/retention.js';
import { Erase } from './erase-person.js';

/** Erases personal data of tasks that ended longer ago than the company keeps them. */
export class EraseExpired extends CompanyCommand {}

@CommandHandler(EraseExpired)
export class EraseExpiredHandler implements ICommandHandler<EraseExpired> {
  constructor(
    private readonly erasures: Erasures,
    private readonly records: AllPersonalRecords,
    private readonly erase: Erase,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId }: EraseExpired) {
    const months = await this.erasures.retention(companyId);
    if (months === null) return;
    const before = expiredBefore(this.clock.now(), months);
    for (const records of this.records.all()) {
      const due = await records.expired?.(companyId, before, MAX_ERASED_AT_ONCE);
      if (due && due.taskIds.length + due.debtorIds.length > 0) {
        await this.erase.execute(companyId, due, `Opbevaring: ${months} måneder`);
      }
    }
  }
}
