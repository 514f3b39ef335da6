import { Injectable } from '@nestjs/common';
import { Database } from '#platform/persistence';

/** How the event log gets room for months to come, and rid of months that nobody needs. */
@Injectable()
export class EventRetention {
  constructor(private readonly database: Database) {}

  /** Makes the partitions of this month and the next one, of everything that is kept by month. */
  async prepareMonths(): Promise<void> {
    await this.database.look('select platform.prepare_months()');
  }

  /**
   * Forgets the events of whole months that are older than `keepMonths`, of all companies; 12 is the least. Stops at the
   * first month with an event that a reaction has not dealt with.
   *
   * @returns names of the partitions that were dropped
   */
  async forget(keepMonths: number): Promise<string[]> {
    const rows = await this.database.look<{ month: string }>(`select platform.forget_events(${keepMonths}) as month`);
    return rows.map(({ month }) => month);
  }
}
