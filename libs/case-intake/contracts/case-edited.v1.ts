import { DomainEvent } from '#shared-kernel';

/** A person changed fields of a case. */
export class CaseEditedV1 extends DomainEvent<{ caseId: string; taskId: string; fields: string[] }> {
  static readonly type = 'case-intake.case-edited.v1';
}
