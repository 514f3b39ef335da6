import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import type { SendingOutcome } from '../domain/message.js';
import { aMessage, InMemoryMessages, NOW } from '../testing/index.js';
import { RecordSending, RecordSendingHandler } from './record-sending.js';

async function record(result: SendingOutcome, attempt = 2) {
  const message = aMessage('booked', { state: 'sending', attempts: 2 });
  const handler = new RecordSendingHandler(new InMemoryMessages(message), clockAt(NOW.toISOString()));
  await handler.execute(new RecordSending('company', 'booked', attempt, result));
  return message;
}

it.each<[SendingOutcome, object, string]>([
  [{ outcome: 'sent' }, { state: 'sent', endedAt: NOW, notSentReason: null }, 'message-sent'],
  [{ outcome: 'unclear' }, { state: 'unclear', endedAt: NOW }, 'message-left-unclear'],
  [{ outcome: 'delayed' }, { state: 'waiting', endedAt: null }, 'message-delayed'],
  [{ outcome: 'failed', reason: 'refused' }, { state: 'failed', notSentReason: 'refused' }, 'message-failed'],
])('records %j', async (result, state, event) => {
  const message = await record(result);
  expect(message).toMatchObject(state);
  expect(recorded(message)).toEqual([`policyholder-messages.${event}.v1`]);
});

it('ignores the outcome of an earlier attempt', async () => {
  expect((await record({ outcome: 'failed', reason: 'refused' }, 1)).state).toBe('sending');
});
