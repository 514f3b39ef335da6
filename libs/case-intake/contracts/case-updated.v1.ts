import { DomainEvent } from '#shared-kernel';

/** What the insurer changed about a task was carried over to its case. */
export class CaseUpdatedV1 extends DomainEvent<{ caseId: string; taskId: string; cancelled: boolean }> {
  static readonly type = 'case-intake.case-updated.v1';
}
