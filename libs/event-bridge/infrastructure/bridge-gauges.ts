import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { CompanyGauges } from '#platform/messaging';
import { EventPublisher } from '../domain/event-publisher.js';

/** How far publishing is behind, over all companies, for the metrics; nothing while the bridge is off. */
@Injectable()
export class BridgeGauges implements OnApplicationBootstrap {
  constructor(
    private readonly gauges: CompanyGauges,
    private readonly publisher: EventPublisher,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.publisher.isOn) return;
    this.gauges.add({
      name: 'event_bridge_lag_seconds',
      help: 'Age of the oldest event that is not published, of the company where it is oldest',
      label: null,
      over: 'max',
      sql: `select '' as label, coalesce(max(extract(epoch from clock_timestamp() - next.occurred_at)), 0) as value
              from unnest(string_to_array(current_setting('app.companies'), ',')::uuid[]) as company (id)
              left join event_bridge.place on place.company_id = company.id
             cross join lateral (
               select occurred_at from platform.event
                where event.company_id = company.id
                  and (event.era, event.xid, event.position) >
                      (coalesce(place.era, 0), coalesce(place.xid, '0'::xid8), coalesce(place.position, 0))
                order by era, event.xid, event.position limit 1) next`,
    });
  }
}
