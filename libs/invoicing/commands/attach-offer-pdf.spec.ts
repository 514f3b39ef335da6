import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { anOffer, approved, InMemoryOffers, InMemoryPdfs, sent } from '../testing/index.js';
import { AttachOfferPdf, AttachOfferPdfHandler } from './attach-offer-pdf.js';

const [FIRST, SECOND] = [Buffer.from('%PDF first'), Buffer.from('%PDF second')];

function attaching(offer = anOffer()) {
  const pdfs = new InMemoryPdfs();
  const handler = new AttachOfferPdfHandler(new InMemoryOffers(offer), pdfs);
  const attach = (content: Uint8Array, id = offer.id, companyId = 'company') =>
    handler.execute(new AttachOfferPdf(companyId, id, content));
  return { offer, attach, stored: () => pdfs.of('company', offer.id) };
}

it('stores the PDF of a draft, and replaces it by a later one', async () => {
  const { offer, attach, stored } = attaching();
  await attach(FIRST);
  expect([offer.hasPdf, await stored()]).toEqual([true, FIRST]);
  await attach(SECOND);
  expect(await stored()).toEqual(SECOND);
  expect(recorded(offer)).toEqual(Array(2).fill('invoicing.offer-pdf-attached.v1'));
});

it('stores the PDF of an offer that was recalled', async () => {
  const recalled = sent(anOffer());
  recalled.recall('anna');
  const { attach, stored } = attaching(recalled);
  await attach(FIRST);
  expect(await stored()).toEqual(FIRST);
});

it.each([
  ['sent', () => sent(anOffer())],
  ['approved', () => approved(anOffer())],
])('stores no PDF of an offer that is %s', async (state, offerInState) => {
  const { offer, attach, stored } = attaching(offerInState());
  await expect(attach(FIRST)).rejects.toMatchObject({ code: 'invoicing.offer-move-not-possible', facts: { state } });
  expect([await stored(), offer.hasPdf, recorded(offer)]).toEqual([null, false, []]);
});

it.each([
  ['other', 'company'],
  ['offer', 'other'],
])('finds no offer %s of the company %s', async (id, companyId) => {
  const { attach, stored } = attaching();
  await expect(attach(FIRST, id, companyId)).rejects.toMatchObject({ code: 'invoicing.offer-not-found' });
  expect(await stored()).toBeNull();
});
