import { DomainEvent } from '#shared-kernel';

/** A person chose the debtor of a task that has no case yet. */
export class DebtorChosenV1 extends DomainEvent<{ taskId: string; debtorId: string }> {
  static readonly type = 'case-intake.debtor-chosen.v1';
}
