import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { ReplicaQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface WebhookDeliveryView {
  readonly id: string;
  readonly kind: 'event' | 'redelivery' | 'test';
  readonly eventId: string;
  readonly eventType: string;
  readonly attempt: number;
  readonly at: Date;
  readonly delivered: boolean;
  readonly error: string | null;
  readonly status: number | null;
  readonly durationMs: number;
  readonly answer: string | null;
}

export interface DeliveryFilter {
  readonly delivered?: boolean | undefined;
  readonly eventId?: string | undefined;
  readonly after?: string | undefined;
}

/** The calls to a webhook, newest first, after the last one of the previous page. */
export class ListWebhookDeliveries extends ReplicaQuery<WebhookDeliveryView[]> {
  constructor(
    companyId: string,
    readonly webhookId: string,
    readonly filter: DeliveryFilter,
    readonly limit: number,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListWebhookDeliveries)
export class ListWebhookDeliveriesHandler implements IQueryHandler<ListWebhookDeliveries> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, webhookId, filter, limit }: ListWebhookDeliveries): Promise<WebhookDeliveryView[]> {
    const { delivered, eventId, after } = filter;
    const { rows } = await sql<WebhookDeliveryView>`
      select id, kind, event_id as "eventId", event_type as "eventType", attempt, at, error is null as delivered, error,
             status, duration_ms as "durationMs", answer
        from webhooks.delivery
       where company_id = ${companyId} and webhook_id = ${webhookId}
         ${after === undefined ? sql`` : sql`and id < ${after}`}
         ${delivered === undefined ? sql`` : sql`and (error is null) = ${delivered}`}
         ${eventId === undefined ? sql`` : sql`and event_id = ${eventId}`}
       order by id desc limit ${limit}`.execute(this.database.kysely());
    return rows;
  }
}
