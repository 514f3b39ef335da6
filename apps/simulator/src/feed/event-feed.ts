import { EventEmitter } from 'node:events';
import { scalepointTime } from '../tasks/times.js';

/** One event in a page of the feed; `attributes` contain the case but no customer. */
export interface FeedEvent {
  id: string;
  type: 'event';
  timestamp: string;
  attributes: Record<string, unknown>;
}

const FIRST_ID = 122_047;

/** The events of all tenants. Ids increase across tenants, so each tenant sees gaps. */
export class EventFeed extends EventEmitter<{ held: [key: string] }> {
  readonly #streams = new Map<string, FeedEvent[]>();
  readonly #waiting = new Map<string, Set<() => void>>();
  #nextId = FIRST_ID;

  constructor(private readonly now: () => Date) {
    super();
  }

  publish(key: string, attributes: Record<string, unknown>): FeedEvent {
    const timestamp = scalepointTime(this.now());
    const event: FeedEvent = {
      id: `_${this.#nextId++}`,
      type: 'event',
      timestamp,
      attributes: { payloadVersion: '1.0.0', timestamp, ...attributes },
    };
    const stream = this.#streams.get(key) ?? [];
    stream.push(event);
    this.#streams.set(key, stream);
    for (const wake of this.#waiting.get(key) ?? []) wake();
    return event;
  }

  /** Up to `limit` events with an id above `after`, oldest first. */
  page(key: string, after: number, limit: number): FeedEvent[] {
    // A cursor beyond our ids is from before a restart: resuming below it would hide new events.
    this.#nextId = Math.max(this.#nextId, after + 1);
    return (this.#streams.get(key) ?? []).filter((event) => number(event.id) > after).slice(0, limit);
  }

  /** Resolves at the tenant's next event, after `ms`, or when `signal` fires; emits `held` once it is waiting. */
  async hold(key: string, ms: number, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return;
    await new Promise<void>((resolve) => {
      const waiting = this.#waiting.get(key) ?? new Set();
      this.#waiting.set(key, waiting);
      const wake = () => {
        clearTimeout(timer);
        waiting.delete(wake);
        signal.removeEventListener('abort', wake);
        resolve();
      };
      const timer = setTimeout(wake, ms);
      waiting.add(wake);
      signal.addEventListener('abort', wake);
      this.emit('held', key);
    });
  }

  /** Number of open long polls. */
  heldPolls(): number {
    return [...this.#waiting.values()].reduce((sum, waiting) => sum + waiting.size, 0);
  }

  /** Answers every open long poll with the events available. */
  releaseAll(): void {
    for (const waiting of this.#waiting.values()) for (const wake of [...waiting]) wake();
  }

  /** Deletes the events; ids keep increasing. */
  clear(): void {
    this.#streams.clear();
  }
}

function number(id: string): number {
  return Number(id.slice(1));
}
