import { Aggregate } from '#shared-kernel';
import {
  type Channel,
  MessageAttemptedV1,
  MessageDeferredV1,
  MessageDelayedV1,
  MessageErasedV1,
  MessageFailedV1,
  MessageLeftUnclearV1,
  MessagePlannedV1,
  MessageReleasedV1,
  MessageSentV1,
  MessageSkippedV1,
  type MessageState,
  type NotSentReason,
  type Occasion,
} from '../contracts/index.js';
import type { MessageText } from './message-text.js';

export interface MessageFacts {
  readonly taskId: string;
  /** Null if it is about the task as a whole. */
  readonly visitId: string | null;
  readonly occasion: Occasion;
  readonly channel: Channel;
  /** What it is about, once in each channel: see `onceKey`. */
  readonly reason: string;
  /** When the visit was to start as the message was planned. */
  readonly startsAt: Date | null;
}

export type SendingOutcome =
  { readonly outcome: 'sent' | 'unclear' | 'delayed' } | { readonly outcome: 'failed'; readonly reason: NotSentReason };

/** A message to the policyholder of a task: one of each reason in each channel. It is written when it is sent. */
export class Message extends Aggregate implements MessageFacts {
  static override readonly stream = 'policyholder-messages.message';
  static override readonly personal = ['recipient', 'subject', 'text'];

  taskId!: string;
  visitId!: string | null;
  occasion!: Occasion;
  channel!: Channel;
  reason!: string;
  startsAt!: Date | null;
  state!: MessageState;
  notSentReason!: NotSentReason | null;
  /** When it may be sent. */
  dueAt!: Date;
  attempts!: number;
  /** The start of the visit that the recipient was told. */
  toldStartsAt!: Date | null;
  /** When the last attempt began. */
  attemptedAt!: Date | null;
  plannedAt!: Date;
  endedAt!: Date | null;
  recipient!: string | null;
  subject!: string | null;
  text!: string | null;
  /** As `OptOut` knows the recipient; it stays when the person is erased. */
  recipientDigest!: string | null;
  /** Of the secret in its link to opt out. */
  optOutDigest!: string | null;
  erasedAt!: Date | null;

  private constructor() {
    super();
  }

  /** @param quietEnd when the quiet hours end, in which it is planned */
  static plan(companyId: string, id: string, facts: MessageFacts, now: Date, quietEnd: Date | null): Message {
    const message = Object.assign(new Message(), {
      ...{ companyId, id, version: 0, ...facts, notSentReason: null, attempts: 0, toldStartsAt: null },
      ...{ attemptedAt: null, plannedAt: now, endedAt: null, recipient: null, subject: null, text: null },
      ...{
        recipientDigest: null,
        optOutDigest: null,
        erasedAt: null,
        dueAt: quietEnd ?? now,
        state: quietEnd ? 'deferred' : 'waiting',
      },
    } as const);
    const { visitId } = facts;
    message.record(new MessagePlannedV1({ ...message.ids, visitId, deferredUntil: quietEnd?.toISOString() ?? null }));
    return message;
  }

  get isOver(): boolean {
    return this.state === 'sent' || this.state === 'skipped' || this.state === 'failed' || this.state === 'unclear';
  }

  /** The recipient knows it, or may. */
  get mayBeKnown(): boolean {
    return this.state === 'sent' || this.state === 'sending' || this.state === 'unclear';
  }

  defer(until: Date): void {
    if (this.isOver || this.state === 'deferred') return;
    this.state = 'deferred';
    this.dueAt = until;
    this.record(new MessageDeferredV1({ ...this.ids, until: until.toISOString() }));
  }

  release(): void {
    if (this.state !== 'deferred') return;
    this.state = 'waiting';
    this.record(new MessageReleasedV1(this.ids));
  }

  skip(reason: NotSentReason, now: Date): void {
    if (this.isOver) return;
    this.end('skipped', now, reason);
    this.record(new MessageSkippedV1({ ...this.ids, reason }));
  }

  /** Committed before the attempt, so that one whose process died is found. */
  attempt(
    to: Pick<Message, 'recipient' | 'recipientDigest' | 'optOutDigest' | 'toldStartsAt'>,
    { subject, text }: MessageText,
    now: Date,
  ): void {
    Object.assign(this, { ...to, subject, text, attemptedAt: now });
    this.state = 'sending';
    this.attempts += 1;
    this.record(new MessageAttemptedV1({ ...this.ids, attempt: this.attempts }));
  }

  /** An outcome of an earlier attempt counts no more. */
  recordOutcome(attempt: number, result: SendingOutcome, now: Date): void {
    if (this.state !== 'sending' || attempt !== this.attempts) return;
    switch (result.outcome) {
      case 'sent':
        this.end('sent', now);
        return this.record(new MessageSentV1(this.ids));
      case 'unclear':
        return this.leaveUnclear(now);
      case 'delayed':
        this.state = 'waiting';
        return this.record(new MessageDelayedV1({ ...this.ids, attempt }));
      case 'failed':
        this.end('failed', now, result.reason);
        return this.record(new MessageFailedV1({ ...this.ids, reason: result.reason }));
    }
  }

  leaveUnclear(now: Date): void {
    if (this.isOver) return;
    this.end('unclear', now);
    this.record(new MessageLeftUnclearV1(this.ids));
  }

  /** A message that waits is not sent any more. Its link to opt out keeps working. */
  erase(now: Date): void {
    this.skip('erased', now);
    if (this.erasedAt !== null) return;
    Object.assign(this, { recipient: null, subject: null, text: null, erasedAt: now });
    this.record(new MessageErasedV1({ messageId: this.id, taskId: this.taskId }));
  }

  private end(state: MessageState, now: Date, reason: NotSentReason | null = null): void {
    this.state = state;
    this.notSentReason = reason;
    this.endedAt = now;
  }

  private get ids() {
    return { messageId: this.id, taskId: this.taskId, occasion: this.occasion, channel: this.channel };
  }
}

/**
 * What is told once: a booking, a cancellation and the end of the work; each new time (by the event that made it); and for each
 * start of a visit one reminder and one message that the employee is on the way.
 */
export function onceKey(
  occasion: Occasion,
  about: {
    readonly taskId: string;
    readonly visitId: string | null;
    readonly startsAt: Date | null;
    readonly eventId: string;
  },
): string {
  const { taskId, visitId, startsAt, eventId } = about;
  if (occasion === 'moved') return `${occasion} ${eventId}`;
  if (occasion === 'finished') return `${occasion} ${taskId}`;
  if (occasion === 'booked' || occasion === 'cancelled') return `${occasion} ${visitId}`;
  return `${occasion} ${visitId} ${startsAt?.toISOString()}`;
}

export abstract class Messages {
  abstract byId(companyId: string, id: string): Promise<Message | null>;
  /**
   * A message with the others of its visit in its channel, locked in one order, so that two that are sent at once neither tell
   * the same nor wait for each other. Empty if there is no such message.
   */
  abstract withOthers(companyId: string, id: string): Promise<Message[]>;
  abstract ofTasks(companyId: string, taskIds: readonly string[]): Promise<Message[]>;
  /** Those of the reasons for which there is a message, each as `<channel> <reason>`. */
  abstract known(companyId: string, reasons: readonly string[]): Promise<ReadonlySet<string>>;
  /** Deferred ones whose time has come, the oldest first, locked. */
  abstract due(companyId: string, now: Date, most: number): Promise<Message[]>;
  /** The message whose link to opt out has this digest. */
  abstract byOptOut(companyId: string, digest: string): Promise<Message | null>;
  abstract add(message: Message): void;
}
