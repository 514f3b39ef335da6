import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aNotice, InMemoryNotices } from '../testing/index.js';
import { ReadNotices, ReadNoticesHandler } from './read-notices.js';

it('notices are read by their user, one by one or all at once, each once', async () => {
  const notices = new InMemoryNotices(aNotice('n1'), aNotice('n2'), aNotice('n3', 'bo'));
  const handler = new ReadNoticesHandler(notices, clockAt('2026-11-26T07:30:00.000Z'));
  await handler.execute(new ReadNotices('company', 'anna', 'n1'));
  await handler.execute(new ReadNotices('company', 'anna', null));
  const read = 'notices.notice-marked-read.v1';
  expect(notices.all.map(recorded)).toEqual([[read], [read], []]);
  const ofAnother = handler.execute(new ReadNotices('company', 'anna', 'n3'));
  await expect(ofAnother).rejects.toMatchObject({ code: 'notices.notice-not-found' });
});
