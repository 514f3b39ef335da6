import { Injectable } from '@nestjs/common';
import { leastIdAfter } from '#platform/events';
import { Database } from '#platform/persistence';
import type { NextEvent } from './react.js';
import type { RegisteredReaction } from './reaction-registry.js';
import { ReactionStarts } from './reaction-starts.js';

/** Streams in their order, so that two processes never wait for each other. A stream without a cursor has none to lock. */
const LOCK = `
  with known as materialized (
    select stream, version from platform.reaction_cursor
     where company_id = $1 and reaction = $2 and stream = any ($3) order by stream for update)
  select head.stream, head.began::text as began, known.version as reached, coalesce(known.version, %past%) as version
    from platform.event_stream head left join known using (stream)
   where head.company_id = $1 and head.stream = any ($3) order by head.stream`;

const LOCK_FROM_THE_BEGINNING = LOCK.replace('%past%', '0');
/** A cursor that is not there yet begins behind what the stream had before the reaction started. */
const LOCK_BEHIND_THE_PAST = LOCK.replace(
  '%past%',
  `(select max(version) from platform.event
     where company_id = $1 and stream = head.stream and (era, xid) < ($4::integer, $5::xid8)), 0`,
);

/** Two of each stream: the second one tells that the stream goes on. */
const NEXT = `
  select id::text, asked.stream, version, type, data, occurred_at as "occurredAt", correlation_id as "correlationId"
    from unnest($2::text[], $3::integer[], $4::uuid[]) as asked (stream, reached, least)
   cross join lateral (
     select * from platform.event
      where company_id = $1 and stream = asked.stream and version > asked.reached and type = any ($5) and id >= asked.least
      order by version limit 2) event
   order by asked.stream, version`;

const MOVE = `
  update platform.reaction_cursor cursor set version = given.version, leased_until = null
    from unnest($3::text[], $4::integer[]) as given (stream, version)
   where company_id = $1 and reaction = $2 and cursor.stream = given.stream`;

const BEGIN = `
  insert into platform.reaction_cursor (company_id, reaction, stream, version)
  select $1::uuid, $2::text, stream, version from unnest($3::text[], $4::integer[]) as given (stream, version) order by stream
  on conflict do nothing returning stream`;

interface CursorRow {
  readonly stream: string;
  readonly began: string;
  /** Null while the stream has no cursor. */
  readonly reached: number | null;
  readonly version: number;
}

export interface Pending {
  /** The next event of each stream that has one, by stream. */
  readonly events: readonly NextEvent[];
  /** Streams that have another event behind it. */
  readonly goOn: ReadonlySet<string>;
  /** Streams that have no cursor yet. */
  readonly fresh: ReadonlySet<string>;
}

/** Another process reacts to one of the streams; with this SQLSTATE the unit of work decides again. */
class CursorTaken extends Error {
  readonly code = '40001';
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
    const cursors = start
      ? await this.database.run<CursorRow>(LOCK_BEHIND_THE_PAST, [...asked, start.era, start.xid])
      : await this.database.run<CursorRow>(LOCK_FROM_THE_BEGINNING, asked);
    if (cursors.length === 0) return { events: [], goOn: new Set(), fresh: new Set() };
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
      fresh: new Set(cursors.flatMap(({ stream, reached }) => (reached === null ? [stream] : []))),
    };
  }

  /** Moves the cursors behind the events. @throws CursorTaken */
  async move(companyId: string, { name }: RegisteredReaction, { events, fresh }: Pending): Promise<void> {
    const send = (text: string, some: readonly NextEvent[]) =>
      some.length === 0
        ? []
        : this.database.run(text, [
            companyId,
            name,
            some.map(({ stream }) => stream),
            some.map(({ version }) => version),
          ]);
    const begun = events.filter(({ stream }) => fresh.has(stream));
    const moved = events.filter(({ stream }) => !fresh.has(stream));
    const [made] = await Promise.all([send(BEGIN, begun), send(MOVE, moved)]);
    if (made.length < begun.length) throw new CursorTaken('Another process reacts to a stream of the batch');
  }
}
