import { clockAt } from '#platform/testing/fixed-clock.js';
import { aNotice, InMemoryNotices } from '../testing/index.js';
import { ForgetNotices, ForgetNoticesHandler } from './forget-notices.js';

it('notices are kept for 90 days', async () => {
  const notices = new InMemoryNotices(
    aNotice('old', 'anna', '2026-08-28T07:29:59.000Z'),
    aNotice('kept', 'anna', '2026-08-28T07:30:00.000Z'),
  );
  const handler = new ForgetNoticesHandler(notices, clockAt('2026-11-26T07:30:00.000Z'));
  await handler.execute(new ForgetNotices('company'));
  expect(notices.all.map(({ id }) => id)).toEqual(['kept']);
});
