import { z } from 'zod';
import type { RecordEntry } from '../record.js';

/** A message about an offer, inside the JSON of a task message (our own interpretation). */
const offerMessage = z.object({
  taskId: z.string(),
  caseId: z.string().nullish(),
  offer: z.object({
    id: z.guid(),
    number: z.string(),
    recalled: z.boolean().default(false),
    supplementsOfferId: z.string().nullish(),
    validUntil: z.string().nullish(),
    net: z.string().optional(),
    vat: z.string().optional(),
    total: z.string().optional(),
    lines: z.array(z.record(z.string(), z.unknown())).default([]),
  }),
});

export interface OfferAnswer {
  offerId: string;
  outcome: 'approved' | 'partly-approved' | 'refused';
  amount?: string;
  answeredBy?: string;
  at: string;
}

/** An offer that the insurer has. */
export interface Offer {
  offerId: string;
  number: string;
  taskId: string;
  caseId: string | null;
  supplementsOfferId: string | null;
  validUntil: string | null;
  total: string | null;
  lines: Record<string, unknown>[];
  state: 'received' | 'recalled' | OfferAnswer['outcome'];
  answer: OfferAnswer | null;
}

/** The offers that contractors sent, by their ids; the newest message about one counts. */
export class Offers {
  #known = new Map<string, Offer>();

  /** Takes an offer, or its recall, from the JSON of a task message; other messages are none of it. */
  take(json: unknown): void {
    const parsed = offerMessage.safeParse(json);
    if (!parsed.success) return;
    const { taskId, caseId, offer } = parsed.data;
    const known = this.#known.get(offer.id);
    if (offer.recalled) {
      if (known) this.#known.set(offer.id, { ...known, state: 'recalled' });
      return;
    }
    this.#known.set(offer.id, {
      offerId: offer.id,
      number: offer.number,
      taskId,
      caseId: caseId ?? null,
      supplementsOfferId: offer.supplementsOfferId ?? null,
      validUntil: offer.validUntil ?? null,
      total: offer.total ?? null,
      lines: offer.lines,
      state: 'received',
      answer: null,
    });
  }

  /** Restores offers from an entry of the journal; answers are not kept there. */
  restore(entry: RecordEntry): void {
    if (entry.direction !== 'received' || entry.route !== 'task-message' || !entry.accepted) return;
    const text = (entry.body as { jsonString?: unknown } | null)?.jsonString;
    if (typeof text === 'string') this.take(JSON.parse(text));
  }

  find(offerId: string): Offer | undefined {
    return this.#known.get(offerId);
  }

  answer(answer: OfferAnswer): void {
    const known = this.#known.get(answer.offerId);
    if (known) this.#known.set(answer.offerId, { ...known, state: answer.outcome, answer });
  }

  /** All answers about offers of a task so far, as an update of the task tells them. */
  answersOf(taskId: string): OfferAnswer[] {
    return this.list(taskId).flatMap(({ answer }) => (answer ? [answer] : []));
  }

  list(taskId?: string): Offer[] {
    return [...this.#known.values()].filter((offer) => taskId === undefined || offer.taskId === taskId);
  }

  clear(): void {
    this.#known.clear();
  }
}
