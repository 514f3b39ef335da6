import { Inject, Injectable, Optional } from '@nestjs/common';
import { Config } from '#platform/config';
import { Metrics } from '#platform/observability';
import { Database } from '#platform/persistence';
import { Deliveries } from '../domain/deliveries.js';
import type { Delivery } from '../domain/delivery.js';
import { RefusedDeliveries, shortened } from '../domain/refused-deliveries.js';

/** Rows deleted per statement, so that no lock is held for long. */
const MAX_AT_ONCE = 10_000;

@Injectable()
export class SqlRefusedDeliveries extends RefusedDeliveries {
  private readonly perHour: number;

  constructor(
    private readonly database: Database,
    private readonly deliveries: Deliveries,
    config: Config,
    @Optional() @Inject(Metrics) private readonly metrics: Metrics | null,
  ) {
    super();
    this.perHour = config.refusedDeliveriesPerHour;
  }

  async add(delivery: Delivery): Promise<void> {
    const { companyId, id, receivedAt } = delivery;
    // One statement locks one row, so senders can wait for each other but cannot deadlock.
    const [counted] = await this.database.run<{ stored: boolean }>(
      `insert into scalepoint_gateway.refused_hour as known (company_id, hour, total, stored, last_delivery_id)
       values ($1, date_trunc('hour', $2::timestamptz, 'UTC'), 1, 1, $3)
       on conflict (company_id, hour) do update set
         total = known.total + 1,
         stored = case when known.stored < $4 then known.stored + 1 else known.stored end,
         last_delivery_id = case when known.stored < $4 then excluded.last_delivery_id else known.last_delivery_id end
       returning last_delivery_id = $3 as stored`,
      [companyId, receivedAt, id, this.perHour],
    );
    this.metrics?.securityEvent(counted?.stored ? 'delivery-refused' : 'delivery-not-stored');
    if (counted?.stored) await this.deliveries.add(shortened(delivery));
  }

  async deleteOlderThan(days: number): Promise<number> {
    let all = 0;
    for (let some = MAX_AT_ONCE; some === MAX_AT_ONCE; all += some) {
      const [row] = await this.database.look<{ deleted: number }>(
        `select scalepoint_gateway.delete_refused(${days}, ${MAX_AT_ONCE}) as deleted`,
      );
      some = row?.deleted ?? 0;
    }
    return all;
  }
}
