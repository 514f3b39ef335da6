import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import type { DeliveryReason } from '../domain/delivery.js';
import { type EventPlace, EventPlaces } from '../domain/event-places.js';

@Injectable()
export class SqlEventPlaces extends EventPlaces {
  constructor(private readonly database: Database) {
    super();
  }

  async due(companyIds: readonly string[], now: Date): Promise<string[]> {
    const { rows } = await sql<{ id: string }>`
      select source.company_id as id from scalepoint_gateway.event_source source
        left join scalepoint_gateway.event_place place
          on place.company_id = source.company_id and place.tenant = source.tenant
       where source.company_id = any (${companyIds}::uuid[]) and source.active
         and (place.leased_until is null or place.leased_until <= ${now})
         and (place.next_poll_at is null or place.next_poll_at <= ${now})
       order by place.polled_at nulls first`.execute(this.database.kysely());
    return rows.map(({ id }) => id);
  }

  async claim(companyId: string, lease: string, now: Date, until: Date): Promise<EventPlace | null> {
    const { rows } = await sql<EventPlace>`
      insert into scalepoint_gateway.event_place as place (company_id, tenant, lease, leased_until)
      select company_id, tenant, ${lease}::uuid, ${until}::timestamptz from scalepoint_gateway.event_source
       where company_id = ${companyId} and active
      on conflict (company_id, tenant) do update set lease = excluded.lease, leased_until = excluded.leased_until
       where (place.leased_until is null or place.leased_until <= ${now}) and place.next_poll_at <= ${now}
      returning tenant, last_event_id as "lastEventId", failures`.execute(this.database.kysely());
    return rows[0] ?? null;
  }

  async holds(companyId: string, tenant: string, lease: string): Promise<boolean> {
    const { rows } = await sql`
      select 1 from scalepoint_gateway.event_place
       where company_id = ${companyId} and tenant = ${tenant} and lease = ${lease}::uuid for update`.execute(
      this.database.kysely(),
    );
    return rows.length > 0;
  }

  async advance(companyId: string, tenant: string, lastEventId: string | null, now: Date): Promise<void> {
    await sql`
      update scalepoint_gateway.event_place
         set last_event_id = coalesce(${lastEventId}, last_event_id), polled_at = ${now}, lease = null,
             leased_until = null, next_poll_at = ${now}, failures = 0
       where company_id = ${companyId} and tenant = ${tenant}`.execute(this.database.kysely());
  }

  async release(
    companyId: string,
    { tenant, lease }: { readonly tenant: string; readonly lease: string },
    { at, next, fault }: { readonly at: Date; readonly next: Date; readonly fault: DeliveryReason | null },
  ): Promise<void> {
    const error = fault && JSON.stringify(fault);
    await sql`
      update scalepoint_gateway.event_place
         set lease = null, leased_until = null, next_poll_at = ${next},
             failures = case when ${error}::jsonb is null then failures else failures + 1 end,
             last_error_at = case when ${error}::jsonb is null then last_error_at else ${at} end,
             last_error = coalesce(${error}::jsonb, last_error)
       where company_id = ${companyId} and tenant = ${tenant} and lease = ${lease}::uuid`.execute(
      this.database.kysely(),
    );
  }
}
