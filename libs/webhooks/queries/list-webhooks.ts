import { type IQueryHandler, QueryHandler } from '@nestjs/cqrs';
import { sql } from 'kysely';
import { CompanyQuery } from '#platform/cqrs';
import { Database } from '#platform/persistence';

export interface WebhookView {
  readonly id: string;
  readonly url: string;
  /** Null means every type. */
  readonly types: readonly string[] | null;
  readonly description: string | null;
  readonly active: boolean;
  readonly disabledReason: string | null;
  readonly failingSince: Date | null;
  /** Null unless it is waiting to retry after a failure. */
  readonly nextAttemptAt: Date | null;
  readonly oldSecretValidUntil: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly version: number;
}

/** All webhooks, or the one with this id. A company has few. */
export class ListWebhooks extends CompanyQuery<WebhookView[]> {
  constructor(
    companyId: string,
    readonly id: string | null = null,
  ) {
    super(companyId);
  }
}

@QueryHandler(ListWebhooks)
export class ListWebhooksHandler implements IQueryHandler<ListWebhooks> {
  constructor(private readonly database: Database) {}

  async execute({ companyId, id }: ListWebhooks): Promise<WebhookView[]> {
    const { rows } = await sql<WebhookView>`
      select webhook.id, url, types, description, active, disabled_reason as "disabledReason",
             failing_since as "failingSince",
             case when active and failing_since is not null then next_attempt_at end as "nextAttemptAt",
             old_valid_until as "oldSecretValidUntil", created_at as "createdAt", greatest(created_at, updated_at) as "updatedAt", version
        from webhooks.webhook
        join webhooks.progress on progress.company_id = webhook.company_id and progress.webhook_id = webhook.id
       where webhook.company_id = ${companyId} and (${id}::uuid is null or webhook.id = ${id}::uuid)
       order by webhook.id`.execute(this.database.kysely());
    return rows;
  }
}
