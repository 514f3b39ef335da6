import { DomainEvent } from '#shared-kernel';

/** A person typed in the id of the case at Scalepoint, because the task came without one. */
export class ScalepointCaseNamedV1 extends DomainEvent<{ taskId: string; scalepointCaseId: string }> {
  static readonly type = 'case-intake.scalepoint-case-named.v1';
}
