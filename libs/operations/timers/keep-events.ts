import { Logger } from '@nestjs/common';
import type { EventRetention } from '#platform/events';

/** Creates future partitions of the event log, and drops the months beyond the retention. */
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
    if (months.length > 0) this.log.log({ msg: 'Old events deleted', months, keptMonths: this.keepMonths });
  }
}
