import { Inject, Injectable, Optional } from '@nestjs/common';
import { sql } from 'kysely';
import { Config } from '#platform/config';
import { Metrics } from '#platform/observability';
import { Database } from '#platform/persistence';
import { StrayDeliveries, type StrayDelivery } from '../domain/refused-deliveries.js';

/** Runs outside a company's transaction: these tables have no company and no row level security. */
@Injectable()
export class SqlStrayDeliveries extends StrayDeliveries {
  private readonly perHour: number;

  constructor(
    private readonly database: Database,
    config: Config,
    @Optional() @Inject(Metrics) private readonly metrics: Metrics | null,
  ) {
    super();
    this.perHour = config.refusedDeliveriesPerHour;
  }

  async add({ id, receivedAt, companyKey, reasonCode, size }: StrayDelivery): Promise<void> {
    // One statement locks one row, so two of them cannot deadlock.
    const rows = await this.database.look<{ stored: boolean }>(sql`
      with counted as (
        insert into scalepoint_gateway.stray_hour as known (hour, total, stored, last_delivery_id)
        values (date_trunc('hour', ${receivedAt}::timestamptz, 'UTC'), 1, 1, ${id})
        on conflict (hour) do update set
          total = known.total + 1,
          stored = case when known.stored < ${this.perHour} then known.stored + 1 else known.stored end,
          last_delivery_id =
            case when known.stored < ${this.perHour} then excluded.last_delivery_id else known.last_delivery_id end
        returning last_delivery_id = ${id} as stored),
      written as (
        insert into scalepoint_gateway.stray_delivery (id, received_at, company_key, reason_code, size)
        select ${id}, ${receivedAt}::timestamptz, ${companyKey}, ${reasonCode}, ${size}::integer
          from counted where counted.stored)
      select stored from counted`);
    this.metrics?.securityEvent(rows[0]?.stored ? 'delivery-refused' : 'delivery-not-stored');
  }
}
