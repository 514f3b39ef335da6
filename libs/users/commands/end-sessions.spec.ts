import { clockAt } from '#platform/testing/fixed-clock.js';
import { InMemorySignOuts } from '../testing/in-memory-users.js';
import { EndSessions, EndSessionsHandler } from './end-sessions.js';

it.each(['anna', null])('the sessions of %s are ended, each time anew', async (userId) => {
  const signOuts = new InMemorySignOuts();
  const end = (time: string) =>
    new EndSessionsHandler(signOuts, clockAt(time)).execute(new EndSessions('company', userId, 'bo'));
  await end('2026-11-25T09:00:00Z');
  await end('2026-11-25T10:00:00Z');
  expect(signOuts.all).toMatchObject([{ endedAt: new Date('2026-11-25T10:00:00Z'), endedBy: 'bo' }]);
  const ended = { type: 'users.sessions-ended.v1', data: { userId, endedBy: 'bo' } };
  expect(signOuts.all[0]?.releaseEvents()).toMatchObject([ended, ended]);
});
