import { Injectable } from '@nestjs/common';
import { Database } from '#platform/persistence';

/** Adds partitions for coming months to the event log and drops expired ones. */
@Injectable()
export class EventRetention {
  constructor(private readonly database: Database) {}

  /** Creates the partitions of this month and the next for every table that is partitioned by month. */
  async prepareMonths(): Promise<void> {
    await this.database.look('select platform.prepare_months()');
  }

  /**
   * Drops whole months that are older than `keepMonths` (at least 12), for all companies. Stops at the first month with
   * an event that a reaction has not processed.
   *
   * @returns names of the partitions that were dropped
   */
  async forget(keepMonths: number): Promise<string[]> {
    const rows = await this.database.look<{ month: string }>(`select platform.forget_events(${keepMonths}) as month`);
    return rows.map(({ month }) => month);
  }
}
