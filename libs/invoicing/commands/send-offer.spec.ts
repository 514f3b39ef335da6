import type { TaskForInvoicing } from '#case-intake/contracts';
import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import type { Offer } from '../domain/offer.js';
import {
  aCase,
  anOffer,
  approved,
  InMemoryApprovals,
  InMemoryCases,
  InMemoryErpUsers,
  InMemoryOffers,
  InMemoryOutgoingTokens,
  sent,
} from '../testing/index.js';
import { SendOffer, SendOfferHandler } from './send-offer.js';

function sending(offer: Offer = anOffer(), task: Partial<TaskForInvoicing> = {}) {
  const approvals = new InMemoryApprovals();
  const cases = new InMemoryCases([aCase('case', task)]);
  const handler = new SendOfferHandler(
    new InMemoryOffers(offer),
    approvals,
    cases,
    new InMemoryErpUsers(),
    new InMemoryOutgoingTokens(),
    // In Denmark it is already the 26th.
    clockAt('2026-11-25T23:30:00Z'),
  );
  const send = (userId = 'anna', id = offer.id, companyId = 'company') =>
    handler.execute(new SendOffer(companyId, id, userId));
  return { offer, approvals, cases, send };
}

function withPdf(): Offer {
  const offer = anOffer();
  offer.attachPdf();
  offer.releaseEvents();
  return offer;
}

const validUntil = (day: string) => anOffer('offer', { validUntil: day });

it('sends a draft in the name of the user, once', async () => {
  const { offer, send } = sending(withPdf());
  await expect(send()).resolves.toEqual({ id: 'offer' });
  await expect(send()).resolves.toEqual({ id: 'offer' });
  expect(offer).toMatchObject({
    ...{ state: 'sent', sentBy: 'anna', sentAt: new Date('2026-11-25T23:30:00Z'), delivery: null },
  });
  const events = offer.releaseEvents().map(({ type, data }) => [type, data]);
  expect(events).toEqual([
    ['invoicing.offer-sent.v1', { offerId: 'offer', caseId: 'case', taskId: 'task of case', sentBy: 'anna' }],
  ]);
});

it('sends an offer again that was recalled', async () => {
  const recalled = sent(anOffer());
  recalled.recall('anna');
  const { offer, send } = sending(recalled);
  await send();
  expect(offer.state).toBe('sent');
});

it('first takes over the amount that the task shows as approved, so that the offer adds to it', async () => {
  const { approvals, send } = sending(anOffer(), { approvedAmount: 1000_00 });
  await send();
  expect(approvals.all).toMatchObject([{ id: 'task of case', amount: 1000_00, figure: 1000_00 }]);
});

it('sends an offer on its last day in Denmark, and none that has expired', async () => {
  const { offer, send } = sending(validUntil('2026-11-26'));
  await send();
  expect(offer.state).toBe('sent');
  const late = sending(validUntil('2026-11-25'));
  await expect(late.send()).rejects.toMatchObject({
    code: 'invoicing.offer-is-faulty',
    errors: [{ pointer: '/validUntil', code: 'past' }],
  });
  expect([late.offer.state, recorded(late.offer)]).toEqual(['draft', []]);
});

it.each<[string, string, Partial<TaskForInvoicing>, string, () => Offer]>([
  ['task-cancelled', 'of a cancelled task', { status: 'cancelled' }, 'anna', () => anOffer()],
  ['task-closed', 'of a closed task', { status: 'closed' }, 'anna', () => anOffer()],
  ['no-security-token', 'to an insurer without a token', { insurerId: 'tvilling' }, 'anna', () => anOffer()],
  ['scalepoint-username-missing', 'by a user without a Scalepoint username', {}, 'bo', () => anOffer()],
  ['no-scalepoint-case-id', 'with a PDF for no case at Scalepoint', { scalepointCaseId: null }, 'anna', withPdf],
  ['offer-move-not-possible', 'that was approved', {}, 'anna', () => approved(anOffer())],
])('refuses as %s an offer %s', async (code, _, task, userId, offerInState) => {
  const { offer, send } = sending(offerInState(), task);
  const { state } = offer;
  await expect(send(userId)).rejects.toMatchObject({ code: `invoicing.${code}` });
  expect([offer.state, recorded(offer)]).toEqual([state, []]);
});

it('sends an offer without a PDF although the case is unknown at Scalepoint', async () => {
  const { offer, send } = sending(anOffer(), { scalepointCaseId: null });
  await send();
  expect(offer.state).toBe('sent');
});

it('needs a known offer and its case', async () => {
  const { offer, cases, send } = sending();
  await expect(send('anna', 'other')).rejects.toMatchObject({ code: 'invoicing.offer-not-found' });
  await expect(send('anna', 'offer', 'other')).rejects.toMatchObject({ code: 'invoicing.offer-not-found' });
  cases.all.length = 0;
  await expect(send()).rejects.toMatchObject({ code: 'invoicing.case-unknown' });
  expect(recorded(offer)).toEqual([]);
});
