import type { IdentifiedTask } from '../contracts/index.js';
import type { Attention } from './attention.js';
import { contentOf, isOlderThan } from './delivery-order.js';

/**
 * A delivery that is stored with its task and not applied.
 *
 * Before the task itself has arrived, every delivery is held, because the owner of the task is unknown. Afterwards only
 * deliveries of other insurers are held, until a user decides.
 */
export interface HeldDelivery {
  readonly deliveryId: string;
  readonly insurerId: string;
  readonly insurerName: string;
  readonly kind: IdentifiedTask['task']['kind'];
  /** ISO 8601; of the first delivery that this one replaced. */
  readonly firstReceivedAt: string;
  readonly receivedAt: string;
  readonly fingerprint: string;
  /** Null after the decision; the gateway still stores the delivery. */
  readonly content: Pick<IdentifiedTask, 'task' | 'tokenDebtorId' | 'caseDebtor'> | null;
  readonly decision: 'accepted' | 'dismissed' | null;
}

/** A delivery that waits for a user's decision or for its task. */
type OpenDelivery = HeldDelivery & { readonly content: NonNullable<HeldDelivery['content']> };

/**
 * Adds a delivery to the list. Per insurer the list holds at most the newest content and one cancellation, so it stays
 * short and does not depend on the order of arrival.
 *
 * @returns the same list if the delivery contains nothing new
 */
export function withHeld(held: readonly HeldDelivery[], delivery: IdentifiedTask): readonly HeldDelivery[] {
  const { insurerId, fingerprint, task } = delivery;
  const ofSender = held.filter((one) => one.insurerId === insurerId);
  if (ofSender.some((one) => one.fingerprint === fingerprint)) return held;
  const isCancel = task.kind === 'cancel';
  const earlier = ofSender.filter(isUndecided).find((one) => (one.kind === 'cancel') === isCancel);
  if (!earlier) return [...held, heldOf(delivery)];
  if (isCancel || !isOlderThan(contentOf(identified(earlier)), delivery)) return held;
  const { firstReceivedAt } = earlier;
  return held.map((one) => (one === earlier ? { ...heldOf(delivery), firstReceivedAt } : one));
}

export function isUndecided(one: HeldDelivery): one is OpenDelivery {
  return one.decision === null && one.content !== null;
}

/** Restores the delivery as it was received. */
export function identified({ deliveryId, insurerId, insurerName, fingerprint, ...one }: OpenDelivery): IdentifiedTask {
  const receivedAt = new Date(one.receivedAt);
  return { deliveryId, insurerId, insurerName, fingerprint, receivedAt, ...one.content };
}

/** The undecided deliveries with this id; a form push can contain more than one. */
export function undecidedIn(held: readonly HeldDelivery[], deliveryId: string): OpenDelivery[] {
  return held.filter(isUndecided).filter((one) => one.deliveryId === deliveryId);
}

export function withDecision(
  held: readonly HeldDelivery[],
  deliveryId: string,
  decision: 'accepted' | 'dismissed',
): HeldDelivery[] {
  return held.map((one) => {
    return one.deliveryId === deliveryId && isUndecided(one) ? { ...one, content: null, decision } : one;
  });
}

/** The state of a task once its owner is known: the owner's held deliveries, merged as if they had arrived after it. */
export function mergedWithHeld(first: IdentifiedTask, held: readonly HeldDelivery[]) {
  const own = held.filter(isUndecided).filter((one) => one.insurerId === first.insurerId);
  let content = contentOf(first);
  for (const earlier of own.filter(({ kind }) => kind !== 'cancel').map(identified)) {
    if (isOlderThan(content, earlier)) content = contentOf(earlier);
  }
  const arrivals = [first.receivedAt, ...own.map((one) => new Date(one.firstReceivedAt))];
  return {
    content,
    receivedAt: new Date(Math.min(...arrivals.map((at) => at.getTime()))),
    isCancelled: own.some(({ kind }) => kind === 'cancel'),
  };
}

export const SENT_BY_ANOTHER_INSURER = 'case-intake.sent-by-another-insurer';

const KIND_TEXTS = {
  new: { da: 'opgaven', en: 'the task' },
  update: { da: 'en ændring af opgaven', en: 'a change of the task' },
  cancel: { da: 'en annullering af opgaven', en: 'a cancellation of the task' },
} as const;

/** The issue that is shown for another insurer's delivery. */
export function attentionTo({ deliveryId, insurerName, kind }: HeldDelivery): Attention {
  const { da, en } = KIND_TEXTS[kind];
  return {
    code: SENT_BY_ANOTHER_INSURER,
    field: 'insurer',
    da: `Sendt af et andet selskab: ${insurerName} har sendt ${da}. Det er ikke brugt. Anvend det, eller afvis det.`,
    en: `Sent by another insurer: ${insurerName} sent ${en}. It was not applied. Apply it or dismiss it.`,
    about: deliveryId,
  };
}

function heldOf({ deliveryId, insurerId, insurerName, fingerprint, ...delivery }: IdentifiedTask): HeldDelivery {
  const { task, tokenDebtorId, caseDebtor } = delivery;
  const receivedAt = delivery.receivedAt.toISOString();
  return {
    deliveryId,
    insurerId,
    insurerName,
    kind: task.kind,
    firstReceivedAt: receivedAt,
    receivedAt,
    fingerprint,
    content: { task, tokenDebtorId, caseDebtor },
    decision: null,
  };
}
