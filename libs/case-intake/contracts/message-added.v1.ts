import { DomainEvent } from '#shared-kernel';

/** Somebody wrote about a task: a private note, or a message for Scalepoint. */
export class MessageAddedV1 extends DomainEvent<{ taskId: string; messageId: string; send: boolean }> {
  static readonly type = 'case-intake.message-added.v1';
}
