import { DomainEvent } from '#shared-kernel';

/** A case was opened for a task. */
export class CaseOpenedV1 extends DomainEvent<{ caseId: string; taskId: string; debtorId: string; number: number }> {
  static readonly type = 'case-intake.case-opened.v1';
}
