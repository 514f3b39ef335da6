import { Logger } from '@nestjs/common';
import type { Deliveries } from '../domain/deliveries.js';

/** Drops the months of deliveries that the operator does not want to keep. */
export class KeepDeliveries {
  private readonly log = new Logger(KeepDeliveries.name);

  constructor(
    private readonly deliveries: Deliveries,
    /** Null keeps everything. */
    private readonly keepMonths: number | null,
  ) {}

  async execute(): Promise<void> {
    if (this.keepMonths === null) return;
    const months = await this.deliveries.forget(this.keepMonths);
    if (months.length > 0) this.log.log({ msg: 'Deliveries were forgotten', months, keptMonths: this.keepMonths });
  }
}
