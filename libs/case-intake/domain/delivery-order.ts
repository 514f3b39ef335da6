import type { IdentifiedTask, TaskDelivery } from '../contracts/index.js';

/** What a task keeps of the newest delivery. */
export interface TaskContent {
  readonly content: TaskDelivery;
  readonly fingerprint: string;
  readonly revision: number | null;
  /** Orders deliveries without a revision: when the newest was sent, or came. */
  readonly contentAt: Date;
  readonly insurerId: string;
  readonly insurerName: string;
  readonly tokenDebtorId: string | null;
  readonly caseDebtor: 'insurer' | 'policyholder' | null;
}

export function contentOf({ task, receivedAt, ...delivered }: IdentifiedTask): TaskContent {
  const { fingerprint, insurerId, insurerName, tokenDebtorId, caseDebtor } = delivered;
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

/** Whether a delivery says something newer than what is kept: a total order, so that every order of arrival ends alike. */
export function isOlderThan(kept: TaskContent, { task, fingerprint, receivedAt }: IdentifiedTask): boolean {
  if (fingerprint === kept.fingerprint) return false;
  // An early cancellation carries placeholder content; any other content replaces it.
  if (kept.content.kind === 'cancel') return true;
  const [mine, theirs] = [kept.revision ?? -1, task.revision ?? -1];
  if (mine !== theirs) return mine < theirs;
  const at = (task.sentAt === null ? receivedAt : new Date(task.sentAt)).getTime();
  return at === kept.contentAt.getTime() ? fingerprint > kept.fingerprint : at > kept.contentAt.getTime();
}
