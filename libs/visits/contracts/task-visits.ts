import type { VisitKind, VisitStatus } from './visit-words.js';

/** A visit as other contexts see it. Times are ISO 8601 in UTC. */
export interface VisitOfTask {
  readonly visitId: string;
  readonly taskId: string;
  readonly kind: VisitKind;
  readonly status: VisitStatus;
  readonly employeeId: string | null;
  readonly startsAt: string;
  readonly minutes: number;
  /** Expected arrival of an employee who is on the way; null if it is not known. */
  readonly arrivesAt: string | null;
  /** How often the policyholder was not reached. */
  readonly attempts: number;
  /** The time that the policyholder proposed and the office has not answered. */
  readonly proposedStartsAt: string | null;
  /** When its time, or its end, was decided: the later decision counts where two doors lead to one visit. */
  readonly decidedAt: string;
}

/** Answers questions of other contexts about the visits of a task. */
export abstract class TaskVisits {
  /** Visits that are still to come or open (planned, on the way, not reached), earliest first. */
  abstract upcoming(companyId: string, taskId: string): Promise<VisitOfTask[]>;

  /** Visits that are still to come or open and start in the period: from `from` on, before `to`. */
  abstract startingBetween(companyId: string, from: Date, to: Date): Promise<VisitOfTask[]>;

  /** Null if the company has no such visit. */
  abstract visit(companyId: string, visitId: string): Promise<VisitOfTask | null>;
}
