import type { IdentifiedTask } from '../contracts/index.js';
import type { Attention } from './attention.js';
import { contentOf, isOlderThan } from './delivery-order.js';

/**
 * A delivery about a task that is kept beside it.
 *
 * Before the task itself has come, every delivery is kept, because it is not known yet whose task it is. Afterwards
 * only those of other insurers are, until a person decides.
 */
export interface HeldDelivery {
  readonly deliveryId: string;
  readonly insurerId: string;
  readonly insurerName: string;
  readonly kind: IdentifiedTask['task']['kind'];
  /** ISO 8601; of the first delivery that this one took the place of. */
  readonly firstReceivedAt: string;
  readonly receivedAt: string;
  readonly fingerprint: string;
  /** Null once it is decided: the delivery itself keeps what was sent. */
  readonly content: Pick<IdentifiedTask, 'task' | 'tokenDebtorId' | 'caseDebtor'> | null;
  readonly decision: 'accepted' | 'dismissed' | null;
}

/** What waits for a person's decision, or for its task. */
type OpenDelivery = HeldDelivery & { readonly content: NonNullable<HeldDelivery['content']> };

/**
 * The list with one more delivery. Of each insurer it holds the newest content and one cancellation at most, as a task
 * does of its own insurer, so it stays short and does not depend on the order of arrival.
 *
 * @returns the same list when the delivery says nothing new
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

/** The delivery as it was taken in. */
export function identified({ deliveryId, insurerId, insurerName, fingerprint, ...one }: OpenDelivery): IdentifiedTask {
  const receivedAt = new Date(one.receivedAt);
  return { deliveryId, insurerId, insurerName, fingerprint, receivedAt, ...one.content };
}

export function decided(one: HeldDelivery, decision: 'accepted' | 'dismissed'): HeldDelivery {
  return { ...one, content: null, decision };
}

export const SENT_BY_ANOTHER_INSURER = 'case-intake.sent-by-another-insurer';

const WHAT = {
  new: { da: 'opgaven', en: 'the task' },
  update: { da: 'en ændring af opgaven', en: 'a change of the task' },
  cancel: { da: 'en annullering af opgaven', en: 'a cancellation of the task' },
} as const;

/** What a person is told of a delivery of another insurer. */
export function attentionTo({ deliveryId, insurerName, kind }: HeldDelivery): Attention {
  const { da, en } = WHAT[kind];
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
