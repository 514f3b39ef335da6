import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Companies, EventFeed, UnitOfWork } from '#platform/cqrs';
import { Database } from '#platform/persistence';
import { type DueWebhook, DueWebhooks } from '../contracts/index.js';

interface Row {
  readonly companyId: string;
  readonly webhookId: string;
  readonly isAsked: boolean;
  readonly era: number;
  readonly xid: string;
  readonly position: string;
}

/** Two questions for all companies together, however many there are and however quiet they are. */
@Injectable()
export class SqlDueWebhooks extends DueWebhooks {
  constructor(
    private readonly companies: Companies,
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly feed: EventFeed,
  ) {
    super();
  }

  async list(now: Date, most: number): Promise<DueWebhook[]> {
    const companyIds = await this.companies.ids();
    return this.unitOfWork.runTogether(companyIds, async () => {
      const { rows } = await sql<Row>`
        select progress.company_id as "companyId", progress.webhook_id as "webhookId", asked.is_asked as "isAsked",
               era, xid::text as xid, position::text as position
          from webhooks.progress
          join webhooks.webhook on webhook.company_id = progress.company_id and webhook.id = progress.webhook_id
          cross join lateral (
            select exists (select from webhooks.request
                            where request.company_id = progress.company_id and request.webhook_id = progress.webhook_id
                              and done_at is null) as is_asked) asked
         where (leased_until is null or leased_until <= ${now})
           and (is_asked or active and next_attempt_at <= ${now})
         order by next_attempt_at`.execute(this.database.kysely());
      const readers = rows.map(({ companyId, webhookId, isAsked, era, xid, position }) => ({
        companyId,
        webhookId,
        isAsked,
        place: { era, xid: Number(xid), position: Number(position) },
      }));
      const withNews = new Set(await this.feed.withNews(readers.filter(({ isAsked }) => !isAsked)));
      return readers
        .filter((reader) => reader.isAsked || withNews.has(reader))
        .slice(0, most)
        .map(({ companyId, webhookId }) => ({ companyId, webhookId }));
    });
  }
}
