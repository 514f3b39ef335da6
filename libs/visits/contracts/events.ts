import { DomainEvent } from '#shared-kernel';
import type { VisitKind } from './visit-words.js';

/** When a visit is and who makes it. */
interface VisitTime {
  visitId: string;
  taskId: string;
  kind: VisitKind;
  /** Null while no employee is assigned. */
  employeeId: string | null;
  /** ISO 8601 in UTC. */
  startsAt: string;
  minutes: number;
}

interface MovedVisit extends VisitTime {
  isNewTime?: boolean;
}

/** A visit was booked. */
export class VisitBookedV1 extends DomainEvent<VisitTime> {
  static readonly type = 'visits.visit-booked.v1';
}

/** A visit was cancelled, by the office or because its task ended. */
export class VisitCancelledV1 extends DomainEvent<{ visitId: string; taskId: string }> {
  static readonly type = 'visits.visit-cancelled.v1';
}

/** A visit was made; at is ISO 8601 in UTC. */
export class VisitMadeV1 extends DomainEvent<{ visitId: string; taskId: string; kind: VisitKind; at: string }> {
  static readonly type = 'visits.visit-made.v1';
}

/** Time, duration or employee of a visit changed. isNewTime says whether it was the time; older events do not have it. */
export class VisitMovedV1 extends DomainEvent<MovedVisit> {
  static readonly type = 'visits.visit-moved.v1';
}

/** The employee was there and did not reach the policyholder; attempt counts from 1. */
export class VisitNotReachedV1 extends DomainEvent<{ visitId: string; taskId: string; attempt: number }> {
  static readonly type = 'visits.visit-not-reached.v1';
}

/** The employee is on the way; arrivesAt is ISO 8601 in UTC, or null if it is not known. */
export class VisitStartedV1 extends DomainEvent<{ visitId: string; taskId: string; arrivesAt: string | null }> {
  static readonly type = 'visits.visit-started.v1';
}

/** The policyholder proposed another time; startsAt is ISO 8601 in UTC. The office accepts or dismisses it. */
export class VisitTimeProposedV1 extends DomainEvent<{ visitId: string; taskId: string; startsAt: string }> {
  static readonly type = 'visits.visit-time-proposed.v1';
}

/** The office dismissed the time that the policyholder proposed: the visit stays as it is. */
export class VisitTimeDismissedV1 extends DomainEvent<{ visitId: string; taskId: string }> {
  static readonly type = 'visits.visit-time-dismissed.v1';
}

/** The note of a visit changed. */
export class VisitNoteChangedV1 extends DomainEvent<{ visitId: string; taskId: string }> {
  static readonly type = 'visits.visit-note-changed.v1';
}

/** What a visit says about people was erased; copies of it must be erased too. */
export class VisitErasedV1 extends DomainEvent<{ visitId: string; taskId: string }> {
  static readonly type = 'visits.visit-erased.v1';
}

/** A calendar address was created, of one employee or (employeeId null) of the company. */
export class CalendarFeedCreatedV1 extends DomainEvent<{ feedId: string; employeeId: string | null }> {
  static readonly type = 'visits.calendar-feed-created.v1';
}

/** A calendar address was replaced by a new one; the old one is refused. */
export class CalendarFeedRenewedV1 extends DomainEvent<{ feedId: string; employeeId: string | null }> {
  static readonly type = 'visits.calendar-feed-renewed.v1';
}

/** A calendar address was removed. */
export class CalendarFeedRemovedV1 extends DomainEvent<{ feedId: string; employeeId: string | null }> {
  static readonly type = 'visits.calendar-feed-removed.v1';
}
