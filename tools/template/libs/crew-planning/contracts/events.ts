import { DomainEvent } from '#shared-kernel';

/** A case needs a visit; its day is not known yet. */
export class VisitPlannedV1 extends DomainEvent<{ visitId: string; caseId: string }> {
  static readonly type = 'crew-planning.visit-planned.v1';
}

/** A visit got its day, or another one. */
export class VisitScheduledV1 extends DomainEvent<{
  visitId: string;
  caseId: string;
  /** `yyyy-MM-dd` */
  day: string;
}> {
  static readonly type = 'crew-planning.visit-scheduled.v1';
}
