import type { IdentifiedTask, TaskDelivery } from '../contracts/index.js';

/** The part of a task that the newest delivery determines. */
export interface TaskContent {
  readonly content: TaskDelivery;
  readonly fingerprint: string;
  readonly revision: number | null;
  /** Orders deliveries without a revision: the time of sending, otherwise of arrival. */
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

/** True if the delivery is newer than the stored content. The order is total, so the order of arrival does not matter. */
export function isOlderThan(kept: TaskContent, { task, fingerprint, receivedAt }: IdentifiedTask): boolean {
  if (fingerprint === kept.fingerprint) return false;
  // An early cancellation carries placeholder content; any other content replaces it.
  if (kept.content.kind === 'cancel') return true;
  const [mine, theirs] = [kept.revision ?? -1, task.revision ?? -1];
  if (mine !== theirs) return mine < theirs;
  const at = (task.sentAt === null ? receivedAt : new Date(task.sentAt)).getTime();
  return at === kept.contentAt.getTime() ? fingerprint > kept.fingerprint : at > kept.contentAt.getTime();
}
