import { Aggregate, type DomainEvent, isSameJson } from '#shared-kernel';
import {
  AnswerHandledV1,
  AttentionNeededV1,
  DeadlinePostponedV1,
  DebtorChosenV1,
  FileAddedV1,
  ForeignDeliveryAcceptedV1,
  ForeignDeliveryDismissedV1,
  ForeignDeliveryReceivedV1,
  type IdentifiedTask,
  InspectionScheduledV1,
  MessageAddedV1,
  RepairBegunV1,
  ScalepointCaseNamedV1,
  ScalepointAnsweredV1,
  TaskAcceptedV1,
  TaskAwaitedV1,
  TaskCancelledV1,
  TaskCaseLinkedV1,
  TaskClosedV1,
  TaskCompletedV1,
  type TaskDelivery,
  TaskInspectedV1,
  TaskInvoicedV1,
  TaskReceivedV1,
  TaskRejectedV1,
  type TaskStatus,
  TaskUpdatedV1,
} from '../contracts/index.js';
import { type Attention, attentionAfter, isAboutAnswer } from './attention.js';
import { type DeadlineRule, type Deadline, deadlinesOf, isOpen, nextDue, type Postponement } from './deadlines.js';
import { contentOf, isOlderThan, type TaskContent } from './delivery-order.js';
import {
  attentionTo,
  decided,
  type HeldDelivery,
  identified,
  isUndecided,
  SENT_BY_ANOTHER_INSURER,
  withHeld,
} from './held-deliveries.js';
import {
  AnswerNotFound,
  DeadlineUnknown,
  ForeignDeliveryNotFound,
  ScalepointCaseIsKnown,
  TaskMoveNotPossible,
  TimeIsPast,
  TimeIsToCome,
} from './task-errors.js';
import { isCancellable, LIFE, type Move, possibleMoves, statusAfter } from './task-life.js';

/**
 * A task that an insurer handed out, by whatever deliveries in whatever order, and what people did with it.
 *
 * The state is the newest content plus two flags (the task itself has arrived, it was cancelled), so merging deliveries
 * does not depend on their order, and repeats have no effect. An update never changes the status; a cancellation is
 * final.
 *
 * The task belongs to the insurer that introduced it. What another insurer sends about it changes nothing until a
 * person decides (docs/adr/0022).
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
  /** The insurer took it back, maybe after it was closed. */
  withdrawn!: boolean;
  receivedAt!: Date;
  caseId!: string | null;
  attention!: Attention[];
  heldDeliveries!: readonly HeldDelivery[];
  /** Whom a person chose before the case was opened. */
  chosenDebtorId!: string | null;
  /** Typed in, for a task that came without it. */
  scalepointCaseId!: string | null;
  rejectionReason!: string | null;
  inspectionAt!: Date | null;
  completedAt!: Date | null;
  deadlineRules!: DeadlineRule[];
  postponements!: Postponement[];
  deadlines!: (Deadline & { readonly open: boolean })[];
  /** The first of the deadlines that are still open. */
  dueAt!: Date | null;

  private constructor() {
    super();
  }

  static receive(companyId: string, id: string, first: IdentifiedTask): Task {
    const { task, insurerId } = first;
    const isNew = task.kind === 'new';
    const received = Object.assign(new Task(), {
      companyId,
      id,
      version: 0,
      scalepointTaskId: task.scalepointTaskId,
      status: isNew ? 'received' : 'waiting',
      introduced: isNew,
      withdrawn: false,
      receivedAt: first.receivedAt,
      caseId: null,
      attention: [],
      heldDeliveries: isNew ? [] : withHeld([], first),
      chosenDebtorId: null,
      scalepointCaseId: null,
      rejectionReason: null,
      inspectionAt: null,
      completedAt: null,
      deadlineRules: [],
      postponements: [],
      ...contentOf(first),
    });
    const facts = { taskId: id, insurerId };
    received.changed(isNew ? new TaskReceivedV1(facts) : new TaskAwaitedV1(facts));
    if (task.kind === 'cancel') received.cancel();
    return received;
  }

  /** @returns what the delivery was to the task; `duplicate` said nothing new */
  applyDelivery(delivery: IdentifiedTask): 'applied' | 'held' | 'duplicate' {
    const before = this.version;
    const isOwn = delivery.insurerId === this.insurerId;
    if (this.introduced && !isOwn) this.hold(delivery);
    else {
      if (isOwn) this.apply(delivery);
      else if (delivery.task.kind === 'new') this.passTo(delivery);
      if (!this.introduced) this.keepUntilIntroduced(delivery, before);
    }
    if (this.version === before) return 'duplicate';
    return this.introduced && delivery.insurerId !== this.insurerId ? 'held' : 'applied';
  }

  /** A person lets what another insurer sent count. The task is that insurer's from now on. */
  acceptForeignDelivery(deliveryId: string): void {
    const accepted = this.foreign(deliveryId);
    this.decide(deliveryId, 'accepted');
    for (const one of accepted) {
      const delivery = identified(one);
      const { insurerId, insurerName, tokenDebtorId, caseDebtor } = delivery;
      Object.assign(this, { insurerId, insurerName, tokenDebtorId, caseDebtor });
      this.changed(new ForeignDeliveryAcceptedV1({ taskId: this.id, deliveryId, insurerId }));
      if (one.kind === 'cancel') this.cancel();
      else {
        Object.assign(this, contentOf(delivery));
        this.changed(new TaskUpdatedV1({ taskId: this.id, caseId: this.caseId }));
      }
    }
  }

  /** A person decides that what another insurer sent does not count; the same again is a duplicate. */
  dismissForeignDelivery(deliveryId: string): void {
    const dismissed = this.foreign(deliveryId);
    this.decide(deliveryId, 'dismissed');
    for (const { insurerId } of dismissed) {
      this.changed(new ForeignDeliveryDismissedV1({ taskId: this.id, deliveryId, insurerId }));
    }
  }

  /** No case can be opened until a person resolves what is listed; the same list again records nothing. */
  needAttention(blocking: readonly Attention[]): void {
    const attention = [...blocking, ...this.foreignAttention()];
    if (this.status === 'needs-attention' && isSameJson(attention, this.attention)) return;
    this.status = 'needs-attention';
    this.attention = attention;
    this.changed(new AttentionNeededV1({ taskId: this.id, codes: blocking.map(({ code }) => code) }));
  }

  get isReadyForCase(): boolean {
    return this.status === 'received' || this.status === 'needs-attention';
  }

  /** Takes the company's deadlines on, once and before anything else is decided: later settings move no deadline. */
  adoptDeadlineRules(rules: readonly DeadlineRule[]): void {
    if (this.status === 'received') this.deadlineRules = [...rules];
  }

  chooseDebtor(debtorId: string): void {
    if (debtorId === this.chosenDebtorId) return;
    this.chosenDebtorId = debtorId;
    this.changed(new DebtorChosenV1({ taskId: this.id, debtorId }));
  }

  linkCase(caseId: string): void {
    this.status = 'case-opened';
    this.caseId = caseId;
    this.attention = this.foreignAttention();
    this.changed(new TaskCaseLinkedV1({ taskId: this.id, caseId }));
  }

  accept(): void {
    if (this.status !== LIFE.accept.to) this.move('accept', new TaskAcceptedV1({ taskId: this.id }));
  }

  reject(reason: string): void {
    if (this.status === LIFE.reject.to && this.rejectionReason === reason) return;
    this.move('reject', new TaskRejectedV1({ taskId: this.id }), () => (this.rejectionReason = reason));
  }

  scheduleInspection(at: Date, now: Date): void {
    if (this.status === LIFE['schedule-inspection'].to && this.inspectionAt?.getTime() === at.getTime()) return;
    const scheduled = new InspectionScheduledV1({ taskId: this.id, at: at.toISOString() });
    this.move('schedule-inspection', scheduled, () => {
      if (at <= now) throw new TimeIsPast();
      this.inspectionAt = at;
    });
  }

  reportInspection(): void {
    if (this.status === LIFE['report-inspection'].to) return;
    this.move('report-inspection', new TaskInspectedV1({ taskId: this.id }));
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

  /** An invoice on account, or of a task that was rejected or taken back, does not move it. */
  markInvoiced(): void {
    if (this.status === 'completed') this.move('mark-invoiced', new TaskInvoicedV1({ taskId: this.id }));
  }

  close(): void {
    if (this.status !== LIFE.close.to) this.move('close', new TaskClosedV1({ taskId: this.id }));
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

  /** What the insurer says goes before what was typed in. @throws ScalepointCaseIsKnown */
  nameScalepointCase(id: string): void {
    const known = this.content.scalepointCaseId;
    if (known !== null && known !== id) throw new ScalepointCaseIsKnown(known);
    if (known !== null || this.scalepointCaseId === id) return;
    this.scalepointCaseId = id;
    this.changed(new ScalepointCaseNamedV1({ taskId: this.id, scalepointCaseId: id }));
  }

  addMessage(messageId: string, send: boolean): void {
    this.changed(new MessageAddedV1({ taskId: this.id, messageId, send }));
  }

  addFile(fileId: string, send: boolean, addedBy: string): void {
    this.changed(new FileAddedV1({ taskId: this.id, fileId, send, addedBy }));
  }

  recordScalepointAnswer(about: string, outcome: 'accepted' | 'refused' | 'unclear' | 'not-sent'): void {
    this.attention = this.attention.filter((one) => one.about !== about);
    if (outcome === 'refused' || outcome === 'unclear') {
      this.attention = [...this.attention, attentionAfter(outcome, about)];
    }
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

  private apply(delivery: IdentifiedTask): void {
    const { kind } = delivery.task;
    const isNewer = kind !== 'cancel' && isOlderThan(this, delivery);
    if (isNewer) Object.assign(this, contentOf(delivery));
    if (kind === 'new' && !this.introduced) {
      this.introduce();
      this.releaseHeld();
    } else if (isNewer && this.introduced) this.changed(new TaskUpdatedV1({ taskId: this.id, caseId: this.caseId }));
    else if (isNewer) this.changed(new TaskAwaitedV1({ taskId: this.id, insurerId: this.insurerId }));
    if (kind === 'cancel') this.cancel();
  }

  /**
   * The task itself came from another insurer than what came before it. That insurer's deliveries alone make the state,
   * as if the others had come later.
   */
  private passTo(first: IdentifiedTask): void {
    const own = this.heldDeliveries.filter(isUndecided).filter((one) => one.insurerId === first.insurerId);
    const arrivals = [first.receivedAt, ...own.map((one) => new Date(one.firstReceivedAt))];
    Object.assign(this, contentOf(first), { status: 'waiting', withdrawn: false });
    this.receivedAt = new Date(Math.min(...arrivals.map((at) => at.getTime())));
    for (const earlier of own.filter(({ kind }) => kind !== 'cancel').map(identified)) {
      if (isOlderThan(this, earlier)) Object.assign(this, contentOf(earlier));
    }
    this.introduce();
    if (own.some(({ kind }) => kind === 'cancel')) this.cancel();
    this.releaseHeld();
  }

  private keepUntilIntroduced(delivery: IdentifiedTask, before: number): void {
    const held = withHeld(this.heldDeliveries, delivery);
    if (held === this.heldDeliveries) return;
    this.heldDeliveries = held;
    if (this.version > before) return;
    this.changed(new TaskAwaitedV1({ taskId: this.id, insurerId: delivery.insurerId }));
  }

  /** Whose task it is is known now: its own deliveries are applied, the others wait for a person. */
  private releaseHeld(): void {
    this.heldDeliveries = this.heldDeliveries.filter(({ insurerId }) => insurerId !== this.insurerId);
    for (const one of this.heldDeliveries.filter(isUndecided)) this.flag(one);
  }

  private hold(delivery: IdentifiedTask): void {
    const held = withHeld(this.heldDeliveries, delivery);
    if (held === this.heldDeliveries) return;
    this.heldDeliveries = held;
    const added = held.find(({ fingerprint, insurerId }) => {
      return fingerprint === delivery.fingerprint && insurerId === delivery.insurerId;
    });
    if (added) this.flag(added);
  }

  private flag({ deliveryId, insurerId, kind }: HeldDelivery): void {
    this.showForeignAttention();
    this.changed(new ForeignDeliveryReceivedV1({ taskId: this.id, deliveryId, insurerId, kind }));
  }

  /** @throws ForeignDeliveryNotFound unless it waits for a decision */
  private foreign(deliveryId: string) {
    const found = this.heldDeliveries.filter(isUndecided).filter((one) => one.deliveryId === deliveryId);
    if (!this.introduced || found.length === 0) throw new ForeignDeliveryNotFound();
    return found;
  }

  private decide(deliveryId: string, decision: 'accepted' | 'dismissed'): void {
    this.heldDeliveries = this.heldDeliveries.map((one) => {
      return one.deliveryId === deliveryId && isUndecided(one) ? decided(one, decision) : one;
    });
    this.showForeignAttention();
  }

  /** Beside what else needs attention, and without a word about the status. */
  private showForeignAttention(): void {
    const others = this.attention.filter(({ code }) => code !== SENT_BY_ANOTHER_INSURER);
    this.attention = [...others, ...this.foreignAttention()];
  }

  private foreignAttention(): Attention[] {
    return this.introduced ? this.heldDeliveries.filter(isUndecided).map(attentionTo) : [];
  }

  private introduce(): void {
    this.introduced = true;
    if (this.status !== 'cancelled') this.status = 'received';
    this.changed(new TaskReceivedV1({ taskId: this.id, insurerId: this.insurerId }));
  }

  private cancel(): void {
    if (this.withdrawn) return;
    this.withdrawn = true;
    if (isCancellable(this.status)) this.status = 'cancelled';
    this.changed(new TaskCancelledV1({ taskId: this.id, caseId: this.caseId }));
  }

  private move(move: Move, event: DomainEvent, apply?: () => void): void {
    const status = statusAfter(this.status, move);
    apply?.();
    this.status = status;
    this.changed(event);
  }

  private changed(event: DomainEvent): void {
    const { content, deadlineRules, receivedAt, postponements, status } = this;
    const deadlines = deadlinesOf(content.deadlines, deadlineRules, receivedAt, postponements).map((deadline) => {
      return { ...deadline, open: isOpen(deadline, status) };
    });
    if (!isSameJson(deadlines, this.deadlines)) this.deadlines = deadlines;
    this.dueAt = nextDue(deadlines, status);
    this.record(event);
  }
}

export abstract class Tasks {
  abstract byId(companyId: string, id: string): Promise<Task | null>;
  /** The known ones of these, locked in one order, so that two deliveries cannot deadlock. */
  abstract ofScalepoint(
    asked: readonly { readonly companyId: string; readonly scalepointTaskId: string }[],
  ): Promise<Task[]>;
  abstract add(task: Task): void;
  /** Attributes the task's changes so far to the current caller: one transaction may serve several callers. */
  abstract attribute(task: Task): void;
}
