import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { EventFeed, type FeedPlace } from '#platform/events';
import { Companies } from '#platform/tenancy';
import { UnitOfWork } from '#platform/transactions';
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

interface Reader extends DueWebhook {
  readonly isAsked: boolean;
  readonly place: FeedPlace;
}

/** Row level security parses the list of companies for each webhook, so long lists are expensive. */
const COMPANIES_AT_ONCE = 50;

/** One query for all companies, and one per fifty companies with a webhook that is waiting for events. */
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
    const readers = await this.ready(now);
    const due = readers.filter(({ isAsked }) => isAsked);
    const waiting = Map.groupBy(
      readers.filter(({ isAsked }) => !isAsked),
      ({ companyId }) => companyId,
    );
    const companyIds = [...waiting.keys()];
    for (let from = 0; from < companyIds.length && due.length < most; from += COMPANIES_AT_ONCE) {
      const some = companyIds.slice(from, from + COMPANIES_AT_ONCE);
      const theirs = some.flatMap((companyId) => waiting.get(companyId) ?? []);
      due.push(...(await this.unitOfWork.runTogether(some, () => this.feed.withNews(theirs))));
    }
    return due.slice(0, most).map(({ companyId, webhookId }) => ({ companyId, webhookId }));
  }

  /** Webhooks without a lease or a pending retry, longest waiting first. */
  private async ready(now: Date): Promise<Reader[]> {
    const companyIds = await this.companies.openIds();
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
      return rows.map(({ era, xid, position, ...row }) => ({
        ...row,
        place: { era, xid: Number(xid), position: Number(position) },
      }));
    });
  }
}
