import { Logger } from '@nestjs/common';
import type { Deliveries } from '../domain/deliveries.js';
import type { RefusedDeliveries } from '../domain/refused-deliveries.js';

/** Deletes refused deliveries after days, and drops months of other deliveries beyond the configured retention. */
export class KeepDeliveries {
  private readonly log = new Logger(KeepDeliveries.name);

  constructor(
    private readonly deliveries: Deliveries,
    private readonly refused: RefusedDeliveries,
    private readonly keep: {
      readonly refusedDays: number;
      /** Null keeps all months. */ readonly months: number | null;
    },
  ) {}

  async execute(): Promise<void> {
    const { refusedDays, months: keptMonths } = this.keep;
    const deleted = await this.refused.deleteOlderThan(refusedDays);
    if (deleted > 0) this.log.log({ msg: 'Refused deliveries were deleted', deleted, keptDays: refusedDays });
    if (keptMonths === null) return;
    const months = await this.deliveries.forget(keptMonths);
    if (months.length > 0) this.log.log({ msg: 'Months of deliveries were dropped', months, keptMonths });
  }
}
