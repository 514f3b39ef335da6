import { SetMetadata } from '@nestjs/common';
import type { CompanyCommand } from '#platform/cqrs';
import type { DomainEvent, EventClass } from '#shared-kernel';

export const REACTION = 'platform:reaction';

export interface ReactionDefinition {
  /**
   * `<context>.<command>-on-<fact>`. Identifies the queue, the cursors and the start, so it never changes:
   * a renamed reaction starts as a new one.
   */
  readonly name: string;
  readonly on: readonly EventClass[];
  /**
   * Which past events it reacts to, decided at its first start: none unless `beginning` is given, which takes it through
   * every stream of the log once.
   */
  readonly from?: 'beginning';
  /**
   * Its events are recorded by deliveries from outside, whose senders wait for an answer: while it gets new jobs, the backlogs
   * of all reactions give way to them.
   */
  readonly onDeliveries?: true;
}

/** An event as stored in the log. `id` is the idempotency key of outbound calls about it. */
export interface LoggedEvent<D extends object = object> {
  readonly id: string;
  readonly companyId: string;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly data: Readonly<D>;
  readonly occurredAt: Date;
}

/** An event that a reaction has not processed yet. */
export interface NextEvent extends LoggedEvent {
  readonly correlationId: string;
  /** The span in which it was recorded; null if traces were off then. */
  readonly traceParent: string | null;
}

/** The data of an event class, for the signature of a reaction. */
export type DataOf<E extends DomainEvent> = E extends DomainEvent<infer D> ? D : never;

/**
 * Maps an event to a command of its own context. The command runs in the transaction that also moves the cursor,
 * so each event of a stream is processed once and in order. `null` skips the event.
 */
export interface Reaction<D extends object = object> {
  react(event: LoggedEvent<D>): CompanyCommand<unknown> | null;

  /**
   * Whether `react` returns null for an event with this data, which then gets no job. Without this method every event of
   * its types gets one.
   */
  skips?(data: Readonly<D>): boolean;

  /**
   * One command for events of several streams of a company, which are reacted to in one transaction. Its handler does the
   * work of each stream inside `UnitOfWork.about`. Without this method each event gets its own command there.
   */
  reactToMany?(companyId: string, events: readonly LoggedEvent<D>[]): CompanyCommand<unknown> | null;
}

/**
 * A reaction with an outbound call. `perform` runs outside any transaction, may be repeated after a crash, and
 * returns the command that records the outcome.
 */
export interface OutboundReaction<D extends object = object> {
  /** Turned off by the configuration. New events get no job; their streams are caught up when it is on and they go on. */
  readonly isOff?: boolean;

  /** Whether `perform` returns null for an event with this data, which then gets no job. */
  skips?(data: Readonly<D>): boolean;

  perform(event: LoggedEvent<D>): Promise<CompanyCommand<unknown> | null>;
}

/** Marks a provider as a reaction; the messaging module finds it, creates its queue and starts it. */
export const Reaction = (definition: ReactionDefinition): ClassDecorator => SetMetadata(REACTION, definition);
