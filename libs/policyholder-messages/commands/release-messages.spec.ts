import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aMessage, InMemoryMessages, NOW } from '../testing/index.js';
import { ReleaseMessages, ReleaseMessagesHandler } from './release-messages.js';

it('releases what waited for the end of the quiet hours, once', async () => {
  const due = aMessage('booked', { state: 'deferred', dueAt: NOW });
  const later = aMessage('moved', { state: 'deferred', dueAt: new Date(NOW.getTime() + 1) });
  const handler = new ReleaseMessagesHandler(new InMemoryMessages(due, later), clockAt(NOW.toISOString()));
  await handler.execute(new ReleaseMessages('company'));
  await handler.execute(new ReleaseMessages('company'));
  expect([due.state, later.state]).toEqual(['waiting', 'deferred']);
  expect(recorded(due)).toEqual(['policyholder-messages.message-released.v1']);
});
