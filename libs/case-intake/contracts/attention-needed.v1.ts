import { DomainEvent } from '#shared-kernel';

/** No case could be made of a task; a person has to mend something. */
export class AttentionNeededV1 extends DomainEvent<{ taskId: string; codes: string[] }> {
  static readonly type = 'case-intake.attention-needed.v1';
}
