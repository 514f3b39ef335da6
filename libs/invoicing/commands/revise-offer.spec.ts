import { recorded } from '#platform/testing/in-memory-aggregates.js';
import type { OfferContent } from '../contracts/index.js';
import { aLine, anOffer, anOfferContent, approved, InMemoryOffers, sent } from '../testing/index.js';
import { ReviseOffer, ReviseOfferHandler } from './revise-offer.js';

function revising(offer = anOffer(), ...others: ReturnType<typeof anOffer>[]) {
  const handler = new ReviseOfferHandler(new InMemoryOffers(offer, ...others));
  const revise = (change: Partial<OfferContent>, version: number | null = null, id = offer.id, companyId = 'company') =>
    handler.execute(new ReviseOffer(companyId, id, version, anOfferContent(change)));
  return { offer, revise };
}

it('replaces the content of a draft, with its amounts', async () => {
  const { offer, revise } = revising();
  await expect(revise({ number: 'T-1B', lines: [aLine(800_00)], note: 'Uden maling' }, 1)).resolves.toEqual({
    id: 'offer',
  });
  expect(offer).toMatchObject({
    content: { number: 'T-1B', note: 'Uden maling' },
    ...{ state: 'draft', net: 800_00, vat: 200_00, total: 1000_00, version: 2 },
  });
  expect(recorded(offer)).toEqual(['invoicing.offer-revised.v1']);
});

it('makes an offer that was recalled a draft again', async () => {
  const recalled = sent(anOffer());
  recalled.recall('anna');
  const { offer, revise } = revising(recalled);
  await revise({ note: 'Ny pris' });
  expect(offer.state).toBe('draft');
});

it('rejects an outdated version', async () => {
  const { offer, revise } = revising();
  await revise({ note: 'Først' }, 1);
  await expect(revise({ note: 'Samtidig' }, 1)).rejects.toMatchObject({ code: 'http.stale-version' });
  expect(offer.content.note).toBe('Først');
});

it('rejects the number of another offer, and takes its own', async () => {
  const { offer, revise } = revising(anOffer(), anOffer('other', { number: 'T-2' }));
  await expect(revise({ number: ' t-2' })).rejects.toMatchObject({ code: 'invoicing.offer-number-taken' });
  expect(recorded(offer)).toEqual([]);
  await revise({ number: 't-1' });
  expect(offer.content.number).toBe('t-1');
});

it('leaves an offer as it was when the new content is unusable', async () => {
  const { offer, revise } = revising();
  await expect(revise({ lines: [aLine(0)] })).rejects.toMatchObject({
    code: 'invoicing.offer-is-faulty',
    errors: [{ pointer: '/lines', code: 'not-positive' }],
  });
  expect([offer.total, recorded(offer)]).toEqual([500_00, []]);
});

it.each([
  ['sent', () => sent(anOffer())],
  ['approved', () => approved(anOffer())],
])('changes no offer that is %s', async (state, offerInState) => {
  const { offer, revise } = revising(offerInState());
  await expect(revise({ note: 'Ny' })).rejects.toMatchObject({
    code: 'invoicing.offer-move-not-possible',
    facts: { state },
  });
  expect([offer.content.note, recorded(offer)]).toEqual([null, []]);
});

it.each([
  ['other', 'company'],
  ['offer', 'other'],
])('finds no offer %s of the company %s', async (id, companyId) => {
  const { revise } = revising();
  await expect(revise({}, null, id, companyId)).rejects.toMatchObject({ code: 'invoicing.offer-not-found' });
});
