import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Queries } from '#platform/cqrs';
import { comparePlaces, type FeedEvent, type FeedPlace } from '#platform/events';
import { HttpRefusal } from '#platform/http';
import { type Principal, Sessions } from '#platform/identity';
import { DomainError } from '#shared-kernel';
import { ListEvents } from '../queries/list-events.js';
import { placeToken } from './cloud-event.dto.js';
import type { StreamReader } from './stream-reader.js';

/** Maximum number of open streams per company and process. */
const MAX_STREAMS = 200;
const PAGE = 200;
const POLL_MS = 250;
const HEARTBEAT_MS = 15_000;
/** Readers that have not taken the rest of their stream by then are cut off when the process ends. */
const MAX_END_MS = 1_000;

/** Readers of one company that have received everything up to `head`, or more. */
interface LiveReaders {
  head: FeedPlace;
  readonly readers: Set<StreamReader>;
}

/**
 * Distributes new events to all open streams. However many streams a company has, its log is polled once per round;
 * only readers that are behind read on their own until they have caught up.
 */
@Injectable()
export class EventStreams implements OnModuleDestroy {
  private readonly log = new Logger(EventStreams.name);
  private readonly open = new Map<StreamReader, Principal>();
  private readonly responses = new Set<FastifyReply['raw']>();
  private readonly live = new Map<string, LiveReaders>();
  /** Pages that are being read, by company and place. */
  private readonly pages = new Map<string, Promise<FeedEvent[]>>();
  private polling: NodeJS.Timeout | null = null;
  private beating: NodeJS.Timeout | null = null;
  private closing = false;

  constructor(
    private readonly queries: Queries,
    private readonly sessions: Sessions,
  ) {}

  get openStreams(): number {
    return this.open.size;
  }

  /** @throws HttpRefusal 429 `event-feed.too-many-streams`, 503 during shutdown */
  admit(companyId: string): void {
    if (this.closing) throw new HttpRefusal(503);
    const streams = [...this.open.keys()].filter((reader) => reader.companyId === companyId).length;
    if (streams < MAX_STREAMS) return;
    throw tooManyStreams();
  }

  /** Serves a stream until its connection, its session or the process ends. */
  serve(reader: StreamReader, principal: Principal, response: FastifyReply['raw']): void {
    this.open.set(reader, principal);
    // A client may have left while its request was prepared.
    if (!response.destroyed) {
      this.responses.add(response);
      response.once('close', () => this.responses.delete(response));
    }
    reader.once('close', () => this.forget(reader));
    this.polling ??= setTimeout(() => void this.poll(), POLL_MS).unref();
    this.beating ??= setInterval(() => this.beat(), HEARTBEAT_MS).unref();
    void this.follow(reader);
  }

  /** Sends a heartbeat to every stream, and ends those whose session is over. */
  beat(): void {
    for (const [reader, principal] of this.open) {
      reader.beat();
      void this.endWithSession(reader, principal);
    }
  }

  /** Open streams would block the shutdown of the server, and so would a client that does not read the end of its own. */
  async onModuleDestroy(): Promise<void> {
    this.closing = true;
    if (this.polling) clearTimeout(this.polling);
    if (this.beating) clearInterval(this.beating);
    const ended = Array.from(this.responses, (response) => new Promise<void>((done) => response.once('close', done)));
    for (const reader of this.open.keys()) reader.finish();
    const late = new Promise<void>((done) => setTimeout(done, MAX_END_MS).unref());
    await Promise.race([Promise.all(ended), late]);
    for (const response of this.responses) response.destroy();
  }

  private async endWithSession(reader: StreamReader, principal: Principal): Promise<void> {
    try {
      await this.sessions.assertOpen(principal);
    } catch (error) {
      if (error instanceof DomainError) reader.finish();
      // The database is unavailable; checked again at the next heartbeat.
      else this.log.warn({ msg: 'Could not check the session of an event stream', err: error });
    }
  }

  /** Reads for one reader, at the speed of its connection, until it has caught up. */
  private async follow(reader: StreamReader): Promise<void> {
    try {
      while (!reader.ended) {
        const events = await this.page(reader.companyId, reader.place);
        reader.tell(events);
        await reader.room();
        if (events.length < PAGE && !reader.ended && this.join(reader)) return;
      }
    } catch (error) {
      // The client reconnects with its place; by then the database may be back.
      this.log.warn({ msg: 'Event stream aborted', err: error });
      reader.destroy();
    }
  }

  private join(reader: StreamReader): boolean {
    const live = this.live.get(reader.companyId);
    if (!live) {
      this.live.set(reader.companyId, { head: reader.place, readers: new Set([reader]) });
      return true;
    }
    if (comparePlaces(reader.place, live.head) < 0) return false;
    live.readers.add(reader);
    return true;
  }

  private async poll(): Promise<void> {
    for (const [companyId, live] of this.live) {
      try {
        while ((await this.advance(companyId, live)) && !this.closing);
      } catch (error) {
        this.log.warn({ msg: 'Could not read the event log for event streams', err: error });
      }
    }
    const goOn = this.open.size > 0 && !this.closing;
    this.polling = goOn ? setTimeout(() => void this.poll(), POLL_MS).unref() : null;
  }

  /** @returns whether there may be more events */
  private async advance(companyId: string, live: LiveReaders): Promise<boolean> {
    const events = await this.page(companyId, live.head);
    live.head = events.at(-1)?.place ?? live.head;
    for (const reader of live.readers) {
      if (reader.tell(events)) continue;
      live.readers.delete(reader);
      void this.follow(reader);
    }
    if (live.readers.size === 0 && this.live.get(companyId) === live) this.live.delete(companyId);
    return events.length === PAGE && live.readers.size > 0;
  }

  /**
   * Read once for all readers that wait for it: after a restart, all readers of a company come back with the same place, and
   * share the serialized events, too.
   */
  private page(companyId: string, after: FeedPlace): Promise<FeedEvent[]> {
    const key = `${companyId} ${placeToken(after)}`;
    const reading = this.pages.get(key);
    if (reading) return reading;
    const page = this.queries.execute(new ListEvents(companyId, after, PAGE)).finally(() => this.pages.delete(key));
    this.pages.set(key, page);
    return page;
  }

  private forget(reader: StreamReader): void {
    this.open.delete(reader);
    const live = this.live.get(reader.companyId);
    live?.readers.delete(reader);
    if (live?.readers.size === 0) this.live.delete(reader.companyId);
    if (this.open.size > 0 || !this.beating) return;
    clearInterval(this.beating);
    this.beating = null;
  }
}

export function tooManyStreams(): HttpRefusal {
  return new HttpRefusal(429, {
    code: 'event-feed.too-many-streams',
    da: `Virksomheden har allerede ${MAX_STREAMS} åbne strømme. Luk nogle af dem, eller hent hændelserne sidevis.`,
    en: `The company already has ${MAX_STREAMS} open streams. Close some of them, or fetch the events page by page.`,
  });
}
