import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { DEFAULT_CHANNELS } from '../contracts/index.js';
import { InMemoryPreferences } from '../testing/index.js';
import { ChangePreferences, ChangePreferencesHandler } from './change-preferences.js';

it('preferences are changed by one who has seen the present ones, and the same again is no change', async () => {
  const facts = { language: 'en', channels: DEFAULT_CHANNELS, digestAt: '08:30' } as const;
  const store = new InMemoryPreferences();
  const handler = new ChangePreferencesHandler(store);
  const change = (version: number) => handler.execute(new ChangePreferences('company', 'anna', facts, version));
  await change(0);
  await change(1);
  expect(store.all).toMatchObject([{ id: 'anna', ...facts, version: 1 }]);
  expect(recorded(store.all[0])).toEqual(['notices.notice-preferences-changed.v1']);
  await expect(change(0)).rejects.toMatchObject({ code: 'http.stale-version' });
});
