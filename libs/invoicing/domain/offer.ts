import { Aggregate, type Day, type FieldRefusal, isDay, isSameJson, Money } from '#shared-kernel';
import {
  type OfferAnswer,
  OfferAnsweredV1,
  type OfferContent,
  OfferDeliveredV1,
  OfferDraftedV1,
  OfferPdfAttachedV1,
  OfferRecalledV1,
  OfferRevisedV1,
  OfferSentV1,
  type OfferState,
} from '../contracts/index.js';
import { type Amounts, amountsOf, isQuantity } from './amounts.js';
import { numberFaults, numberKeyOf } from './invoice-number.js';
import { ApprovedAmountUnusable, OfferIsFaulty, OfferMoveNotPossible } from './offer-errors.js';

/** Values of `delivery` that are no text of Scalepoint. */
export const DELIVERY_OUTCOMES: readonly string[] = ['accepted', 'unclear', 'waiting', 'no-scalepoint-username'];

/** In the place of texts about people that were erased, and of the delivery of an offer that is not sent for that reason. */
export const ERASED = 'Slettet';

/**
 * The price that the contractor offers before the repair, and the insurer's answer. A supplement is a separate offer
 * that names the offer it adds to.
 */
export class Offer extends Aggregate {
  static override readonly stream = 'invoicing.offer';
  static override readonly personal = ['content', 'answer', 'delivery'];

  numberKey!: string;
  caseId!: string;
  taskId!: string;
  supplementsId!: string | null;
  content!: OfferContent;
  /** Whole øre. */
  net!: number;
  vat!: number;
  total!: number;
  state!: OfferState;
  draftedAt!: Date;
  sentBy!: string | null;
  sentAt!: Date | null;
  answer!: OfferAnswer | null;
  hasPdf!: boolean;
  /** One of `DELIVERY_OUTCOMES`, or Scalepoint's text when it rejected the offer. Null before the first attempt. */
  delivery!: string | null;

  private constructor() {
    super();
  }

  /** @throws OfferIsFaulty */
  static draft(
    companyId: string,
    id: string,
    of: { readonly caseId: string; readonly taskId: string; readonly supplementsId: string | null },
    content: OfferContent,
    at: Date,
  ): Offer {
    const offer = Object.assign(new Offer(), {
      companyId,
      id,
      version: 0,
      ...of,
      state: 'draft',
      draftedAt: at,
      sentBy: null,
      sentAt: null,
      answer: null,
      hasPdf: false,
      delivery: null,
    });
    offer.say(content);
    const { caseId, supplementsId } = of;
    offer.record(new OfferDraftedV1({ offerId: id, caseId, supplementsId }));
    return offer;
  }

  get amounts(): Amounts {
    return amountsOf(this.content.lines);
  }

  /** True if a supplement can add to the offer. */
  get isWithInsurer(): boolean {
    return this.state === 'sent' || this.state === 'approved' || this.state === 'partly-approved';
  }

  /** Replaces the content; an offer that was recalled is a draft again. @throws OfferMoveNotPossible, OfferIsFaulty */
  revise(content: OfferContent): void {
    this.assertIn('draft', 'recalled');
    if (this.state === 'draft' && isSameJson(this.content, content)) return;
    this.say(content);
    this.state = 'draft';
    this.record(new OfferRevisedV1({ offerId: this.id }));
  }

  /** @throws OfferMoveNotPossible */
  attachPdf(): void {
    this.assertIn('draft', 'recalled');
    this.hasPdf = true;
    this.record(new OfferPdfAttachedV1({ offerId: this.id }));
  }

  /** Sends the offer, also again after it was recalled. @throws OfferMoveNotPossible, OfferIsFaulty */
  send(by: string, at: Date, today: Day): void {
    if (this.state === 'sent') return;
    this.assertIn('draft', 'recalled');
    const { validUntil } = this.content;
    if (validUntil !== null && validUntil < today) {
      throw new OfferIsFaulty([
        fault('/validUntil', 'past', 'Tilbuddet er udløbet. Giv det en ny frist.', 'The offer has expired. Extend it.'),
      ]);
    }
    Object.assign(this, { state: 'sent', sentBy: by, sentAt: at, delivery: null });
    this.record(new OfferSentV1({ offerId: this.id, caseId: this.caseId, taskId: this.taskId, sentBy: by }));
  }

  /** @throws OfferMoveNotPossible */
  recall(by: string): void {
    if (this.state === 'recalled') return;
    this.assertIn('sent');
    Object.assign(this, { state: 'recalled', delivery: null });
    this.record(new OfferRecalledV1({ offerId: this.id, caseId: this.caseId, recalledBy: by }));
  }

  /** @throws OfferMoveNotPossible, ApprovedAmountUnusable */
  takeAnswer(answer: Omit<OfferAnswer, 'amount'>, partly: Money | null): void {
    this.assertIn('sent');
    const total = Money.ofOere(this.total);
    const { outcome, source } = answer;
    const isPart = partly !== null && partly.isMoreThan(Money.zero) && partly.isLessThan(total);
    if (outcome === 'partly-approved' && !isPart) throw new ApprovedAmountUnusable(total);
    const amounts = { approved: total, 'partly-approved': partly ?? Money.zero, refused: Money.zero };
    const amount = amounts[outcome].oere;
    Object.assign(this, { state: outcome, answer: { ...answer, amount } });
    const { id: offerId, caseId, taskId } = this;
    this.record(new OfferAnsweredV1({ offerId, caseId, taskId, outcome, amount, source }));
  }

  delivered(outcome: string): void {
    if (this.delivery === outcome) return;
    this.delivery = outcome;
    // Scalepoint's texts may contain names of people, so they are stored on the offer and left out of the event.
    const word = DELIVERY_OUTCOMES.includes(outcome) ? outcome : 'refused';
    this.record(new OfferDeliveredV1({ offerId: this.id, outcome: word }));
  }

  private say(content: OfferContent): void {
    const faults = faultsInOffer(content);
    if (faults.length > 0) throw new OfferIsFaulty(faults);
    const { net, vat, total } = amountsOf(content.lines);
    const numberKey = numberKeyOf(content.number);
    Object.assign(this, { content, numberKey, net: net.oere, vat: vat.oere, total: total.oere });
  }

  private assertIn(...states: readonly OfferState[]): void {
    if (!states.includes(this.state)) throw new OfferMoveNotPossible(this.state);
  }
}

export abstract class Offers {
  /** Locks the offer for update. */
  abstract byId(companyId: string, id: string): Promise<Offer | null>;
  abstract byNumberKey(companyId: string, numberKey: string): Promise<Offer | null>;
  /** Locks the offers of the task that wait for an answer. */
  abstract sentOn(companyId: string, taskId: string): Promise<Offer[]>;
  abstract add(offer: Offer): void;
}

function faultsInOffer({ number, lines, validUntil }: OfferContent): FieldRefusal[] {
  const faults = [...numberFaults(number)];
  if (lines.length === 0) {
    faults.push(
      fault('/lines', 'required', 'Tilbuddet skal have mindst én linje.', 'The offer must have at least one line.'),
    );
  } else if (!lines.every(({ quantity }) => isQuantity(quantity))) {
    faults.push(fault('/lines', 'not-a-quantity', 'En mængde er ikke et tal.', 'A quantity is not a number.'));
  } else if (!amountsOf(lines).total.isMoreThan(Money.zero)) {
    const da = 'Tilbuddet skal være på mere end 0 kr.';
    faults.push(fault('/lines', 'not-positive', da, 'The offer must be more than DKK 0.'));
  }
  if (validUntil !== null && !isDay(validUntil)) {
    faults.push(fault('/validUntil', 'not-a-day', 'Skal være en dato.', 'Must be a day.'));
  }
  return faults;
}

function fault(pointer: string, code: string, da: string, en: string): FieldRefusal {
  return { pointer, code, da, en };
}
