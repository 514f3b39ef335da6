import type { TaskForInvoicing } from '#case-intake/contracts';
import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import type { Offer } from '../domain/offer.js';
import { aCase, anOffer, approved, InMemoryApprovals, InMemoryCases, InMemoryOffers, sent } from '../testing/index.js';
import { FollowTask, FollowTaskHandler } from './follow-task.js';

type SaidOfOffer = TaskForInvoicing['offerAnswers'][number];

function following(task: Partial<TaskForInvoicing>, offer: Offer = sent(anOffer())) {
  const approvals = new InMemoryApprovals();
  const cases = new InMemoryCases([aCase('case', task)]);
  const offers = new InMemoryOffers(offer);
  const handler = new FollowTaskHandler(offers, approvals, cases, clockAt('2026-11-26T08:00:00Z'));
  const follow = (caseId = 'case') => handler.execute(new FollowTask('company', caseId, `task of ${caseId}`));
  return { approvals, offer, follow };
}

function said(change: Partial<SaidOfOffer> = {}): SaidOfOffer {
  return { offerId: 'offer', outcome: 'approved', amount: null, answeredBy: 'Mette Kjær', at: null, ...change };
}

describe('an answer of the insurer to an offer', () => {
  it.each<[Partial<SaidOfOffer>, string, number, number | null]>([
    [{}, 'approved', 500_00, 500_00],
    [{ outcome: 'partly-approved', amount: 300_00 }, 'partly-approved', 300_00, 300_00],
    [{ outcome: 'partly-approved', amount: 500_00 }, 'approved', 500_00, 500_00],
    [{ outcome: 'refused' }, 'refused', 0, null],
  ])('%j makes it %s', async (answer, state, amount, whole) => {
    const { approvals, offer, follow } = following({ offerAnswers: [said(answer)] });
    await follow();
    expect(offer).toMatchObject({
      state,
      answer: { amount, answeredBy: 'Mette Kjær', answeredAt: '2026-11-26T08:00:00.000Z', source: 'update' },
    });
    expect(approvals.all[0]?.amount ?? null).toBe(whole);
    expect(recorded(offer)).toEqual(['invoicing.offer-answered.v1']);
  });

  it('counts once when the task is followed again', async () => {
    const { approvals, offer, follow } = following({ offerAnswers: [said()] });
    await follow();
    await follow();
    expect(approvals.all).toMatchObject([{ id: 'task of case', caseId: 'case', amount: 500_00 }]);
    expect(recorded(approvals.all[0])).toEqual(['invoicing.approved-amount-changed.v1']);
    expect(recorded(offer)).toEqual(['invoicing.offer-answered.v1']);
  });

  it.each([
    ['in part without an amount', said({ outcome: 'partly-approved' }), () => sent(anOffer())],
    ['to an offer that is still a draft', said(), () => anOffer()],
    ['to an offer that a user recorded as approved', said({ outcome: 'refused' }), () => approved(anOffer())],
    ['to another offer', said({ offerId: 'other' }), () => sent(anOffer())],
  ])('changes nothing: %s', async (_, answer, offerInState) => {
    const { approvals, offer, follow } = following({ offerAnswers: [answer] }, offerInState());
    await follow();
    expect([recorded(offer), approvals.all]).toEqual([[], []]);
  });
});

it('takes over the approved amount of the task, and its history', async () => {
  const { approvals, follow } = following({ approvedAmount: 1500_00, offerAnswers: [said()] });
  await follow();
  expect(approvals.all).toMatchObject([
    {
      amount: 1500_00,
      figure: 1500_00,
      history: [
        { amount: 500_00, source: 'offer', offerId: 'offer', by: 'Mette Kjær' },
        { amount: 1500_00, source: 'insurer', offerId: null, by: null },
      ],
    },
  ]);
});

it('stores nothing for a task without answers and amount, or for an unknown case', async () => {
  const { approvals, follow } = following({});
  await follow();
  await follow('other');
  expect(approvals.all).toEqual([]);
});
