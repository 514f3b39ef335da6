import type { TaskForInvoicing } from '#case-intake/contracts';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { Money } from '#shared-kernel';
import { Offer } from '../domain/offer.js';
import {
  aCase,
  aLine,
  AT,
  InMemoryApprovals,
  InMemoryCases,
  InMemoryErpUsers,
  InMemoryOffers,
  InMemoryOutgoingTokens,
} from '../testing/index.js';
import { AnswerOffer, AnswerOfferHandler } from './answer-offer.js';
import { DraftOffer, DraftOfferHandler } from './draft-offer.js';
import { FollowTask, FollowTaskHandler } from './follow-task.js';
import { RecallOffer, RecallOfferHandler } from './recall-offer.js';
import { ReviseOffer, ReviseOfferHandler } from './revise-offer.js';
import { SendOffer, SendOfferHandler } from './send-offer.js';

const content = (number: string, oere: number) => ({ number, lines: [aLine(oere, 'Z')], validUntil: null, note: null });

function offering(approvedAmount: number | null) {
  const cases = new InMemoryCases([aCase('case', { approvedAmount })]);
  const [offers, approvals] = [new InMemoryOffers(), new InMemoryApprovals()];
  const clock = { now: () => AT };
  const ids = { next: () => `offer ${offers.all.length + 1}` };
  const [users, tokens] = [new InMemoryErpUsers(), new InMemoryOutgoingTokens()];
  const drafting = new DraftOfferHandler(offers, cases, clock, ids);
  const sending = new SendOfferHandler(offers, approvals, cases, users, tokens, clock);
  const answering = new AnswerOfferHandler(offers, approvals, cases, clock);
  const following = new FollowTaskHandler(offers, approvals, cases, clock);
  return {
    offers,
    approvals,
    cases,
    draft: (number: string, oere: number, supplementsId: string | null = null) =>
      drafting.execute(new DraftOffer('company', 'case', supplementsId, content(number, oere))),
    send: (id: string) => sending.execute(new SendOffer('company', id, 'anna')),
    recall: (id: string) => new RecallOfferHandler(offers).execute(new RecallOffer('company', id, 'anna')),
    revise: (id: string, number: string) =>
      new ReviseOfferHandler(offers).execute(new ReviseOffer('company', id, null, content(number, 100_00))),
    answer: (id: string, outcome: 'approved' | 'partly-approved' | 'refused', oere: number | null = null) => {
      const amount = oere === null ? null : Money.ofOere(oere);
      const given = { outcome, amount, answeredBy: 'Mette Kjær', answeredAt: null };
      return answering.execute(new AnswerOffer('company', id, 'anna', given));
    },
    update: async (task: Partial<TaskForInvoicing>) => {
      cases.all[0] = aCase('case', { ...cases.all[0]?.task, ...task });
      await following.execute(new FollowTask('company', 'case', 'task of case'));
    },
    approved: () => approvals.all[0]?.amount ?? null,
    history: () => approvals.all[0]?.history.map(({ amount, source, by }) => [amount, source, by]),
  };
}

it('adds approvals that were typed in to what the insurer approved, with their history', async () => {
  const { draft, send, answer, approved, history } = offering(1000_00);
  const { id } = await draft('T-1', 500_00);
  await send(id);
  await answer(id, 'partly-approved', 300_00);
  const supplement = await draft('T-2', 200_00, id);
  await send(supplement.id);
  await answer(supplement.id, 'approved');
  const other = await draft('T-3', 900_00);
  await send(other.id);
  await answer(other.id, 'refused');
  expect(approved()).toBe(1500_00);
  expect(history()).toEqual([
    [1000_00, 'insurer', null],
    [1300_00, 'offer', 'Mette Kjær'],
    [1500_00, 'offer', 'Mette Kjær'],
  ]);
});

it('takes answers from an update of the task, once, and its figure as the whole amount', async () => {
  const { offers, draft, send, update, approved } = offering(1000_00);
  const [first, second] = [await draft('T-1', 500_00), await draft('T-2', 400_00)];
  await send(first.id);
  await send(second.id);
  const about = { answeredBy: 'Mette Kjær', at: null };
  const answers = [{ offerId: first.id, outcome: 'approved' as const, amount: null, ...about }];
  await update({ offerAnswers: answers });
  await update({ offerAnswers: answers });
  expect(approved()).toBe(1500_00);
  const more = { offerId: second.id, outcome: 'partly-approved' as const, amount: 250_00, ...about };
  await update({ offerAnswers: [...answers, more], approvedAmount: 1750_00 });
  expect(approved()).toBe(1750_00);
  expect(offers.all.map(({ state, answer }) => [state, answer?.amount, answer?.source])).toEqual([
    ['approved', 500_00, 'update'],
    ['partly-approved', 250_00, 'update'],
  ]);
});

it('recalls, revises and sends again, and keeps numbers and supplements apart', async () => {
  const { offers, draft, send, recall, revise } = offering(null);
  const { id } = await draft('T-1', 500_00);
  await expect(draft('t-1 ', 500_00)).rejects.toMatchObject({ code: 'invoicing.offer-number-taken' });
  await expect(draft('T-2', 500_00, id)).rejects.toMatchObject({ code: 'invoicing.supplemented-offer-unusable' });
  await send(id);
  await expect(revise(id, 'T-1')).rejects.toMatchObject({ code: 'invoicing.offer-move-not-possible' });
  await recall(id);
  await revise(id, 'T-1B');
  await send(id);
  expect(offers.all).toMatchObject([{ state: 'sent', total: 100_00 }]);
  expect(offers.all[0]).toBeInstanceOf(Offer);
});

it('records an answer once, in the words of the user, with the events of the offer and the approval', async () => {
  const { offers, approvals, draft, send, answer } = offering(null);
  const { id } = await draft('T-1', 500_00);
  await send(id);
  offers.all[0]?.releaseEvents();
  await answer(id, 'approved');
  await expect(answer(id, 'refused')).rejects.toMatchObject({ code: 'invoicing.offer-move-not-possible' });
  expect(offers.all[0]?.answer).toEqual({
    ...{ outcome: 'approved', amount: 500_00, answeredBy: 'Mette Kjær', answeredAt: AT.toISOString() },
    ...{ source: 'user', recordedBy: 'anna' },
  });
  expect(recorded(offers.all[0])).toEqual(['invoicing.offer-answered.v1']);
  expect(recorded(approvals.all[0])).toEqual(['invoicing.approved-amount-changed.v1']);
});

it('opens no approval for a refusal', async () => {
  const { approvals, draft, send, answer } = offering(null);
  const { id } = await draft('T-1', 500_00);
  await send(id);
  await answer(id, 'refused');
  expect(approvals.all).toEqual([]);
});

it.each([null, 0, 500_00, 600_00])('approves no part of %j øre of an offer over 500 kroner', async (oere) => {
  const { offers, approvals, draft, send, answer } = offering(null);
  const { id } = await draft('T-1', 500_00);
  await send(id);
  await expect(answer(id, 'partly-approved', oere)).rejects.toMatchObject({
    code: 'invoicing.approved-amount-unusable',
    errors: [{ pointer: '/amount' }],
  });
  expect([offers.all[0]?.state, approvals.all]).toEqual(['sent', []]);
});

it('needs an offer that was sent, and its case', async () => {
  const { cases, draft, send, answer } = offering(null);
  await expect(answer('other', 'approved')).rejects.toMatchObject({ code: 'invoicing.offer-not-found' });
  const { id } = await draft('T-1', 500_00);
  await expect(answer(id, 'approved')).rejects.toMatchObject({
    code: 'invoicing.offer-move-not-possible',
    facts: { state: 'draft' },
  });
  await send(id);
  cases.all.length = 0;
  await expect(answer(id, 'approved')).rejects.toMatchObject({ code: 'invoicing.case-unknown' });
});
