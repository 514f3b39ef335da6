import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { anOffer, approved, InMemoryOffers, sent } from '../testing/index.js';
import { RecallOffer, RecallOfferHandler } from './recall-offer.js';

function recalling(offer = sent(anOffer())) {
  const handler = new RecallOfferHandler(new InMemoryOffers(offer));
  const recall = (id = offer.id, companyId = 'company') => handler.execute(new RecallOffer(companyId, id, 'anna'));
  return { offer, recall };
}

it('recalls an offer that was sent, once', async () => {
  const offer = sent(anOffer());
  offer.delivered('accepted');
  offer.releaseEvents();
  const { recall } = recalling(offer);
  await expect(recall()).resolves.toEqual({ id: 'offer' });
  expect(offer).toMatchObject({ state: 'recalled', delivery: null });
  await expect(recall()).resolves.toEqual({ id: 'offer' });
  const events = offer.releaseEvents();
  expect(events.map(({ type, data }) => [type, data])).toEqual([
    ['invoicing.offer-recalled.v1', { offerId: 'offer', caseId: 'case', recalledBy: 'anna' }],
  ]);
});

it.each([
  ['draft', () => anOffer()],
  ['approved', () => approved(anOffer())],
])('recalls no offer that is %s', async (state, offerInState) => {
  const { offer, recall } = recalling(offerInState());
  await expect(recall()).rejects.toMatchObject({ code: 'invoicing.offer-move-not-possible', facts: { state } });
  expect([offer.state, recorded(offer)]).toEqual([state, []]);
});

it.each([
  ['other', 'company'],
  ['offer', 'other'],
])('finds no offer %s of the company %s', async (id, companyId) => {
  const { offer, recall } = recalling();
  await expect(recall(id, companyId)).rejects.toMatchObject({ code: 'invoicing.offer-not-found' });
  expect(offer.state).toBe('sent');
});
