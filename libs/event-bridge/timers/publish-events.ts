import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
  Optional,
} from '@nestjs/common';
import { BackgroundLoop, BackgroundWork } from '#platform/messaging';
import { Metrics } from '#platform/observability';
import { Clock } from '#shared-kernel';
import { BridgeLog, type CompanyPlace, type Place } from '../domain/bridge-log.js';
import { EventPublisher, type PublisherSession, PublishingStopped } from '../domain/event-publisher.js';
import { PublisherLease } from '../domain/publisher-lease.js';

const LOOK_EVERY_MS = 500;
/** Well within the lease. */
const PROLONG_EVERY_MS = 4_000;
const FIRST_PAUSE_MS = 250;
const MAX_PAUSE_MS = 30_000;
/** Pages of one company before others have their turn. */
const MAX_PAGES = 8;

/**
 * Publishes the events of all companies to a broker, each once, in the order of the company's feed. The broker is asked which
 * event it has last; the places in the database tell where to begin when it has none.
 */
@Injectable()
export class PublishEvents implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly log = new Logger(PublishEvents.name);
  private readonly loop = new BackgroundLoop<'all'>({
    name: 'publish-events',
    everyMs: LOOK_EVERY_MS,
    most: 1,
    due: async () => (this.clock.now().getTime() >= this.pausedUntil ? ['all'] : []),
    keyOf: (all) => all,
    serve: (_all, signal) => this.publish(signal),
  });
  private session: PublisherSession | null = null;
  /** Companies whose last event at the broker this session has asked for. */
  private readonly reached = new Map<string, Place>();
  private prolongAt = 0;
  private failures = 0;
  private pausedUntil = 0;

  constructor(
    private readonly publisher: EventPublisher,
    private readonly bridgeLog: BridgeLog,
    private readonly lease: PublisherLease,
    private readonly clock: Clock,
    private readonly work: BackgroundWork,
    @Optional() @Inject(Metrics) private readonly metrics: Metrics | null,
  ) {}

  onApplicationBootstrap(): void {
    if (this.publisher.isOn) this.loop.start(this.work);
  }

  /** Waits for what is being published, and lets another process go on at once. */
  async onModuleDestroy(): Promise<void> {
    if (!this.publisher.isOn) return;
    await this.loop.stop();
    await this.close();
    await this.lease.release();
  }

  /** Publishes everything that is due now. */
  round(): Promise<void> {
    return this.loop.round();
  }

  private async publish(signal: AbortSignal): Promise<void> {
    try {
      if (!(await this.hold())) {
        await this.close();
        return;
      }
      let waiting = await this.bridgeLog.withNews(await this.places());
      while (waiting.length > 0 && !signal.aborted) {
        const more: CompanyPlace[] = [];
        for (const { companyId } of waiting) {
          const place = await this.publishSome(companyId, signal);
          if (place) more.push({ companyId, place });
        }
        waiting = more;
      }
      this.failures = 0;
    } catch (error) {
      await this.close();
      this.pause(error);
    }
  }

  /** Up to where each company is published: what this session knows is newer than what the database has. */
  private async places(): Promise<CompanyPlace[]> {
    const stored = await this.bridgeLog.places();
    return stored.map(({ companyId, place }) => ({ companyId, place: this.reached.get(companyId) ?? place }));
  }

  /** @returns the place where the company goes on, if it may have more */
  private async publishSome(companyId: string, signal: AbortSignal): Promise<Place | null> {
    const session = (this.session ??= await this.publisher.open());
    let place = await this.placeOf(session, companyId);
    for (let pages = 0; pages < MAX_PAGES; pages += 1) {
      if (signal.aborted || !(await this.hold())) return null;
      const events = await this.bridgeLog.page(companyId, place);
      const last = events.at(-1);
      if (!last) return null;
      const { stored, known } = await session.publish(events);
      place = last.place;
      this.reached.set(companyId, place);
      await this.bridgeLog.move(companyId, place);
      if (stored > 0) this.metrics?.count('event_bridge_events_total', { outcome: 'stored' }, stored);
      if (known > 0) this.metrics?.count('event_bridge_events_total', { outcome: 'known' }, known);
    }
    return place;
  }

  /** The broker is right where it and the database differ: a process may die between the two. */
  private async placeOf(session: PublisherSession, companyId: string): Promise<Place> {
    const known = this.reached.get(companyId);
    if (known) return known;
    const atBroker = await session.lastPlaceOf(companyId);
    const stored = (await this.bridgeLog.places()).find((one) => one.companyId === companyId);
    const place = atBroker ?? stored?.place ?? { era: 0, xid: 0, position: 0 };
    this.reached.set(companyId, place);
    return place;
  }

  private async hold(): Promise<boolean> {
    const now = this.clock.now().getTime();
    if (now < this.prolongAt) return true;
    const holds = await this.lease.take();
    this.prolongAt = holds ? now + PROLONG_EVERY_MS : 0;
    return holds;
  }

  private async close(): Promise<void> {
    const { session } = this;
    this.session = null;
    this.reached.clear();
    this.prolongAt = 0;
    await session?.close();
  }

  private pause(error: unknown): void {
    const reason = error instanceof PublishingStopped ? error.reason : 'unexpected';
    const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** this.failures, MAX_PAUSE_MS);
    this.failures += 1;
    this.pausedUntil = this.clock.now().getTime() + pauseMs;
    this.metrics?.count('event_bridge_failures_total', { reason });
    this.log.warn({ msg: 'Events are not published for now', reason, pauseMs, err: error });
  }
}
