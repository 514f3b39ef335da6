import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { moduleOf } from '../testing/module-handlers.js';

describe('a deactivation', () => {
  it('charges what was missed until that day, once', async () => {
    const { subscriptions, charged, activate, deactivate } = moduleOf();
    await activate('2026-02-10');
    recorded(subscriptions.all[0]);
    await deactivate('2026-03-10');
    await deactivate('2026-05-10');
    expect(charged()).toEqual(['2026-02-10', '2026-03-10']);
    expect(subscriptions.all).toMatchObject([{ status: 'inactive', deactivatedAt: new Date('2026-03-10T11:00:00Z') }]);
    expect(recorded(subscriptions.all[0])).toEqual([
      'subscription.month-charged.v1',
      'subscription.module-deactivated.v1',
    ]);
  });

  it('of a company that never had the module changes nothing', async () => {
    const { subscriptions, deactivate } = moduleOf();
    await deactivate('2026-03-10');
    expect(subscriptions.all).toEqual([]);
  });
});
