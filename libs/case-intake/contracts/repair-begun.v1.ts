import { DomainEvent } from '#shared-kernel';

/** The repair was begun. */
export class RepairBegunV1 extends DomainEvent<{ taskId: string }> {
  static readonly type = 'case-intake.repair-begun.v1';
}
