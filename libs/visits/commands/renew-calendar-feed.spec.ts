import { recorded, saved } from '#platform/testing/in-memory-aggregates.js';
import { CalendarFeed } from '../domain/calendar-feed.js';
import { countedSecrets, InMemoryCalendarFeeds } from '../testing/index.js';
import { RenewCalendarFeed, RenewCalendarFeedHandler } from './renew-calendar-feed.js';

it('replaces the secret of an address of the company', async () => {
  const feed = saved(CalendarFeed.create('company', 'feed', 'anna', { digest: 'old', ending: 'old' }));
  const handler = new RenewCalendarFeedHandler(new InMemoryCalendarFeeds(feed), countedSecrets());
  const shown: string[] = [];
  const renew = (companyId: string) =>
    handler.execute(new RenewCalendarFeed(companyId, 'feed', (secret) => shown.push(secret)));
  await expect(renew('other')).rejects.toThrow('visits.calendar-feed-not-found');
  await renew('company');
  expect(shown).toEqual(['secret-1']);
  expect(feed).toMatchObject({ digest: 'digest-1', ending: '1', version: 2 });
  expect(recorded(feed)).toEqual(['visits.calendar-feed-renewed.v1']);
});
