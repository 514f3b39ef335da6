import type { DomainEvent } from '#shared-kernel';
import {
  AttentionNeededV1,
  ForeignDeliveryAcceptedV1,
  ForeignDeliveryDismissedV1,
  ForeignDeliveryReceivedV1,
  type IdentifiedTask,
  TaskAwaitedV1,
  TaskCancelledV1,
  TaskReceivedV1,
  type TaskStatus,
  TaskUpdatedV1,
} from '../contracts/index.js';
import { type Attention, SENT_AGAIN } from './attention.js';
import { contentOf, isOlderThan, type TaskContent } from './delivery-order.js';
import {
  attentionTo,
  type HeldDelivery,
  identified,
  isUndecided,
  mergedWithHeld,
  SENT_BY_ANOTHER_INSURER,
  undecidedIn,
  withDecision,
  withHeld,
} from './held-deliveries.js';
import { ForeignDeliveryNotFound } from './task-errors.js';
import { isCancellable } from './task-life.js';

/** The state of a task that deliveries determine. */
export interface DeliveredState extends TaskContent {
  readonly status: TaskStatus;
  readonly introduced: boolean;
  readonly withdrawn: boolean;
  readonly receivedAt: Date;
  readonly attention: Attention[];
  readonly heldDeliveries: readonly HeldDelivery[];
  readonly erasedAt: Date | null;
}

interface TaskIds {
  readonly id: string;
  readonly caseId: string | null;
}

export function deliveredStateOf(task: DeliveredState): DeliveredState {
  const { content, fingerprint, revision, contentAt, insurerId, insurerName, tokenDebtorId, caseDebtor } = task;
  const { status, introduced, withdrawn, receivedAt, attention, heldDeliveries, erasedAt } = task;
  return {
    ...{ content, fingerprint, revision, contentAt, insurerId, insurerName, tokenDebtorId, caseDebtor },
    ...{ status, introduced, withdrawn, receivedAt, attention, heldDeliveries, erasedAt },
  };
}

/** The state after the first delivery. The task waits if that is an update or a cancellation. */
export function firstState(first: IdentifiedTask): DeliveredState {
  const isNew = first.task.kind === 'new';
  return {
    ...contentOf(first),
    status: isNew ? 'received' : 'waiting',
    introduced: isNew,
    withdrawn: false,
    receivedAt: first.receivedAt,
    attention: [],
    heldDeliveries: isNew ? [] : withHeld([], first),
    erasedAt: null,
  };
}

export function foreignAttention({ introduced, heldDeliveries }: DeliveredState): Attention[] {
  return introduced ? heldDeliveries.filter(isUndecided).map(attentionTo) : [];
}

/**
 * Merges deliveries into the state of a task: calculates the new `state` and the `events` that lead to it.
 *
 * The state is the newest content plus two flags (the task itself has arrived, it was cancelled), so merging does not
 * depend on the order of deliveries, and repeats have no effect. An update never changes the status; a cancellation is
 * final, unless the insurer sends the task as new again and a user reopens it. A delivery of another insurer changes nothing until a user decides (docs/adr/0022).
 */
export class DeliveryMerge {
  readonly events: DomainEvent[] = [];

  constructor(
    private readonly task: TaskIds,
    public state: DeliveredState,
  ) {}

  /** Merges the delivery with which the task begins. */
  begin({ insurerId, task }: IdentifiedTask): void {
    const facts = { taskId: this.task.id, insurerId };
    this.events.push(this.state.introduced ? new TaskReceivedV1(facts) : new TaskAwaitedV1(facts));
    if (task.kind === 'cancel') this.cancel();
  }

  /** @returns how the delivery was handled; `duplicate` if it contained nothing new */
  add(delivery: IdentifiedTask): 'applied' | 'held' | 'duplicate' {
    const isOwn = delivery.insurerId === this.state.insurerId;
    if (this.state.introduced && !isOwn) this.hold(delivery);
    else {
      if (isOwn) this.apply(delivery);
      else if (delivery.task.kind === 'new') this.passToOwner(delivery);
      if (!this.state.introduced) this.keepUntilIntroduced(delivery);
    }
    if (this.events.length === 0) return 'duplicate';
    return this.state.introduced && delivery.insurerId !== this.state.insurerId ? 'held' : 'applied';
  }

  /** Applies another insurer's delivery. From now on the task belongs to that insurer. */
  accept(deliveryId: string): void {
    for (const one of this.decide(deliveryId, 'accepted')) {
      const delivery = identified(one);
      const { insurerId, insurerName, tokenDebtorId, caseDebtor } = delivery;
      this.set({ insurerId, insurerName, tokenDebtorId, caseDebtor });
      this.events.push(new ForeignDeliveryAcceptedV1({ taskId: this.task.id, deliveryId, insurerId }));
      if (one.kind === 'cancel') this.cancel();
      else {
        this.set(contentOf(delivery));
        this.updated();
      }
    }
  }

  /** Dismisses another insurer's delivery. If it is repeated, it is a duplicate. */
  dismiss(deliveryId: string): void {
    for (const { insurerId } of this.decide(deliveryId, 'dismissed')) {
      this.events.push(new ForeignDeliveryDismissedV1({ taskId: this.task.id, deliveryId, insurerId }));
    }
  }

  private apply(delivery: IdentifiedTask): void {
    const { kind } = delivery.task;
    const isNewer = kind !== 'cancel' && isOlderThan(this.state, delivery);
    const isAgain = this.isSentAgain(delivery, isNewer);
    if (isNewer) this.set({ ...contentOf(delivery), erasedAt: null });
    if (kind === 'new' && !this.state.introduced) {
      this.introduce();
      this.releaseHeld();
    } else if (isNewer && this.state.introduced) this.updated();
    else if (isNewer) this.awaited(delivery);
    if (isAgain) this.showSentAgain();
    if (kind === 'cancel') this.cancel();
  }

  /** As new after its cancellation: with newer content, or the same content sent later. Not a repeat of the first message. */
  private isSentAgain({ task: { kind, sentAt } }: IdentifiedTask, isNewer: boolean): boolean {
    const { introduced, withdrawn, contentAt } = this.state;
    const isLater = sentAt !== null && new Date(sentAt) > contentAt;
    return kind === 'new' && introduced && withdrawn && (isNewer || isLater);
  }

  private showSentAgain(): void {
    if (this.state.attention.some(({ code }) => code === SENT_AGAIN.code)) return;
    this.set({ attention: [...this.state.attention, SENT_AGAIN] });
    this.events.push(new AttentionNeededV1({ taskId: this.task.id, codes: [SENT_AGAIN.code] }));
  }

  /**
   * The task itself arrived from another insurer than the earlier deliveries, and now belongs to that insurer. Only its
   * deliveries determine the state, as if the others had arrived later.
   */
  private passToOwner(first: IdentifiedTask): void {
    const { content, receivedAt, isCancelled } = mergedWithHeld(first, this.state.heldDeliveries);
    this.set({ ...content, status: 'waiting', withdrawn: false, receivedAt });
    this.introduce();
    if (isCancelled) this.cancel();
    this.releaseHeld();
  }

  private keepUntilIntroduced(delivery: IdentifiedTask): void {
    const heldDeliveries = withHeld(this.state.heldDeliveries, delivery);
    if (heldDeliveries === this.state.heldDeliveries) return;
    this.set({ heldDeliveries });
    if (this.events.length === 0) this.awaited(delivery);
  }

  /** The owner is known now and its deliveries are applied; those of other insurers wait for a user. */
  private releaseHeld(): void {
    const { insurerId, heldDeliveries } = this.state;
    const foreign = heldDeliveries.filter((one) => one.insurerId !== insurerId);
    this.set({ heldDeliveries: foreign });
    for (const one of foreign.filter(isUndecided)) this.flag(one);
  }

  private hold(delivery: IdentifiedTask): void {
    const heldDeliveries = withHeld(this.state.heldDeliveries, delivery);
    if (heldDeliveries === this.state.heldDeliveries) return;
    this.set({ heldDeliveries });
    const added = heldDeliveries.find(({ fingerprint, insurerId }) => {
      return fingerprint === delivery.fingerprint && insurerId === delivery.insurerId;
    });
    if (added) this.flag(added);
  }

  private flag({ deliveryId, insurerId, kind }: HeldDelivery): void {
    this.showForeignAttention();
    this.events.push(new ForeignDeliveryReceivedV1({ taskId: this.task.id, deliveryId, insurerId, kind }));
  }

  /** @throws ForeignDeliveryNotFound if no such delivery waits for a decision */
  private decide(deliveryId: string, decision: 'accepted' | 'dismissed') {
    const { introduced, heldDeliveries } = this.state;
    const found = undecidedIn(heldDeliveries, deliveryId);
    if (!introduced || found.length === 0) throw new ForeignDeliveryNotFound();
    this.set({ heldDeliveries: withDecision(heldDeliveries, deliveryId, decision) });
    this.showForeignAttention();
    return found;
  }

  /** Does not change the status or the other issues. */
  private showForeignAttention(): void {
    const others = this.state.attention.filter(({ code }) => code !== SENT_BY_ANOTHER_INSURER);
    this.set({ attention: [...others, ...foreignAttention(this.state)] });
  }

  private introduce(): void {
    this.set({ introduced: true, status: this.state.status === 'cancelled' ? 'cancelled' : 'received' });
    this.events.push(new TaskReceivedV1({ taskId: this.task.id, insurerId: this.state.insurerId }));
  }

  private cancel(): void {
    const { withdrawn, status } = this.state;
    if (withdrawn) return;
    this.set({ withdrawn: true, status: isCancellable(status) ? 'cancelled' : status });
    this.events.push(new TaskCancelledV1({ taskId: this.task.id, caseId: this.task.caseId }));
  }

  private updated(): void {
    this.events.push(new TaskUpdatedV1({ taskId: this.task.id, caseId: this.task.caseId }));
  }

  private awaited({ insurerId }: IdentifiedTask): void {
    this.events.push(new TaskAwaitedV1({ taskId: this.task.id, insurerId }));
  }

  private set(changes: Partial<DeliveredState>): void {
    this.state = { ...this.state, ...changes };
  }
}
