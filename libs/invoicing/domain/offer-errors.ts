import { DomainError, type FieldRefusal, type Money } from '#shared-kernel';
import type { OfferState } from '../contracts/index.js';

const IN_WORDS: Readonly<Record<OfferState, readonly [da: string, en: string]>> = {
  draft: ['en kladde', 'a draft'],
  sent: ['sendt', 'sent'],
  approved: ['godkendt', 'approved'],
  'partly-approved': ['delvist godkendt', 'partly approved'],
  refused: ['afslået', 'refused'],
  recalled: ['trukket tilbage', 'recalled'],
};

export class OfferMoveNotPossible extends DomainError {
  constructor(state: OfferState) {
    const [da, en] = IN_WORDS[state];
    super({
      code: 'invoicing.offer-move-not-possible',
      kind: 'conflict',
      da: `Tilbuddet er ${da}, så det kan ikke lade sig gøre. Et sendt tilbud kan trækkes tilbage; til et besvaret laves et tillæg.`,
      en: `The offer is ${en}, so this is not possible. An offer that was sent can be recalled; for one that was answered make a supplement.`,
      facts: { state },
    });
  }
}

export class OfferIsFaulty extends DomainError {
  constructor(errors: readonly FieldRefusal[]) {
    super({
      code: 'invoicing.offer-is-faulty',
      kind: 'invalid',
      da: 'Tilbuddet kan ikke bruges, som det er; "errors" siger hvor, og hvad der skal til.',
      en: 'The offer cannot be used as it is; "errors" says where, and what is needed.',
      errors,
    });
  }
}

export class OfferNumberIsTaken extends DomainError {
  constructor(number: string) {
    super({
      code: 'invoicing.offer-number-taken',
      kind: 'conflict',
      da: `Tilbudsnummer ${number} er brugt før. Giv tilbuddet et nyt nummer.`,
      en: `Offer number ${number} was used before. Give the offer a new number.`,
      errors: [{ pointer: '/number', code: 'taken', da: 'Er brugt.', en: 'Is used.' }],
    });
  }
}

export class SupplementedOfferUnusable extends DomainError {
  constructor() {
    super({
      code: 'invoicing.supplemented-offer-unusable',
      kind: 'invalid',
      da: 'Tillægget skal høre til et tilbud på samme sag, som selskabet har fået eller godkendt.',
      en: 'The supplement must belong to an offer of the same case that the insurer has or approved.',
      errors: [{ pointer: '/supplementsId', code: 'unusable', da: 'Kan ikke bruges.', en: 'Cannot be used.' }],
    });
  }
}

export class ApprovedAmountUnusable extends DomainError {
  constructor(total: Money) {
    super({
      code: 'invoicing.approved-amount-unusable',
      kind: 'invalid',
      da: `Delvist godkendt skal være et beløb over 0 og under tilbuddets ${total.toDecimal()} kr.; ellers er tilbuddet godkendt eller afslået.`,
      en: `Partly approved must be an amount above 0 and below the DKK ${total.toDecimal()} of the offer; otherwise it is approved or refused.`,
      errors: [{ pointer: '/amount', code: 'unusable', da: 'Kan ikke bruges.', en: 'Cannot be used.' }],
    });
  }
}
