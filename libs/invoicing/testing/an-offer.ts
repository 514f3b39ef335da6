import type { OfferContent } from '../contracts/index.js';
import { Offer } from '../domain/offer.js';
import { aLine, AT } from './an-invoice.js';

export function anOfferContent(change: Partial<OfferContent> = {}): OfferContent {
  return { number: 'T-1', lines: [aLine(500_00, 'Z')], validUntil: null, note: null, ...change };
}

/** A draft of an offer over 500 kroner for the case, as it was saved. */
export function anOffer(id = 'offer', change: Partial<OfferContent> = {}): Offer {
  const of = { caseId: 'case', taskId: 'task of case', supplementsId: null };
  const offer = Offer.draft('company', id, of, anOfferContent(change), AT);
  offer.releaseEvents();
  return offer;
}

export function sent(offer: Offer): Offer {
  offer.send('anna', AT, '2026-11-25');
  offer.releaseEvents();
  return offer;
}

export function approved(offer: Offer): Offer {
  const answer = { outcome: 'approved', answeredBy: 'Mette Kjær', answeredAt: AT.toISOString() } as const;
  sent(offer).takeAnswer({ ...answer, source: 'user', recordedBy: 'anna' }, null);
  offer.releaseEvents();
  return offer;
}
