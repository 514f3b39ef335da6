import { Aggregate, isSameJson } from '#shared-kernel';
import {
  AttentionNeededV1,
  type IdentifiedTask,
  TaskAwaitedV1,
  TaskCancelledV1,
  TaskCaseLinkedV1,
  type TaskDelivery,
  TaskReceivedV1,
  type TaskStatus,
  TaskUpdatedV1,
} from '../contracts/index.js';

/** What keeps a task from becoming a case, and where to mend it. */
export interface Attention {
  readonly code: string;
  readonly field: string;
  readonly da: string;
  readonly en: string;
  /** Debtors among which a person has to choose. */
  readonly candidates?: readonly string[];
}

/**
 * A task that an insurer handed out, by whatever deliveries in whatever order.
 *
 * What is kept of the deliveries is a maximum and two marks: the newest content, whether the task itself has come, and
 * whether it was cancelled. So repeats and every order of arrival end in the same state. A cancellation is final.
 */
export class Task extends Aggregate {
  /** Scalepoint's GUID. */
  taskId!: string;
  status!: TaskStatus;
  insurerId!: string;
  insurerName!: string;
  tokenDebtorId!: string | null;
  caseDebtor!: 'insurer' | 'policyholder' | null;
  content!: TaskDelivery;
  fingerprint!: string;
  revision!: number | null;
  /** Orders deliveries without a revision: when the newest was sent, or came. */
  contentAt!: Date;
  introduced!: boolean;
  receivedAt!: Date;
  caseId!: string | null;
  attention!: Attention[];

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
      taskId: task.taskId,
      status: isNew ? 'received' : 'waiting',
      introduced: isNew,
      receivedAt: first.receivedAt,
      caseId: null,
      attention: [],
      ...contentOf(first),
    });
    const facts = { taskId: id, insurerId };
    received.record(isNew ? new TaskReceivedV1(facts) : new TaskAwaitedV1(facts));
    if (task.kind === 'cancel') received.cancel();
    return received;
  }

  /** @returns whether the delivery said anything new */
  take(delivery: IdentifiedTask): boolean {
    const before = this.version;
    const { kind } = delivery.task;
    const isNewer = kind !== 'cancel' && this.isOlderThan(delivery);
    if (isNewer) Object.assign(this, contentOf(delivery));
    if (kind === 'new' && !this.introduced) this.introduce();
    else if (isNewer && this.introduced) this.record(new TaskUpdatedV1({ taskId: this.id, caseId: this.caseId }));
    else if (isNewer) this.record(new TaskAwaitedV1({ taskId: this.id, insurerId: this.insurerId }));
    if (kind === 'cancel') this.cancel();
    return this.version > before;
  }

  /** Nothing further can be done with it until somebody mends what is listed; the same list again is no news. */
  needAttention(attention: readonly Attention[]): void {
    if (this.status === 'needs-attention' && isSameJson(attention, this.attention)) return;
    this.status = 'needs-attention';
    this.attention = [...attention];
    this.record(new AttentionNeededV1({ taskId: this.id, codes: attention.map(({ code }) => code) }));
  }

  get isReadyForCase(): boolean {
    return this.status === 'received' || this.status === 'needs-attention';
  }

  linkCase(caseId: string): void {
    this.status = 'case-opened';
    this.caseId = caseId;
    this.attention = [];
    this.record(new TaskCaseLinkedV1({ taskId: this.id, caseId }));
  }

  private introduce(): void {
    this.introduced = true;
    if (this.status !== 'cancelled') this.status = 'received';
    this.record(new TaskReceivedV1({ taskId: this.id, insurerId: this.insurerId }));
  }

  private cancel(): void {
    if (this.status === 'cancelled') return;
    this.status = 'cancelled';
    this.record(new TaskCancelledV1({ taskId: this.id, caseId: this.caseId }));
  }

  private isOlderThan({ task, fingerprint, receivedAt }: IdentifiedTask): boolean {
    if (fingerprint === this.fingerprint) return false;
    // A cancellation that came first brought a stub of content, which anything is better than.
    if (this.content.kind === 'cancel') return true;
    const [mine, theirs] = [this.revision ?? -1, task.revision ?? -1];
    if (mine !== theirs) return mine < theirs;
    const at = (task.sentAt === null ? receivedAt : new Date(task.sentAt)).getTime();
    return at === this.contentAt.getTime() ? fingerprint > this.fingerprint : at > this.contentAt.getTime();
  }
}

function contentOf({
  task,
  fingerprint,
  receivedAt,
  insurerId,
  insurerName,
  tokenDebtorId,
  caseDebtor,
}: IdentifiedTask) {
  return {
    content: task,
    fingerprint,
    revision: task.revision,
    contentAt: task.sentAt === null ? receivedAt : new Date(task.sentAt),
    insurerId,
    insurerName,
    tokenDebtorId,
    caseDebtor,
  };
}

export abstract class Tasks {
  abstract byId(companyId: string, id: string): Promise<Task | null>;
  /** The one that came last. */
  abstract latest(companyId: string): Promise<Task | null>;
  /** Those of Scalepoint's GUIDs that are known, locked in one order so that two deliveries never wait for each other. */
  abstract byTaskIds(companyId: string, taskIds: readonly string[]): Promise<Task[]>;
  /** For each of Scalepoint's GUIDs whether it is known. */
  abstract known(asked: readonly { readonly companyId: string; readonly taskId: string }[]): Promise<boolean[]>;
  abstract add(task: Task): void;
}
