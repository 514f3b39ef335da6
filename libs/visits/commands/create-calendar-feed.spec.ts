import { countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { countedSecrets, EMPLOYEES, InMemoryCalendarFeeds } from '../testing/index.js';
import { CreateCalendarFeed, CreateCalendarFeedHandler } from './create-calendar-feed.js';

function creating() {
  const feeds = new InMemoryCalendarFeeds();
  const handler = new CreateCalendarFeedHandler(feeds, EMPLOYEES, countedSecrets(), countedIds());
  const shown: string[] = [];
  const create = (employeeId: string | null, companyId = 'company') =>
    handler.execute(new CreateCalendarFeed(companyId, employeeId, (secret) => shown.push(secret)));
  return { feeds, shown, create };
}

it('creates one address for each employee and one for the company, and shows the secret without storing it', async () => {
  const { feeds, shown, create } = creating();
  await create('anna');
  await create(null);
  await create(null, 'other');
  expect(shown).toEqual(['secret-1', 'secret-2', 'secret-3']);
  expect(feeds.all.map(({ employeeId, digest }) => [employeeId, digest])).toEqual([
    ['anna', 'digest-1'],
    [null, 'digest-2'],
    [null, 'digest-3'],
  ]);
  expect(JSON.stringify(feeds.all)).not.toContain('secret');
  expect(recorded(feeds.all[0])).toEqual(['visits.calendar-feed-created.v1']);
});

it('refuses a second one, and an employee who does not work there', async () => {
  const { feeds, create } = creating();
  await create('anna');
  await expect(create('anna')).rejects.toThrow('visits.calendar-feed-exists');
  await expect(create('carl')).rejects.toThrow('visits.employee-unusable');
  expect(feeds.all).toHaveLength(1);
});
