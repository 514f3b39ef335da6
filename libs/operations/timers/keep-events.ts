import { Logger } from '@nestjs/common';
import type { EventRetention } from '#platform/events';

/** Keeps room in the event log, and drops the months that the operator does not want to keep. */
export class KeepEvents {
  private readonly log = new Logger(KeepEvents.name);

  constructor(
    private readonly retention: EventRetention,
    /** Null keeps everything. */
    private readonly keepMonths: number | null,
  ) {}

  async execute(): Promise<void> {
    await this.retention.prepareMonths();
    if (this.keepMonths === null) return;
    const months = await this.retention.forget(this.keepMonths);
    if (months.length > 0) this.log.log({ msg: 'Events were forgotten', months, keptMonths: this.keepMonths });
  }
}
