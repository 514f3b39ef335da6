import { allOn, InMemoryMessageSettings, someLinks } from '../testing/index.js';
import { ChangeMessageSettings, ChangeMessageSettingsHandler } from './change-message-settings.js';

it('saves what the company chose, unless another version was meant', async () => {
  const store = new InMemoryMessageSettings();
  const handler = new ChangeMessageSettingsHandler(store, someLinks());
  const change = (version: number | null, enabled = true) =>
    handler.execute(new ChangeMessageSettings('company', allOn({ enabled }), version));
  await change(0);
  expect(store.all).toMatchObject([{ companyId: 'company', enabled: true, version: 1 }]);
  await expect(change(0, false)).rejects.toMatchObject({ code: 'http.stale-version' });
  expect((await store.read('other')).enabled).toBe(false);
});

it('saves nothing that cannot be sent', async () => {
  const store = new InMemoryMessageSettings();
  const handler = new ChangeMessageSettingsHandler(store, someLinks());
  const faulty = allOn({ dayBeforeAt: '23:00' });
  await expect(handler.execute(new ChangeMessageSettings('company', faulty, null))).rejects.toMatchObject({
    code: 'policyholder-messages.settings-unusable',
  });
  expect(store.all).toEqual([]);
});
