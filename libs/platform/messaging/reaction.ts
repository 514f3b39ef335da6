import { SetMetadata } from '@nestjs/common';
import type { CompanyCommand } from '#platform/cqrs';
import type { DomainEvent, EventClass } from '#shared-kernel';

export const REACTION = 'platform:reaction';

export interface ReactionDefinition {
  /**
   * `<context>.<command>-on-<fact>`. Names the queue, the cursors and the start, so it never changes:
   * a renamed reaction starts as a new one.
   */
  readonly name: string;
  readonly on: readonly EventClass[];
  /**
   * Which past events it reacts to, decided at its first start: none unless `beginning` is given, which takes it through
   * every stream of the log once.
   */
  readonly from?: 'beginning';
}

/** An event as the log keeps it. `id` is the idempotency key of whatever is told to the outside about it. */
export interface LoggedEvent<D extends object = object> {
  readonly id: string;
  readonly companyId: string;
  readonly stream: string;
  readonly version: number;
  readonly type: string;
  readonly data: Readonly<D>;
  readonly occurredAt: Date;
}

/** The data of an event class, for the signature of a reaction. */
export type DataOf<E extends DomainEvent> = E extends DomainEvent<infer D> ? D : never;

/**
 * Turns an event into a command of its own context. The command runs in the transaction that also moves the cursor,
 * so each event of a stream is reacted to once and in order. `null` lets the event pass.
 */
export interface Reaction<D extends object = object> {
  react(event: LoggedEvent<D>): CompanyCommand<unknown> | null;
}

/**
 * A reaction that calls the outside. `perform` runs outside any transaction, may be repeated after a crash, and
 * returns the command that records the outcome.
 */
export interface OutboundReaction<D extends object = object> {
  perform(event: LoggedEvent<D>): Promise<CompanyCommand<unknown> | null>;
}

/** Marks a provider as a reaction; it is found, given its queue and started by the messaging module. */
export const Reaction = (definition: ReactionDefinition): ClassDecorator => SetMetadata(REACTION, definition);
