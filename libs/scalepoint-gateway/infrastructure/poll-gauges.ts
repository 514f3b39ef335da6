import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { CompanyGauges } from '#platform/messaging';

/** How far polling is behind, over all companies, for the metrics. */
@Injectable()
export class PollGauges implements OnApplicationBootstrap {
  constructor(private readonly gauges: CompanyGauges) {}

  onApplicationBootstrap(): void {
    this.gauges.add({
      name: 'scalepoint_poll_lag_seconds',
      help: 'Time since the last page of Scalepoint\u2019s event feed was read, of the company where it is longest; by whether reads fail',
      label: 'failing',
      over: 'max',
      sql: `select (failures > 0)::text as label, max(extract(epoch from clock_timestamp() - coalesce(polled_at, source.created_at))) as value
              from scalepoint_gateway.event_source source
              join scalepoint_gateway.event_place place on place.company_id = source.company_id and place.tenant = source.tenant
             where source.active group by 1`,
    });
  }
}
