import { Aggregate, type DomainEvent, isSameJson, type WorkingCalendar } from '#shared-kernel';
import {
  AnswerHandledV1,
  AttentionNeededV1,
  DeadlineNearV1,
  DeadlinePostponedV1,
  DebtorChosenV1,
  DoubleDismissedV1,
  FileAddedV1,
  type IdentifiedTask,
  InspectionScheduledV1,
  MessageAddedV1,
  RepairBegunV1,
  ScalepointCaseNamedV1,
  ScalepointAnsweredV1,
  TaskAcceptedV1,
  TaskCaseLinkedV1,
  TaskCaseSeparatedV1,
  TaskCaseSharedV1,
  TaskClosedV1,
  TaskCompletedV1,
  type TaskDelivery,
  TaskErasedV1,
  TaskInspectedV1,
  TaskInvoicedV1,
  TaskMergedV1,
  TaskReceivedV1,
  TaskRejectedV1,
  TaskReopenedV1,
  TaskSeparatedV1,
  type TaskStatus,
  TaskUpdatedV1,
} from '../contracts/index.js';
import { TaskHasNoCase } from './case-errors.js';
import { type Attention, isAboutAnswer, SENT_AGAIN, withAnswer } from './attention.js';
import {
  type ChosenRule,
  countedRules,
  type Deadline,
  type DeadlineRule,
  deadlinesNear,
  deadlinesOf,
  isOpen,
  markedOpen,
  nextDue,
  type Postponement,
  type WarnedDeadline,
} from './deadlines.js';
import { deliveredStateOf, DeliveryMerge, firstState, foreignAttention } from './delivery-merge.js';
import type { TaskContent } from './delivery-order.js';
import { type HeldDelivery, SENT_BY_ANOTHER_INSURER } from './held-deliveries.js';
import { requireMergeable, statusWhenSeparated } from './merging.js';
import { statusWhenReopened } from './reopening.js';
import { requireSharable } from './shared-case.js';
import { TaskOnItsOwnCase } from './shared-case-errors.js';
import {
  AnswerNotFound,
  DeadlineUnknown,
  ScalepointCaseIsKnown,
  TaskIsInWork,
  TaskIsMerged,
  TaskIsNotMerged,
  TaskMoveNotPossible,
  TimeIsPast,
  TimeIsToCome,
} from './task-errors.js';
import { isErasable, LIFE, type Move, possibleMoves, statusAfter } from './task-life.js';
import { withoutPeople } from './without-people.js';

/**
 * A task of an insurer: its deliveries, in any order and with repetitions, and what users did with it.
 *
 * `DeliveryMerge` decides what a delivery changes, `LIFE` which moves of users are possible.
 */
export class Task extends Aggregate implements TaskContent {
  static override readonly stream = 'case-intake.task';

  /** Scalepoint's GUID. */
  scalepointTaskId!: string;
  status!: TaskStatus;
  insurerId!: string;
  insurerName!: string;
  tokenDebtorId!: string | null;
  caseDebtor!: 'insurer' | 'policyholder' | null;
  content!: TaskDelivery;
  fingerprint!: string;
  revision!: number | null;
  contentAt!: Date;
  introduced!: boolean;
  /** The insurer cancelled the task, possibly after it was closed. */
  withdrawn!: boolean;
  receivedAt!: Date;
  /** The case with its work: its own, or the one of the main task. */
  caseId!: string | null;
  /** The main task, if this one was put on its case; null on its own case. */
  caseOfTaskId!: string | null;
  attention!: Attention[];
  heldDeliveries!: readonly HeldDelivery[];
  /** The debtor that a user chose before the case was opened. */
  chosenDebtorId!: string | null;
  /** Entered by a user, for a task that arrived without it. */
  scalepointCaseId!: string | null;
  /** The reason of the rejection; null once it is withdrawn. */
  rejectionReason!: string | null;
  /** The reasons of all rejections, also of withdrawn ones. */
  rejections!: readonly string[];
  /** The status before the rejection; null if the task is not rejected, or an earlier release rejected it. */
  rejectedFrom!: TaskStatus | null;
  closedFrom!: TaskStatus | null;
  /** The task that is kept, if this one is the same, sent twice. It is closed as long as that lasts. */
  mergedIntoId!: string | null;
  /** The status before it was merged. */
  mergedFrom!: TaskStatus | null;
  /** When it was last reopened. */
  reopenedAt!: Date | null;
  inspectionAt!: Date | null;
  /** When it was decided; null for one that was agreed before this was recorded. */
  inspectionDecidedAt!: Date | null;
  /** The damage was inspected; stays true after a cancellation. */
  visited!: boolean;
  completedAt!: Date | null;
  deadlineRules!: DeadlineRule[];
  postponements!: Postponement[];
  deadlines!: (Deadline & { readonly open: boolean })[];
  /** Those that may still be ahead. */
  warnedDeadlines!: WarnedDeadline[];
  /** The earliest open deadline. */
  dueAt!: Date | null;
  /** When the personal data was erased; null again once the insurer sends other content. */
  erasedAt!: Date | null;

  private constructor() {
    super();
  }

  static receive(companyId: string, id: string, first: IdentifiedTask): Task {
    const task = Object.assign(new Task(), {
      companyId,
      id,
      version: 0,
      scalepointTaskId: first.task.scalepointTaskId,
      ...{ caseId: null, caseOfTaskId: null },
      chosenDebtorId: null,
      scalepointCaseId: null,
      ...{ rejectionReason: null, rejections: [], rejectedFrom: null, closedFrom: null, reopenedAt: null },
      ...{ mergedIntoId: null, mergedFrom: null },
      inspectionAt: null,
      inspectionDecidedAt: null,
      visited: false,
      completedAt: null,
      deadlineRules: [],
      postponements: [],
      warnedDeadlines: [],
      ...firstState(first),
    });
    task.merge((deliveries) => deliveries.begin(first));
    return task;
  }

  /** @returns how the task handled the delivery; `duplicate` if it contained nothing new */
  applyDelivery(delivery: IdentifiedTask, isOfMergedInsurer = false): 'applied' | 'held' | 'duplicate' {
    if (isOfMergedInsurer) return this.applyMerged(delivery);
    return this.merge((deliveries) => deliveries.add(delivery));
  }

  /** The task's insurer was merged into the sender, and the task has not followed yet. */
  private applyMerged(delivery: IdentifiedTask): 'applied' | 'held' | 'duplicate' {
    const { insurerId: former, insurerName, heldDeliveries } = this;
    const { insurerId } = delivery;
    const held = heldDeliveries.map((one) => (one.insurerId === former ? { ...one, insurerId } : one));
    Object.assign(this, { insurerId, insurerName: delivery.insurerName, heldDeliveries: held });
    const outcome = this.merge((deliveries) => deliveries.add(delivery));
    // Without an event nothing may change.
    if (outcome === 'duplicate') Object.assign(this, { insurerId: former, insurerName, heldDeliveries });
    return outcome;
  }

  /** Applies another insurer's delivery, as a user decided. From now on the task belongs to that insurer. */
  acceptForeignDelivery(deliveryId: string): void {
    this.merge((deliveries) => deliveries.accept(deliveryId));
  }

  /** Dismisses another insurer's delivery, as a user decided. If it is repeated, it is a duplicate. */
  dismissForeignDelivery(deliveryId: string): void {
    this.merge((deliveries) => deliveries.dismiss(deliveryId));
  }

  /** No case can be opened until a user resolves these issues. An unchanged list records no event. */
  needAttention(blocking: readonly Attention[]): void {
    const attention = [...blocking, ...foreignAttention(this)];
    if (this.status === 'needs-attention' && isSameJson(attention, this.attention)) return;
    this.status = 'needs-attention';
    this.attention = attention;
    this.changed(new AttentionNeededV1({ taskId: this.id, codes: blocking.map(({ code }) => code) }));
  }

  get isReadyForCase(): boolean {
    return this.status === 'received' || this.status === 'needs-attention';
  }

  /** Copies the company's deadline rules when the case is opened, so that later settings do not move a deadline. */
  adoptDeadlineRules(rules: readonly ChosenRule[], calendar: WorkingCalendar | null): void {
    if (this.status === 'received') this.deadlineRules = countedRules(rules, this.receivedAt, calendar);
  }

  /** Announces the deadlines until this moment, each once. */
  warnOfDeadlines(now: Date, until: Date): void {
    const near = deadlinesNear(this.deadlines, this.warnedDeadlines, now, until);
    if (near.length === 0) return;
    // What is past is not announced again.
    const ahead = this.warnedDeadlines.filter(({ at }) => Date.parse(at) > now.getTime());
    this.warnedDeadlines = [...ahead, ...near];
    for (const { name, at } of near) this.changed(new DeadlineNearV1({ taskId: this.id, name, at }));
  }

  chooseDebtor(debtorId: string): void {
    if (debtorId === this.chosenDebtorId) return;
    this.chosenDebtorId = debtorId;
    this.changed(new DebtorChosenV1({ taskId: this.id, debtorId }));
  }

  linkCase(caseId: string): void {
    this.status = 'case-opened';
    this.caseId = caseId;
    this.attention = foreignAttention(this);
    this.changed(new TaskCaseLinkedV1({ taskId: this.id, caseId }));
  }

  accept(): void {
    if (this.status !== LIFE.accept.to) this.move('accept', new TaskAcceptedV1({ taskId: this.id }));
  }

  reject(reason: string): void {
    if (this.status === LIFE.reject.to && this.rejectionReason === reason) return;
    const { id: taskId, status: rejectedFrom } = this;
    const rejections = [...this.rejections, reason];
    this.move('reject', new TaskRejectedV1({ taskId, number: rejections.length }), () => {
      Object.assign(this, { rejectionReason: reason, rejections, rejectedFrom });
    });
  }

  scheduleInspection(at: Date, now: Date): void {
    if (this.status === LIFE['schedule-inspection'].to && this.inspectionAt?.getTime() === at.getTime()) return;
    const scheduled = new InspectionScheduledV1({ taskId: this.id, at: at.toISOString() });
    this.move('schedule-inspection', scheduled, () => {
      if (at <= now) throw new TimeIsPast();
      this.inspectionAt = at;
      this.inspectionDecidedAt = now;
    });
  }

  /**
   * The inspection date follows the visit of the calendar, if the task can be scheduled for it now, and unless the task's
   * own date was decided later.
   */
  followVisit(at: Date, decidedAt: Date, now: Date): void {
    if (!possibleMoves(this.status).includes('schedule-inspection') || at <= now) return;
    if (this.inspectionDecidedAt && decidedAt <= this.inspectionDecidedAt) return;
    this.scheduleInspection(at, now);
    if (this.inspectionAt === at) this.inspectionDecidedAt = decidedAt;
  }

  reportInspection(): void {
    if (this.status === LIFE['report-inspection'].to) return;
    this.move('report-inspection', new TaskInspectedV1({ taskId: this.id }), () => (this.visited = true));
  }

  beginRepair(): void {
    if (this.status !== LIFE['begin-repair'].to) this.move('begin-repair', new RepairBegunV1({ taskId: this.id }));
  }

  complete(at: Date, now: Date): void {
    if (this.status === LIFE.complete.to) return;
    this.move('complete', new TaskCompletedV1({ taskId: this.id, at: at.toISOString() }), () => {
      if (at > now) throw new TimeIsToCome();
      this.completedAt = at;
    });
  }

  /** Has no effect on a task that is not completed: an invoice on account, or of a rejected or cancelled task. */
  markInvoiced(): void {
    if (this.status === 'completed') this.move('mark-invoiced', new TaskInvoicedV1({ taskId: this.id }));
  }

  /**
   * Takes back the rejection, completion or closing, or a cancellation after which the insurer sent the task again. Invoices
   * that were posted stay posted.
   * @throws TaskIsErased, TaskIsCancelled, TaskMoveNotPossible
   */
  reopen(now: Date): void {
    const { id: taskId, insurerId, caseId, status: from, rejectionReason } = this;
    if (this.mergedIntoId !== null) throw new TaskIsMerged(this.mergedIntoId);
    const to = statusWhenReopened(this);
    const wasWithdrawn = this.withdrawn;
    if (from === 'closed') this.closedFrom = null;
    if (from === 'rejected') {
      // Rejections of an earlier release are not in the list.
      if (this.rejections.length === 0 && rejectionReason !== null) this.rejections = [rejectionReason];
      Object.assign(this, { rejectionReason: null, rejectedFrom: null });
    }
    if (to === 'in-repair') this.completedAt = null;
    this.withdrawn = false;
    this.reopenedAt = now;
    this.status = to;
    this.attention = this.attention.filter(({ code }) => code !== SENT_AGAIN.code);
    this.changed(new TaskReopenedV1({ taskId, from, to }));
    if (to === 'received') this.changed(new TaskReceivedV1({ taskId, insurerId }));
    else if (wasWithdrawn) this.changed(new TaskUpdatedV1({ taskId, caseId }));
  }

  /**
   * Erases what the task contains about people. Its numbers, state and fingerprint stay, so that a repeat of the same
   * message is recognised.
   * @throws TaskIsInWork while the task is being worked on
   */
  erase(at: Date): void {
    if (!isErasable(this.status)) throw new TaskIsInWork(this.id, this.status);
    if (this.erasedAt !== null) return;
    this.content = withoutPeople(this.content);
    this.heldDeliveries = this.heldDeliveries.map((one) => ({ ...one, content: null }));
    this.rejectionReason = null;
    this.rejections = this.rejections.map(() => '');
    this.postponements = this.postponements.map((one) => ({ ...one, reason: '' }));
    this.attention = [];
    this.erasedAt = at;
    this.changed(new TaskErasedV1({ taskId: this.id }));
  }

  close(): void {
    if (this.status === LIFE.close.to) return;
    const { id: taskId, status: closedFrom } = this;
    this.move('close', new TaskClosedV1({ taskId }), () => (this.closedFrom = closedFrom));
  }

  postpone(name: string, at: Date, reason: string, now: Date): void {
    const deadline = this.deadlines.find((one) => one.name === name);
    if (!deadline) {
      throw new DeadlineUnknown(
        name,
        this.deadlines.map((one) => one.name),
      );
    }
    if (Date.parse(deadline.at) === at.getTime()) return;
    if (!isOpen(deadline, this.status))
      throw new TaskMoveNotPossible(this.status, 'postpone', possibleMoves(this.status));
    if (at <= now) throw new TimeIsPast();
    const postponement = { name, from: deadline.at, at: at.toISOString(), reason };
    this.postponements = [...this.postponements, postponement];
    const number = this.postponements.length;
    this.changed(new DeadlinePostponedV1({ taskId: this.id, name, at: postponement.at, number }));
  }

  /** The insurer's id takes precedence over one that a user enters. @throws ScalepointCaseIsKnown */
  nameScalepointCase(id: string): void {
    const known = this.content.scalepointCaseId;
    if (known !== null && known !== id) throw new ScalepointCaseIsKnown(known);
    if (known !== null || this.scalepointCaseId === id) return;
    this.scalepointCaseId = id;
    this.changed(new ScalepointCaseNamedV1({ taskId: this.id, scalepointCaseId: id }));
  }

  /**
   * The kept task is the same one. This one is closed without telling Scalepoint, and takes its deliveries as before.
   * @throws TaskMergedIntoItself, TaskIsMerged, TaskIsErased, TaskMoveNotPossible
   */
  mergeInto(kept: Task): void {
    if (this.mergedIntoId === kept.id) return;
    requireMergeable(this, kept);
    this.mergedIntoId = kept.id;
    this.mergedFrom = this.status;
    this.status = 'closed';
    // What Scalepoint did not accept still needs an answer.
    this.attention = this.attention.filter(({ about }) => about !== undefined && about !== null);
    this.changed(new TaskMergedV1({ taskId: this.id, keptTaskId: kept.id }));
  }

  /** @throws TaskIsNotMerged */
  separate(now: Date): void {
    const { id: taskId, insurerId, mergedIntoId: keptTaskId, mergedFrom, withdrawn } = this;
    if (keptTaskId === null) throw new TaskIsNotMerged();
    const to = statusWhenSeparated(mergedFrom, withdrawn);
    const others = this.attention.filter(({ code }) => code !== SENT_BY_ANOTHER_INSURER);
    const attention = [...others, ...foreignAttention(this)];
    Object.assign(this, { mergedIntoId: null, mergedFrom: null, status: to, reopenedAt: now, attention });
    this.changed(new TaskSeparatedV1({ taskId, keptTaskId, to }));
    if (to === 'received') this.changed(new TaskReceivedV1({ taskId, insurerId }));
  }

  /**
   * The task is put on the case of another task of the claim. Its own case remains, with its number and what it has.
   * @throws the errors of `requireSharable`
   */
  shareCase(main: Task): void {
    if (this.caseOfTaskId === main.id) return;
    requireSharable(this, main);
    const { id: taskId, caseId: leftCaseId } = this;
    const { id: mainTaskId, caseId } = main;
    if (caseId === null || leftCaseId === null) throw new TaskHasNoCase();
    Object.assign(this, { caseId, caseOfTaskId: mainTaskId });
    this.changed(new TaskCaseSharedV1({ taskId, mainTaskId, caseId, leftCaseId }));
  }

  /** The task goes on with the case that was opened for it. @throws TaskOnItsOwnCase */
  separateCase(ownCaseId: string): void {
    const { id: taskId, caseOfTaskId: mainTaskId, caseId: leftCaseId } = this;
    if (mainTaskId === null || leftCaseId === null) throw new TaskOnItsOwnCase();
    Object.assign(this, { caseId: ownCaseId, caseOfTaskId: null });
    this.changed(new TaskCaseSeparatedV1({ taskId, mainTaskId, caseId: ownCaseId, leftCaseId }));
  }

  /** Another task looked like this one and is not. */
  dismissDouble(otherTaskId: string): void {
    this.changed(new DoubleDismissedV1({ taskId: this.id, otherTaskId }));
  }

  addMessage(messageId: string, send: boolean): void {
    this.changed(new MessageAddedV1({ taskId: this.id, messageId, send }));
  }

  addFile(fileId: string, send: boolean, addedBy: string): void {
    this.changed(new FileAddedV1({ taskId: this.id, fileId, send, addedBy }));
  }

  recordScalepointAnswer(about: string, outcome: 'accepted' | 'refused' | 'unclear' | 'not-sent'): void {
    this.attention = withAnswer(this.attention, about, outcome);
    this.changed(new ScalepointAnsweredV1({ taskId: this.id, about, outcome }));
  }

  /**
   * A user looked into what Scalepoint did not accept: it needs no more attention, and is sent once more if they say so.
   * @throws AnswerNotFound
   */
  handleAnswer(about: string, sendAgain: boolean): void {
    if (!this.attention.some((one) => isAboutAnswer(one, about))) throw new AnswerNotFound();
    this.attention = this.attention.filter((one) => !isAboutAnswer(one, about));
    this.changed(new AnswerHandledV1({ taskId: this.id, about, sendAgain }));
  }

  private merge<R>(decide: (deliveries: DeliveryMerge) => R): R {
    const deliveries = new DeliveryMerge(this, deliveredStateOf(this));
    const result = decide(deliveries);
    Object.assign(this, deliveries.state);
    for (const event of deliveries.events) this.changed(event);
    return result;
  }

  private move(move: Move, event: DomainEvent, apply?: () => void): void {
    const status = statusAfter(this.status, move);
    apply?.();
    this.status = status;
    this.changed(event);
  }

  private changed(event: DomainEvent): void {
    const { content, deadlineRules, receivedAt, postponements, status } = this;
    const deadlines = markedOpen(deadlinesOf(content.deadlines, deadlineRules, receivedAt, postponements), status);
    if (!isSameJson(deadlines, this.deadlines)) this.deadlines = deadlines;
    this.dueAt = nextDue(deadlines, status);
    this.record(event);
  }
}
