import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { Ids } from '#shared-kernel';
import { PublisherLease } from '../domain/publisher-lease.js';

/** After the death of a process another one goes on after this time. */
const LEASE_SECONDS = 15;

/** One row without a company, by the clock of the database. */
@Injectable()
export class SqlPublisherLease extends PublisherLease {
  private readonly holder: string;

  constructor(
    private readonly database: Database,
    ids: Ids,
  ) {
    super();
    this.holder = ids.next();
  }

  async take(): Promise<boolean> {
    const rows = await this.database.look(sql`
      insert into event_bridge.publisher as known (one, holder, leased_until)
      values (true, ${this.holder}::uuid, clock_timestamp() + make_interval(secs => ${LEASE_SECONDS}))
      on conflict (one) do update set holder = excluded.holder, leased_until = excluded.leased_until
       where known.holder = excluded.holder or known.leased_until <= clock_timestamp()
      returning 1`);
    return rows.length > 0;
  }

  async release(): Promise<void> {
    await this.database.look(sql`
      update event_bridge.publisher set leased_until = clock_timestamp() where holder = ${this.holder}::uuid`);
  }
}
