import { DomainEvent } from '#shared-kernel';

/** What every event of a message says; occasion and channel as the API names them. */
interface MessageIds {
  messageId: string;
  taskId: string;
  occasion: string;
  channel: string;
}

interface PlannedMessage extends MessageIds {
  visitId: string | null;
  deferredUntil: string | null;
}

interface DeferredMessage extends MessageIds {
  until: string;
}

interface MessageAttempt extends MessageIds {
  attempt: number;
}

interface MessageNotSent extends MessageIds {
  reason: string;
}

/** A message to the policyholder is to be sent, at once or (deferredUntil, ISO 8601 in UTC) after the quiet hours. */
export class MessagePlannedV1 extends DomainEvent<PlannedMessage> {
  static readonly type = 'policyholder-messages.message-planned.v1';
}

/** A message waits for the end of the quiet hours; until is ISO 8601 in UTC. */
export class MessageDeferredV1 extends DomainEvent<DeferredMessage> {
  static readonly type = 'policyholder-messages.message-deferred.v1';
}

/** The quiet hours ended for a message, which is sent now. */
export class MessageReleasedV1 extends DomainEvent<MessageIds> {
  static readonly type = 'policyholder-messages.message-released.v1';
}

/** An attempt to send a message began; attempt counts from 1. */
export class MessageAttemptedV1 extends DomainEvent<MessageAttempt> {
  static readonly type = 'policyholder-messages.message-attempted.v1';
}

/** An attempt failed and is repeated. */
export class MessageDelayedV1 extends DomainEvent<MessageAttempt> {
  static readonly type = 'policyholder-messages.message-delayed.v1';
}

/** The mail server or the SMS gateway took a message. */
export class MessageSentV1 extends DomainEvent<MessageIds> {
  static readonly type = 'policyholder-messages.message-sent.v1';
}

/** A message was not sent because there was no need to, or it must not be; reason as the API names it. */
export class MessageSkippedV1 extends DomainEvent<MessageNotSent> {
  static readonly type = 'policyholder-messages.message-skipped.v1';
}

/** A message could not be sent; reason as the API names it. */
export class MessageFailedV1 extends DomainEvent<MessageNotSent> {
  static readonly type = 'policyholder-messages.message-failed.v1';
}

/** It is unknown whether the recipient got a message; it is not repeated. */
export class MessageLeftUnclearV1 extends DomainEvent<MessageIds> {
  static readonly type = 'policyholder-messages.message-left-unclear.v1';
}

/** What a message says about people was erased; copies of it must be erased too. */
export class MessageErasedV1 extends DomainEvent<{ messageId: string; taskId: string }> {
  static readonly type = 'policyholder-messages.message-erased.v1';
}

/** A recipient wants no more messages in a channel, or wants them again (optedOut false); taskId is the task where it was said. */
export class OptOutChangedV1 extends DomainEvent<{
  optOutId: string;
  taskId: string;
  channel: string;
  optedOut: boolean;
}> {
  static readonly type = 'policyholder-messages.opt-out-changed.v1';
}

/** A company changed its messages to policyholders. */
export class MessageSettingsChangedV1 extends DomainEvent<{ companyId: string; enabled: boolean }> {
  static readonly type = 'policyholder-messages.message-settings-changed.v1';
}
