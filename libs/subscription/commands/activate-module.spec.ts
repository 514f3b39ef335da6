import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { moduleOf } from '../testing/module-handlers.js';

describe('an activation', () => {
  it('charges the month that starts, once', async () => {
    const { subscriptions, charged, activate } = moduleOf();
    await activate('2026-02-10');
    await activate('2026-02-11');
    expect(subscriptions.all).toMatchObject([{ status: 'active', registration: 'networkContractor' }]);
    expect(charged()).toEqual(['2026-02-10']);
    expect(recorded(subscriptions.all[0])).toEqual([
      'subscription.module-activated.v1',
      'subscription.month-charged.v1',
    ]);
  });

  it('within a paid month costs nothing', async () => {
    const { subscriptions, charged, activate, deactivate } = moduleOf();
    await activate('2026-02-10');
    await deactivate('2026-02-12');
    await activate('2026-02-20');
    expect(subscriptions.all).toMatchObject([{ status: 'active', deactivatedAt: null }]);
    expect(charged()).toEqual(['2026-02-10']);
  });

  it('is refused under another registration, and before there is a price', async () => {
    const { subscriptions, charged, activate } = moduleOf();
    await expect(activate('2025-12-31')).rejects.toMatchObject({ code: 'subscription.no-price-in-force' });
    expect(subscriptions.all).toEqual([]);
    await activate('2026-02-10');
    await expect(activate('2026-02-11', 'contractorAdjuster')).rejects.toMatchObject({ kind: 'conflict' });
    expect(charged()).toEqual(['2026-02-10']);
  });
});
