import type { OutgoingEvent, Place } from './bridge-log.js';

export interface Published {
  /** Events that the broker stored. */
  readonly stored: number;
  /** Events that it had already. */
  readonly known: number;
}

/**
 * One connection to the broker. It never reconnects: after a fault a new session asks the broker again what it has, because the
 * answer to what was sent last is not known.
 */
export interface PublisherSession {
  /** The place of the last event of the company that the broker has; null if it has none. */
  lastPlaceOf(companyId: string): Promise<Place | null>;

  /**
   * Publishes events of one company in their order, each once, and waits until the broker has stored all of them.
   * @throws {PublishingStopped} if it may not have; what was stored is a beginning of `events`
   */
  publish(events: readonly OutgoingEvent[]): Promise<Published>;

  close(): Promise<void>;
}

/** The reason is a code of a fixed set, for the log and the metrics. */
export class PublishingStopped extends Error {
  constructor(
    readonly reason: string,
    cause: unknown,
  ) {
    super(`Publishing stopped: ${reason}`, { cause });
  }
}

/** The port to a broker: NATS JetStream implements it; Kafka could (ADR 57). */
export abstract class EventPublisher {
  abstract readonly isOn: boolean;

  /** @throws {PublishingStopped} if the broker cannot be reached or does not take events */
  abstract open(): Promise<PublisherSession>;
}
