import { DomainEvent } from '#shared-kernel';

/** The damage will be inspected at a time, ISO 8601 in UTC; also when that time was moved. */
export class InspectionScheduledV1 extends DomainEvent<{ taskId: string; at: string }> {
  static readonly type = 'case-intake.inspection-scheduled.v1';
}
