import { anOffer, InMemoryOffers, sent } from '../testing/index.js';
import { RecordOfferDelivery, RecordOfferDeliveryHandler } from './record-offer-delivery.js';

function recording() {
  const offer = sent(anOffer());
  const handler = new RecordOfferDeliveryHandler(new InMemoryOffers(offer));
  const record = (outcome: string, id = offer.id) => handler.execute(new RecordOfferDelivery('company', id, outcome));
  const outcomes = () => offer.releaseEvents().map(({ data }) => (data as { outcome: string }).outcome);
  return { offer, record, outcomes };
}

it.each(['accepted', 'unclear', 'waiting', 'no-scalepoint-username'])(
  'records the outcome %s, once',
  async (outcome) => {
    const { offer, record, outcomes } = recording();
    await record(outcome);
    await record(outcome);
    expect([offer.delivery, outcomes()]).toEqual([outcome, [outcome]]);
  },
);

it('stores the text of Scalepoint on the offer, and leaves it out of the event', async () => {
  const { offer, record, outcomes } = recording();
  await record('Åse Bækgård er ikke kunde her');
  expect([offer.delivery, outcomes()]).toEqual(['Åse Bækgård er ikke kunde her', ['refused']]);
});

it('replaces the outcome of an earlier attempt', async () => {
  const { offer, record, outcomes } = recording();
  await record('waiting');
  await record('accepted');
  expect([offer.delivery, outcomes()]).toEqual(['accepted', ['waiting', 'accepted']]);
});

it('ignores an unknown offer', async () => {
  const { offer, record, outcomes } = recording();
  await record('accepted', 'other');
  expect([offer.delivery, outcomes()]).toEqual([null, []]);
});
