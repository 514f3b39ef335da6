import { Injectable } from '@nestjs/common';
import { Database } from '#platform/persistence';

/** The position of a reader in the log: just behind the event at this place. */
export interface FeedPlace {
  /** Number of restores from a dump. */
  readonly era: number;
  /** Id of the transaction that wrote the event, or of the previous event in its stream if that is greater. */
  readonly xid: number;
  readonly position: number;
}

/** An event as readers of the whole log get it. */
export interface FeedEvent {
  readonly place: FeedPlace;
  readonly id: string;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly data: Record<string, unknown>;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly occurredAt: Date;
  /** The span in which it was recorded; not part of its public form. */
  readonly traceParent: string | null;
}

type Row = Omit<FeedEvent, 'place'> & { readonly era: number; readonly xid: string; readonly position: string };

/** The start of the feed. */
export const FEED_START: FeedPlace = { era: 0, xid: 0, position: 0 };

/**
 * A running transaction may still insert an event before ones that are already committed, so events behind it are not
 * shown yet. As a row comparison this bounds the index range; an era is never greater than the current one.
 * The bounds are subqueries, because PostgreSQL estimates a comparison with a known era to find no row, and then reads and
 * sorts all events of the company.
 */
const SETTLED = `(event.era, event.xid) < ((select platform.feed_era()), (select pg_snapshot_xmin(pg_current_snapshot())))`;

/**
 * Reads a company's events in an order that never changes: a reader that resumes at its last place misses no event,
 * however late a transaction commits. Runs in the caller's open transaction.
 */
@Injectable()
export class EventFeed {
  constructor(private readonly database: Database) {}

  /** @param after null reads from the very first event */
  async read(
    companyId: string,
    after: FeedPlace | null,
    { limit, types }: { readonly limit: number; readonly types?: readonly string[] | undefined },
  ): Promise<FeedEvent[]> {
    const { era, xid, position } = after ?? FEED_START;
    const rows = await this.database.run<Row>(
      `select id, stream, version, type, data, correlation_id as "correlationId", causation_id as "causationId",
             occurred_at as "occurredAt", trace_parent as "traceParent", era, xid::text as xid, position::text as position
        from platform.event
       where company_id = $1 and (era, event.xid, event.position) > ($2, $3::xid8, $4) and ${SETTLED}
         ${types ? 'and type = any ($6::text[])' : ''}
       order by era, event.xid, event.position
       limit $5`,
      [companyId, era, String(xid), position, limit, ...(types ? [types] : [])],
    );
    return rows.map(({ era: itsEra, xid: itsXid, position: itsPosition, ...event }) => ({
      ...event,
      place: { era: itsEra, xid: Number(itsXid), position: Number(itsPosition) },
    }));
  }

  /** Of many readers, of any companies of the open transaction, those that have unread events. */
  async withNews<R extends { readonly companyId: string; readonly place: FeedPlace }>(
    readers: readonly R[],
  ): Promise<R[]> {
    if (readers.length === 0) return [];
    const asked = readers.map(({ companyId, place }, index) => ({
      index,
      companyId,
      ...place,
      xid: String(place.xid),
    }));
    const rows = await this.database.run<{ index: number }>(
      `select reader.index
        from jsonb_to_recordset($1::jsonb)
             as reader (index integer, "companyId" uuid, era integer, xid xid8, position bigint)
       where exists (select from platform.event
                      where company_id = reader."companyId"
                        and (event.era, event.xid, event.position) > (reader.era, reader.xid, reader.position)
                        and ${SETTLED})`,
      [JSON.stringify(asked)],
    );
    const found = new Set(rows.map(({ index }) => index));
    return readers.filter((_, index) => found.has(index));
  }

  /** Whether events behind this place have been deleted since, so that resuming there would skip them. */
  async hasForgotten(companyId: string, { era, xid, position }: FeedPlace): Promise<boolean> {
    const rows = await this.database.run(
      `select 1 from platform.feed_beginning known
       where company_id = $1 and (known.era, known.xid, known.position) > ($2, $3::xid8, $4)`,
      [companyId, era, String(xid), position],
    );
    return rows.length > 0;
  }

  /** The place behind the last readable event; null if there is none. */
  async end(companyId: string): Promise<FeedPlace | null> {
    const [last] = await this.database.run<{ era: number; xid: string; position: string }>(
      `select era, xid::text as xid, position::text as position from platform.event
       where company_id = $1 and ${SETTLED}
       order by era desc, event.xid desc, event.position desc limit 1`,
      [companyId],
    );
    return last ? { era: last.era, xid: Number(last.xid), position: Number(last.position) } : null;
  }
}

/** Negative when `a` is before `b`. */
export function comparePlaces(a: FeedPlace, b: FeedPlace): number {
  return a.era - b.era || a.xid - b.xid || a.position - b.position;
}
