import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { InMemorySavedViews } from '../testing/in-memory-users.js';
import { ChangeSavedViews, ChangeSavedViewsHandler } from './change-saved-views.js';

const view = { name: 'Mine på Sjælland', query: 'assignee=me&status=accepted' };

it('saved views are replaced by one who has seen the present ones, and belong to one user', async () => {
  const store = new InMemorySavedViews();
  const handler = new ChangeSavedViewsHandler(store);
  await handler.execute(new ChangeSavedViews('company', 'anna', [view], 0));
  const annas = await store.of('company', 'anna');
  expect(annas).toMatchObject({ version: 1, views: [view] });
  expect(recorded(annas)).toEqual(['users.saved-views-changed.v1']);
  expect(await store.of('company', 'bo')).toMatchObject({ version: 0, views: [] });
  await expect(handler.execute(new ChangeSavedViews('company', 'anna', [], 0))).rejects.toMatchObject({
    code: 'http.stale-version',
  });
});

it('two views with one name are refused, and the second one is named', async () => {
  const handler = new ChangeSavedViewsHandler(new InMemorySavedViews());
  const twice = new ChangeSavedViews('company', 'anna', [view, { ...view, name: 'MINE PÅ SJÆLLAND' }], 0);
  await expect(handler.execute(twice)).rejects.toMatchObject({
    code: 'users.doubled-view-name',
    errors: [{ pointer: '/views/1/name' }],
  });
});
