import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { CompanyGauges } from '#platform/messaging';

/** Webhooks of all companies, for the metrics. */
@Injectable()
export class WebhookGauges implements OnApplicationBootstrap {
  constructor(private readonly gauges: CompanyGauges) {}

  onApplicationBootstrap(): void {
    this.gauges.add({
      name: 'webhooks',
      help: 'Webhooks: healthy, failing (retried), or disabled',
      label: 'state',
      over: 'sum',
      sql: `select case when not active then 'disabled' when failures > 0 then 'failing' else 'healthy' end as label,
                   count(*) as value
              from webhooks.webhook join webhooks.progress on progress.company_id = webhook.company_id and webhook_id = webhook.id
             group by 1`,
    });
  }
}
