import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import type { Occasion } from '../contracts/index.js';
import {
  aMessage,
  InMemoryMessages,
  InMemoryMessageSettings,
  NOW,
  OneVisit,
  someSettings,
  STARTS,
} from '../testing/index.js';
import { PlanMessages, PlanMessagesHandler } from './plan-messages.js';

function planning({ choices = {}, now = NOW, visit = new OneVisit() } = {}) {
  const messages = new InMemoryMessages();
  const settings = new InMemoryMessageSettings(someSettings(choices));
  const handler = new PlanMessagesHandler(messages, settings, visit, clockAt(now.toISOString()), countedIds());
  const plan = (occasion: Occasion, eventId = 'e1', companyId = 'company') =>
    handler.execute(new PlanMessages(companyId, occasion, { taskId: 'task', visitId: 'visit', eventId }));
  return { messages, plan };
}

it('plans a message in each channel that is on, once', async () => {
  const { messages, plan } = planning();
  await plan('booked');
  await plan('booked', 'e2');
  expect(messages.all).toMatchObject([
    { channel: 'mail', state: 'waiting', occasion: 'booked', startsAt: STARTS, recipient: null, text: null },
    { channel: 'sms', state: 'waiting' },
  ]);
  expect(recorded(messages.all[0])).toEqual(['policyholder-messages.message-planned.v1']);
});

it('plans one for each move', async () => {
  const { messages, plan } = planning();
  await plan('moved', 'e1');
  await plan('moved', 'e1');
  await plan('moved', 'e2');
  expect(messages.all).toHaveLength(4);
});

it('plans nothing that is off, and nothing in another company', async () => {
  const off = planning({ choices: { enabled: false } });
  await off.plan('booked');
  expect(off.messages.all).toEqual([]);
  const on = planning();
  await on.plan('booked', 'e1', 'other');
  expect(on.messages.all).toEqual([]);
});

it('defers to the end of the quiet hours', async () => {
  const { messages, plan } = planning({ now: new Date('2026-11-26T21:00:00Z') });
  await plan('booked');
  expect(messages.all).toMatchObject(
    Array(2).fill({
      state: 'deferred',
      dueAt: new Date('2026-11-27T07:00:00Z'),
      plannedAt: new Date('2026-11-26T21:00:00Z'),
    }),
  );
});

it('tells nothing of a visit that was entered afterwards, except that the employee is on the way', async () => {
  const { messages, plan } = planning({ now: new Date(STARTS.getTime() + 60_000) });
  await plan('booked');
  await plan('cancelled');
  expect(messages.all).toEqual([]);
  await plan('on-the-way');
  expect(messages.all).toHaveLength(2);
  expect(aMessage('on-the-way').reason).toBe(messages.all[0]?.reason);
});
