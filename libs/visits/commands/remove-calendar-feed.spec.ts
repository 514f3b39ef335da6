import { recorded, saved } from '#platform/testing/in-memory-aggregates.js';
import { CalendarFeed } from '../domain/calendar-feed.js';
import { InMemoryCalendarFeeds } from '../testing/index.js';
import { RemoveCalendarFeed, RemoveCalendarFeedHandler } from './remove-calendar-feed.js';

it('removes an address of the company', async () => {
  const feed = saved(CalendarFeed.create('company', 'feed', null, { digest: 'digest', ending: 'abcd' }));
  const feeds = new InMemoryCalendarFeeds(feed);
  const remove = (companyId: string) =>
    new RemoveCalendarFeedHandler(feeds).execute(new RemoveCalendarFeed(companyId, 'feed'));
  await expect(remove('other')).rejects.toThrow('visits.calendar-feed-not-found');
  await remove('company');
  expect(feeds.all).toEqual([]);
  expect(recorded(feed)).toEqual(['visits.calendar-feed-removed.v1']);
  await expect(remove('company')).rejects.toThrow('visits.calendar-feed-not-found');
});
