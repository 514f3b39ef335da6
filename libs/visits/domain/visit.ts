import { Aggregate } from '#shared-kernel';
import {
  VisitBookedV1,
  VisitCancelledV1,
  VisitErasedV1,
  type VisitKind,
  VisitMadeV1,
  VisitMovedV1,
  VisitNoteChangedV1,
  VisitNotReachedV1,
  VisitStartedV1,
  type VisitStatus,
  type VisitTerms,
  VisitTimeDismissedV1,
  VisitTimeProposedV1,
} from '../contracts/index.js';
import { NoTimeIsProposed, TimeIsPast, TimeIsToCome, VisitIsOver } from './visit-errors.js';

/** Of an inspection that was agreed at the task, which does not say how long it takes. */
export const USUAL_MINUTES = 60;

/** When the policyholder was not reached. */
export interface Attempt {
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** A visit to the damage of a task. */
export class Visit extends Aggregate implements VisitTerms {
  static override readonly stream = 'visits.visit';
  static override readonly personal = ['note', 'proposedNote'];

  taskId!: string;
  kind!: VisitKind;
  status!: VisitStatus;
  employeeId!: string | null;
  startsAt!: Date;
  minutes!: number;
  note!: string | null;
  attempts!: readonly Attempt[];
  timesMoved!: number;
  /** Expected arrival of an employee who is on the way. */
  arrivesAt!: Date | null;
  /** When it was made or cancelled. */
  endedAt!: Date | null;
  proposedStartsAt!: Date | null;
  proposedNote!: string | null;
  /** When the time or the end was decided. The later decision counts, of the task's inspection and of its visit. */
  decidedAt!: Date;
  erasedAt!: Date | null;

  private constructor() {
    super();
  }

  static book(
    companyId: string,
    id: string,
    of: { readonly taskId: string; readonly kind: VisitKind },
    terms: VisitTerms,
    decidedAt: Date,
  ): Visit {
    const visit = Object.assign(new Visit(), {
      companyId,
      id,
      version: 0,
      taskId: of.taskId,
      kind: of.kind,
      status: 'planned' as const,
      ...terms,
      attempts: [],
      timesMoved: 0,
      arrivesAt: null,
      endedAt: null,
      proposedStartsAt: null,
      proposedNote: null,
      decidedAt,
      erasedAt: null,
    });
    visit.record(new VisitBookedV1(visit.time));
    return visit;
  }

  get isOpen(): boolean {
    return this.status !== 'made' && this.status !== 'cancelled';
  }

  /**
   * Another time plans the visit again, whatever happened to it before, and answers a proposal. The same terms again
   * are a repeat without effect.
   * @throws VisitIsOver
   */
  change(terms: VisitTerms, decidedAt: Date): void {
    this.expectOpen();
    const { employeeId, startsAt, minutes, note } = terms;
    const isNewTime = startsAt.getTime() !== this.startsAt.getTime();
    const isMoved = isNewTime || employeeId !== this.employeeId || minutes !== this.minutes;
    const hasNewNote = note !== this.note;
    Object.assign(this, { employeeId, startsAt, minutes, note });
    if (isNewTime) {
      this.status = 'planned';
      this.timesMoved += 1;
      this.decidedAt = decidedAt;
      this.arrivesAt = null;
      this.dropProposal();
    }
    if (isMoved) this.record(new VisitMovedV1({ ...this.time, isNewTime }));
    if (hasNewNote) this.record(new VisitNoteChangedV1({ visitId: this.id, taskId: this.taskId }));
  }

  /** The inspection was agreed at the task. The later decision counts; of two at the same time, the task's. */
  followTask(startsAt: Date, decidedAt: Date): void {
    if (!this.isOpen || decidedAt < this.decidedAt) return;
    const { employeeId, minutes, note } = this;
    this.change({ employeeId, startsAt, minutes, note }, decidedAt);
  }

  /** The employee is on the way. @throws VisitIsOver */
  start(arrivesAt: Date | null): void {
    this.expectOpen();
    if (this.status === 'on-the-way' && arrivesAt?.getTime() === this.arrivesAt?.getTime()) return;
    this.status = 'on-the-way';
    this.arrivesAt = arrivesAt;
    const arrival = arrivesAt?.toISOString() ?? null;
    this.record(new VisitStartedV1({ visitId: this.id, taskId: this.taskId, arrivesAt: arrival }));
  }

  /** The visit waits for another time. @throws VisitIsOver */
  missPolicyholder(now: Date): void {
    this.expectOpen();
    this.status = 'not-reached';
    this.arrivesAt = null;
    this.attempts = [...this.attempts, { at: now.toISOString() }];
    const attempt = this.attempts.length;
    this.record(new VisitNotReachedV1({ visitId: this.id, taskId: this.taskId, attempt }));
  }

  /** @throws VisitIsOver, TimeIsToCome */
  make(at: Date, now: Date): void {
    if (this.status === 'made') return;
    this.expectOpen();
    if (at > now) throw new TimeIsToCome();
    this.end('made', at, now);
    const { id: visitId, taskId, kind } = this;
    this.record(new VisitMadeV1({ visitId, taskId, kind, at: at.toISOString() }));
  }

  /** @throws VisitIsOver if it was made */
  cancel(now: Date): void {
    if (this.status === 'cancelled') return;
    this.expectOpen();
    this.end('cancelled', now, now);
    this.record(new VisitCancelledV1({ visitId: this.id, taskId: this.taskId }));
  }

  /** @throws VisitIsOver, TimeIsPast */
  propose(startsAt: Date, note: string | null, now: Date): void {
    this.expectOpen();
    if (startsAt.getTime() === this.proposedStartsAt?.getTime() && note === this.proposedNote) return;
    if (startsAt <= now) throw new TimeIsPast();
    this.proposedStartsAt = startsAt;
    this.proposedNote = note;
    const proposed = startsAt.toISOString();
    this.record(new VisitTimeProposedV1({ visitId: this.id, taskId: this.taskId, startsAt: proposed }));
  }

  /** Moves the visit to the time that the policyholder proposed, or keeps its own. @throws VisitIsOver, NoTimeIsProposed */
  answerProposal(accept: boolean, now: Date): void {
    this.expectOpen();
    const { proposedStartsAt, employeeId, minutes, note } = this;
    if (!proposedStartsAt) throw new NoTimeIsProposed();
    this.dropProposal();
    const isNewTime = proposedStartsAt.getTime() !== this.startsAt.getTime();
    if (accept && isNewTime) this.change({ startsAt: proposedStartsAt, employeeId, minutes, note }, now);
    else this.record(new VisitTimeDismissedV1({ visitId: this.id, taskId: this.taskId }));
  }

  /** Times, employee and outcome stay. */
  erase(at: Date): void {
    if (this.erasedAt !== null && this.note === null && this.proposedNote === null) return;
    this.note = null;
    this.proposedNote = null;
    this.erasedAt = at;
    this.record(new VisitErasedV1({ visitId: this.id, taskId: this.taskId }));
  }

  private end(status: 'made' | 'cancelled', at: Date, now: Date): void {
    this.status = status;
    this.endedAt = at;
    this.arrivesAt = null;
    this.decidedAt = now;
    this.dropProposal();
  }

  private dropProposal(): void {
    this.proposedStartsAt = null;
    this.proposedNote = null;
  }

  private expectOpen(): void {
    if (!this.isOpen) throw new VisitIsOver(this.status);
  }

  private get time() {
    const { id: visitId, taskId, kind, employeeId, startsAt, minutes } = this;
    return { visitId, taskId, kind, employeeId, startsAt: startsAt.toISOString(), minutes };
  }
}

export abstract class Visits {
  abstract byId(companyId: string, id: string): Promise<Visit | null>;
  /** The open inspection of a task, or else the one that was decided last. */
  abstract inspectionOf(companyId: string, taskId: string): Promise<Visit | null>;
  /** The open visits of a task, locked in the order of their ids. */
  abstract openOf(companyId: string, taskId: string): Promise<Visit[]>;
  /** All visits of these tasks, locked in the order of their ids. */
  abstract ofTasks(companyId: string, taskIds: readonly string[]): Promise<Visit[]>;
  abstract add(visit: Visit): void;
}
