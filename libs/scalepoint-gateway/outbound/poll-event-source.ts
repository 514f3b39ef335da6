import { Inject, Injectable, Optional } from '@nestjs/common';
import { Commands } from '#platform/cqrs';
import { Companies } from '#platform/tenancy';
import { Metrics } from '#platform/observability';
import { UnitOfWork } from '#platform/transactions';
import { Clock, DomainError, type FieldRefusal, Ids } from '#shared-kernel';
import { ModuleStatus } from '#subscription/contracts';
import type { DeliveryReason } from '../domain/delivery.js';
import { type EventPlace, EventPlaces } from '../domain/event-places.js';
import { type Fetched, ScalepointFeed } from '../domain/scalepoint-feed.js';
import { AcceptPolledEvents, type PolledMessage } from '../commands/accept-polled-events.js';
import { ClaimEventPlace } from '../commands/claim-event-place.js';
import type { ReadTask } from '../commands/accept-deliveries.js';
import { ReleaseEventPlace } from '../commands/release-event-place.js';

export interface ReadEvent {
  readonly eventId: string | null;
  readonly kind: 'new' | 'update' | 'cancel' | 'ignored' | 'unreadable';
  readonly scalepointCaseId: string | null;
  readonly alias: string | null;
  readonly subAlias: string | null;
  readonly reasons: readonly FieldRefusal[];
  readonly masked: string;
}

/** Parses pages of the feed and cases. Throws a DomainError for what it cannot parse. */
export abstract class FeedReader {
  abstract readonly page: (text: string) => { events: readonly ReadEvent[]; nextEventId: string | null };
  abstract readonly tasks: (event: ReadEvent, caseText: string) => { masked: string; tasks: readonly ReadTask[] };
  abstract readonly stored: (masked: string) => { event: ReadEvent; tasks: readonly ReadTask[] } | null;
}

/** Consecutive failures to read the case of one event; after that the event is stored as failed, so that others can follow. */
const MAX_CASE_FAILURES = 12;
/** Cases are read for at most this long before the results are stored. */
const MAX_READING_MS = 45_000;
const FIRST_PAUSE_MS = 2_000;
const MAX_PAUSE_MS = 900_000;
/** Companies per query. */
const MAX_COMPANIES = 500;

/** Reads Scalepoint's event feed. Runs in no transaction, because it makes outgoing calls; commands write the results. */
@Injectable()
export class PollEventSource {
  constructor(
    private readonly commands: Commands,
    private readonly companies: Companies,
    private readonly unitOfWork: UnitOfWork,
    private readonly moduleStatus: ModuleStatus,
    private readonly places: EventPlaces,
    private readonly feed: ScalepointFeed,
    private readonly reader: FeedReader,
    private readonly clock: Clock,
    private readonly ids: Ids,
    @Optional() @Inject(Metrics) private readonly metrics: Metrics | null,
  ) {}

  /** The companies whose feed is due. */
  async due(): Promise<string[]> {
    if (!this.feed.isConfigured) return [];
    const ids = await this.companies.openIds();
    const due: string[] = [];
    for (let from = 0; from < ids.length; from += MAX_COMPANIES) {
      const some = ids.slice(from, from + MAX_COMPANIES);
      const found = await this.unitOfWork.runTogether(some, async () => {
        const waiting = await this.places.due(some, this.clock.now());
        if (waiting.length === 0) return [];
        const active = await this.moduleStatus.activeAmong(waiting);
        return waiting.filter((id) => active.has(id));
      });
      due.push(...found);
    }
    return due;
  }

  /** Reads one page. @returns true if it succeeded and there may be more */
  async once(companyId: string, signal: AbortSignal): Promise<boolean> {
    const lease = this.ids.next();
    const place = await this.commands.executePart(new ClaimEventPlace(companyId, lease));
    if (!place) return false;
    const held = { tenant: place.tenant, lease };
    const page = await this.feed.page(companyId, place.tenant, place.lastEventId, signal);
    if (signal.aborted) {
      await this.commands.executePart(new ReleaseEventPlace(companyId, held, null));
      return false;
    }
    const read = page.outcome === 'fetched' ? readable(() => this.reader.page(page.text)) : page;
    if ('outcome' in read) return this.failed(companyId, held, place, read);
    const { messages, upTo, fault } = await this.messagesOf(companyId, read.events, place.failures);
    if (fault && upTo === 0) return this.failed(companyId, held, place, fault);
    const whole = upTo === read.events.length;
    const lastEventId = whole
      ? read.nextEventId
      : (read.events.slice(0, upTo).findLast(({ eventId }) => eventId !== null)?.eventId ?? null);
    const isHeld = await this.commands.executePart(new AcceptPolledEvents(companyId, held, messages, lastEventId));
    if (isHeld) {
      for (const { fault } of messages) {
        this.metrics?.count('intake_messages_total', { channel: 'poll', outcome: fault ? 'failed' : 'accepted' });
      }
    }
    return isHeld;
  }

  /** Parses a stored event again, and reads its case if that failed before. */
  async again(companyId: string, masked: string): Promise<PolledMessage | null> {
    const stored = this.reader.stored(masked);
    if (!stored) return null;
    const { event, tasks } = stored;
    if (tasks.length > 0) return { ...senderOf(event), masked, tasks, fault: null };
    const read = await this.messageOf(event, () => this.caseOf(companyId, event));
    return 'outcome' in read ? { ...senderOf(event), masked, tasks: [], fault: read.reason } : read;
  }

  private async messagesOf(companyId: string, events: readonly ReadEvent[], failures: number) {
    const begin = this.clock.now().getTime();
    const messages: PolledMessage[] = [];
    const cases = new Map<string | null, Promise<Fetched>>();
    const caseOf = (event: ReadEvent) => {
      const known = cases.get(event.scalepointCaseId) ?? this.caseOf(companyId, event);
      cases.set(event.scalepointCaseId, known);
      return known;
    };
    for (const [index, event] of events.entries()) {
      if (event.kind === 'ignored') continue;
      if (this.clock.now().getTime() - begin > MAX_READING_MS && index > 0) return { messages, upTo: index };
      const read = await this.messageOf(event, () => caseOf(event));
      if (!('outcome' in read)) messages.push(read);
      else if (index > 0 || failures < MAX_CASE_FAILURES) return { messages, upTo: index, fault: read };
      else messages.push({ ...senderOf(event), masked: event.masked, tasks: [], fault: read.reason });
    }
    return { messages, upTo: events.length };
  }

  private async messageOf(event: ReadEvent, caseOf: () => Promise<Fetched>): Promise<PolledMessage | Failure> {
    const message = { ...senderOf(event), masked: event.masked, tasks: [] };
    const [unreadable] = event.reasons;
    if (unreadable) return { ...message, fault: { ...UNREADABLE_EVENT, da: unreadable.da, en: unreadable.en } };
    const fetched = await caseOf();
    if (fetched.outcome === 'failed') return fetched;
    if (fetched.outcome === 'absent') return { ...message, fault: fetched.reason };
    const read = readable(() => this.reader.tasks(event, fetched.text));
    if ('outcome' in read) return { ...message, fault: read.reason };
    return { ...message, ...read, fault: read.tasks.length === 0 ? NOT_IN_CASE : null };
  }

  private async caseOf(companyId: string, { scalepointCaseId }: ReadEvent): Promise<Fetched> {
    if (scalepointCaseId === null) return { outcome: 'absent', reason: NOT_IN_CASE };
    return this.feed.caseData(companyId, scalepointCaseId);
  }

  private async failed(
    companyId: string,
    held: { readonly tenant: string; readonly lease: string },
    { failures }: EventPlace,
    { reason, retryAfterSeconds }: { reason: DeliveryReason; retryAfterSeconds?: number | null },
  ): Promise<false> {
    const usual = Math.min(FIRST_PAUSE_MS * 2 ** failures, MAX_PAUSE_MS);
    const pauseMs = Math.max(usual, (retryAfterSeconds ?? 0) * 1000);
    await this.commands.executePart(new ReleaseEventPlace(companyId, held, { reason, pauseMs }));
    return false;
  }
}

type Failure = Extract<Fetched, { outcome: 'failed' }>;

function senderOf({ alias, subAlias }: ReadEvent) {
  return { alias, subAlias };
}

function readable<T extends object>(read: () => T): T | Failure {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, da, en } = error;
    return { outcome: 'failed', reason: { code, da, en }, retryAfterSeconds: null };
  }
}

const UNREADABLE_EVENT = { code: 'gateway.unreadable-event' };
const NOT_IN_CASE: DeliveryReason = {
  code: 'gateway.task-not-in-case',
  da: 'Sagen hos Scalepoint indeholder ikke hændelsens opgave. Prøv igen senere, eller spørg forsikringsselskabet.',
  en: 'The case at Scalepoint does not contain the task of the event. Try again later, or ask the insurer.',
};
