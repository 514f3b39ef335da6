import { Injectable } from '@nestjs/common';
import { leastIdAfter } from '#platform/events';
import { Database } from '#platform/persistence';
import type { NextEvent } from './reaction.js';
import type { RegisteredReaction } from './reaction-registry.js';
import { ReactionStarts } from './reaction-starts.js';

/*
 * The streams are also given as `= any`: a join alone, while PostgreSQL knows nothing of a table that has just begun to grow,
 * is planned to read all of the company's streams.
 */

/** In the order of the streams, so that two processes never wait for each other. */
const BEGIN = `
  insert into platform.reaction_cursor (company_id, reaction, stream)
  select $1::uuid, $2::text, stream from unnest($3::text[]) as asked (stream) order by stream
  on conflict do nothing`;

/** A cursor that is made here begins behind what the stream had before the reaction started. */
const BEGIN_BEHIND_THE_PAST = `
  insert into platform.reaction_cursor (company_id, reaction, stream, version)
  select $1::uuid, $2::text, stream, coalesce((
    select max(version) from platform.event
     where company_id = $1 and event.stream = asked.stream and (era, xid) < ($4::integer, $5::xid8)
       and not exists (select from platform.reaction_cursor known
                        where known.company_id = $1 and known.reaction = $2 and known.stream = asked.stream)), 0)
    from unnest($3::text[]) as asked (stream) order by stream
  on conflict do nothing`;

const LOCK = `
  with cursor as materialized (
    select stream, version from platform.reaction_cursor
     where company_id = $1 and reaction = $2 and stream = any ($3) order by stream for update)
  select stream, cursor.version, head.began::text as began
    from cursor join platform.event_stream head using (stream)
   where head.company_id = $1 and head.stream = any ($3) order by stream`;

/** Two of each stream: the second one tells that the stream goes on. */
const NEXT = `
  select id::text, asked.stream, version, type, data, occurred_at as "occurredAt", correlation_id as "correlationId",
         trace_parent as "traceParent"
    from unnest($2::text[], $3::integer[], $4::uuid[]) as asked (stream, reached, least)
   cross join lateral (
     select * from platform.event
      where company_id = $1 and stream = asked.stream and version > asked.reached and type = any ($5) and id >= asked.least
      order by version limit 2) event
   order by asked.stream, version`;

const MOVE = `
  update platform.reaction_cursor cursor set version = given.version, leased_until = null
    from unnest($3::text[], $4::integer[]) as given (stream, version)
   where company_id = $1 and reaction = $2 and cursor.stream = given.stream and cursor.stream = any ($3)`;

interface CursorRow {
  readonly stream: string;
  readonly began: string;
  readonly version: number;
}

export interface Pending {
  /** The next event of each stream that has one, by stream. */
  readonly events: readonly NextEvent[];
  /** Streams that have another event behind it. */
  readonly goOn: ReadonlySet<string>;
}

/** Cursors of one reaction in several streams of one company. */
@Injectable()
export class BatchCursors {
  constructor(
    private readonly database: Database,
    private readonly starts: ReactionStarts,
  ) {}

  async lock(companyId: string, { name, types }: RegisteredReaction, streams: readonly string[]): Promise<Pending> {
    const start = this.starts.of(name);
    const asked = [companyId, name, streams];
    const [, cursors] = await Promise.all([
      start
        ? this.database.run(BEGIN_BEHIND_THE_PAST, [...asked, start.era, start.xid])
        : this.database.run(BEGIN, asked),
      this.database.run<CursorRow>(LOCK, asked),
    ]);
    if (cursors.length === 0) return { events: [], goOn: new Set() };
    const found = await this.database.run<Omit<NextEvent, 'companyId'>>(NEXT, [
      companyId,
      cursors.map(({ stream }) => stream),
      cursors.map(({ version }) => version),
      cursors.map(({ began }) => leastIdAfter(began)),
      types,
    ]);
    const byStream = Map.groupBy(found, ({ stream }) => stream);
    return {
      events: [...byStream.values()].flatMap(([next]) => (next ? [{ ...next, companyId }] : [])),
      goOn: new Set([...byStream].flatMap(([stream, { length }]) => (length > 1 ? [stream] : []))),
    };
  }

  /** Moves the cursors behind the events. */
  async move(companyId: string, { name }: RegisteredReaction, { events }: Pending): Promise<void> {
    if (events.length === 0) return;
    const [streams, versions] = [events.map(({ stream }) => stream), events.map(({ version }) => version)];
    await this.database.run(MOVE, [companyId, name, streams, versions]);
  }
}
