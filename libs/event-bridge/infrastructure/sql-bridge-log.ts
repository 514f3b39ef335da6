import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { cloudEvent, EventFeed, FEED_START } from '#platform/events';
import { Database } from '#platform/persistence';
import { Companies } from '#platform/tenancy';
import { UnitOfWork } from '#platform/transactions';
import { BridgeLog, type CompanyPlace, type OutgoingEvent, type Place } from '../domain/bridge-log.js';
import { subjectOf } from '../domain/subject.js';

/** Row level security parses the list of companies for each row, so long lists are expensive. */
const MAX_COMPANIES_AT_ONCE = 50;
const PAGE = 200;

interface PlaceRow {
  readonly companyId: string;
  readonly era: number;
  readonly xid: string;
  readonly position: string;
}

@Injectable()
export class SqlBridgeLog extends BridgeLog {
  constructor(
    private readonly companies: Companies,
    private readonly unitOfWork: UnitOfWork,
    private readonly database: Database,
    private readonly feed: EventFeed,
  ) {
    super();
  }

  async places(): Promise<CompanyPlace[]> {
    const ids = await this.companies.openIds();
    return this.inParts(ids, async (some) => {
      const { rows } = await sql<PlaceRow>`
        select company_id as "companyId", era, xid::text as xid, position::text as position
          from event_bridge.place`.execute(this.database.kysely());
      const known = new Map(rows.map((row) => [row.companyId, row]));
      return some.map((companyId) => {
        const row = known.get(companyId);
        const place = row ? { era: row.era, xid: Number(row.xid), position: Number(row.position) } : FEED_START;
        return { companyId, place };
      });
    });
  }

  async withNews(places: readonly CompanyPlace[]): Promise<CompanyPlace[]> {
    const byCompany = new Map(places.map((one) => [one.companyId, one]));
    return this.inParts([...byCompany.keys()], (some) =>
      this.feed.withNews(some.flatMap((companyId) => byCompany.get(companyId) ?? [])),
    );
  }

  page(companyId: string, after: Place): Promise<OutgoingEvent[]> {
    return this.unitOfWork.read(companyId, async () => {
      const events = await this.feed.read(companyId, after, { limit: PAGE });
      return events.map(({ place, ...event }) => ({
        id: event.id,
        place,
        subject: subjectOf(companyId, event.type),
        body: JSON.stringify(cloudEvent(companyId, event)),
      }));
    });
  }

  async move(companyId: string, { era, xid, position }: Place): Promise<void> {
    await this.unitOfWork.run(companyId, () =>
      sql`
        insert into event_bridge.place as known (company_id, era, xid, position)
        values (${companyId}, ${era}, ${String(xid)}::xid8, ${position})
        on conflict (company_id) do update set era = excluded.era, xid = excluded.xid, position = excluded.position`.execute(
        this.database.kysely(),
      ),
    );
  }

  private async inParts<T>(ids: readonly string[], read: (some: readonly string[]) => Promise<T[]>): Promise<T[]> {
    const all: T[] = [];
    for (let from = 0; from < ids.length; from += MAX_COMPANIES_AT_ONCE) {
      const some = ids.slice(from, from + MAX_COMPANIES_AT_ONCE);
      all.push(...(await this.unitOfWork.runTogether(some, () => read(some))));
    }
    return all;
  }
}
