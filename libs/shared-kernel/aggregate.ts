import type { DomainEvent } from './event.js';
import { StaleVersion } from './stale-version.js';

// In a WeakMap, because MikroORM creates instances without running a constructor or field initialisers.
const recordedEvents = new WeakMap<Aggregate, DomainEvent[]>();

/**
 * A consistency boundary: loaded whole, changed by one verb, saved whole.
 *
 * `version` counts the events that the aggregate ever recorded. It is the event's position in its stream, the row's
 * ETag, and the value that concurrent writers collide on, so a change that records no event is a bug.
 */
export abstract class Aggregate {
  companyId!: string;
  id!: string;
  version!: number;

  /**
   * Identifies the stream of the aggregate's events: class and id, because ids of different aggregates may coincide.
   */
  get stream(): string {
    const kind = this.constructor.name.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase();
    return `${kind}:${this.id}`;
  }

  /** Throws {@link StaleVersion} unless `expected` is the current version; `null` skips the check. */
  expectVersion(expected: number | null): void {
    if (expected !== null && expected !== this.version) throw new StaleVersion(expected, this.version);
  }

  protected record(event: DomainEvent): void {
    this.version += 1;
    const recorded = recordedEvents.get(this);
    if (recorded) recorded.push(event);
    else recordedEvents.set(this, [event]);
  }

  /**
   * Removes and returns the events recorded since the last call, oldest first; the last one has the current version.
   */
  releaseEvents(): DomainEvent[] {
    const recorded = recordedEvents.get(this) ?? [];
    recordedEvents.delete(this);
    return recorded;
  }
}
