import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { CompanyGauges } from '#platform/messaging';

/** Invoices of all companies that are not posted yet, for the metrics. */
@Injectable()
export class PostingGauges implements OnApplicationBootstrap {
  constructor(private readonly gauges: CompanyGauges) {}

  onApplicationBootstrap(): void {
    this.gauges.add({
      name: 'invoices_not_posted',
      help: 'Invoices whose posting was requested and is not done: queued, sending, unclear, refused, failed',
      label: 'state',
      over: 'sum',
      sql: `select state as label, count(*) as value from invoicing.invoice
             where state <> 'posted' and state in ('queued', 'sending', 'unclear', 'refused', 'failed') group by state`,
    });
  }
}
