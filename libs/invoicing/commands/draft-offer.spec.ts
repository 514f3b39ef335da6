import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import type { OfferContent } from '../contracts/index.js';
import type { Offer } from '../domain/offer.js';
import {
  aCase,
  aLine,
  aSharedCase,
  anOffer,
  anOfferContent,
  approved,
  InMemoryCases,
  InMemoryOffers,
  sent,
} from '../testing/index.js';
import { DraftOffer, DraftOfferHandler } from './draft-offer.js';

function drafting(...known: Offer[]) {
  const offers = new InMemoryOffers(...known);
  const shared = aSharedCase('shared', [{ id: 'main' }, { id: 'other' }]);
  const cases = new InMemoryCases([aCase('case'), aCase('elsewhere'), ...shared]);
  const handler = new DraftOfferHandler(offers, cases, clockAt('2026-11-25T08:00:00Z'), countedIds());
  const draft = (
    change: Partial<OfferContent> = {},
    caseId = 'case',
    supplementsId: string | null = null,
    taskId: string | null = null,
  ) => handler.execute(new DraftOffer('company', caseId, supplementsId, anOfferContent(change), taskId));
  const drafted = () => offers.all.slice(known.length);
  return { draft, drafted };
}

describe('a draft of an offer', () => {
  it('has the amounts of its lines, and belongs to the case and its task', async () => {
    const { draft, drafted } = drafting();
    await expect(draft({ lines: [aLine(1000_00)] })).resolves.toEqual({ id: 'id-1' });
    expect(drafted()).toMatchObject([
      {
        ...{ companyId: 'company', id: 'id-1', caseId: 'case', taskId: 'task of case', supplementsId: null },
        ...{ state: 'draft', net: 1000_00, vat: 250_00, total: 1250_00, draftedAt: new Date('2026-11-25T08:00:00Z') },
        ...{ sentBy: null, answer: null, hasPdf: false, delivery: null },
      },
    ]);
    expect(recorded(drafted()[0])).toEqual(['invoicing.offer-drafted.v1']);
  });

  it.each([
    ['sent', () => sent(anOffer())],
    ['approved', () => approved(anOffer())],
  ])('supplements an offer that is %s', async (_, supplemented) => {
    const { draft, drafted } = drafting(supplemented());
    await draft({ number: 'T-2' }, 'case', 'offer');
    expect(drafted()).toMatchObject([{ supplementsId: 'offer', state: 'draft' }]);
  });

  it.each([
    ['that is a draft', 'case', 'offer', () => anOffer()],
    ['that was recalled', 'case', 'offer', () => recalled()],
    ['of another case', 'elsewhere', 'offer', () => sent(anOffer())],
    ['that does not exist', 'case', 'other', () => sent(anOffer())],
  ])('supplements no offer %s', async (_, caseId, supplementsId, known) => {
    const { draft, drafted } = drafting(known());
    await expect(draft({ number: 'T-2' }, caseId, supplementsId)).rejects.toMatchObject({
      code: 'invoicing.supplemented-offer-unusable',
      errors: [{ pointer: '/supplementsId' }],
    });
    expect(drafted()).toEqual([]);
  });

  it.each(['T-1', ' t-1 '])('does not get the number of another offer, written as %j', async (number) => {
    const { draft, drafted } = drafting(anOffer());
    await expect(draft({ number })).rejects.toMatchObject({
      code: 'invoicing.offer-number-taken',
      en: expect.stringContaining('T-1'),
    });
    expect(drafted()).toEqual([]);
  });

  it('is not stored when its content is unusable', async () => {
    const { draft, drafted } = drafting();
    await expect(draft({ lines: [], validUntil: '2026-02-30' })).rejects.toMatchObject({
      code: 'invoicing.offer-is-faulty',
      errors: [{ pointer: '/lines' }, { pointer: '/validUntil' }],
    });
    expect(drafted()).toEqual([]);
  });

  it('needs a known case', async () => {
    const { draft, drafted } = drafting();
    await expect(draft({}, 'other')).rejects.toMatchObject({ code: 'invoicing.case-unknown' });
    expect(drafted()).toEqual([]);
  });
});

function recalled(): Offer {
  const offer = sent(anOffer());
  offer.recall('anna');
  return offer;
}

describe('a draft on a case with several tasks', () => {
  it('names its task, and a supplement has the task of its offer', async () => {
    const { draft, drafted } = drafting();
    await expect(draft({}, 'shared')).rejects.toMatchObject({
      errors: [{ pointer: '/taskId', code: 'required', en: expect.stringContaining('other') }],
    });
    await expect(draft({}, 'shared', null, 'task of case')).rejects.toMatchObject({ errors: [{ code: 'unknown' }] });
    await draft({ number: 'T-1' }, 'shared', null, 'main');
    const { id } = await draft({ number: 'T-2' }, 'shared', null, 'other');
    sent(drafted()[1]!);
    await expect(draft({ number: 'T-3' }, 'shared', id, 'main')).rejects.toMatchObject({
      code: 'invoicing.supplemented-offer-unusable',
    });
    await draft({ number: 'T-3' }, 'shared', id);
    expect(drafted().map(({ taskId }) => taskId)).toEqual(['main', 'other', 'other']);
  });
});
