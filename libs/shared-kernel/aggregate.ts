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
  /**
   * What the aggregate is called in the event log and in the audit trail: `case-intake.task`. It is stored and public,
   * so every aggregate writes it out, and renaming a class changes nothing.
   */
  static readonly stream: string;

  /**
   * Properties with values about people. The audit trail keeps them apart from the rest of a change, so that they can
   * be erased while the trail itself stays as it was written.
   */
  static readonly personal: readonly string[] = [];

  companyId!: string;
  id!: string;
  version!: number;

  /**
   * Identifies the stream of the aggregate's events: kind and id, because ids of different aggregates may coincide.
   */
  get stream(): string {
    return `${streamOf(this)}:${this.id}`;
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

/** What the class of an aggregate writes out. @throws when it does not: another class's name would be stored */
export function streamOf({ constructor }: Aggregate): string {
  const { stream } = constructor as typeof Aggregate;
  if (!Object.hasOwn(constructor, 'stream') || !stream) throw new Error(`${constructor.name} needs a static stream`);
  return stream;
}
