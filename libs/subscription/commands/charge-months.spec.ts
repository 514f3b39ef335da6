import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { moduleOf } from '../testing/module-handlers.js';

describe('the months', () => {
  it('that have started are charged once each, also those that were missed', async () => {
    const { subscriptions, charged, activate, charge } = moduleOf();
    await activate('2026-02-10');
    recorded(subscriptions.all[0]);
    await charge('2026-04-10');
    await charge('2026-04-10');
    expect(charged()).toEqual(['2026-02-10', '2026-03-10', '2026-04-10']);
    expect(recorded(subscriptions.all[0])).toEqual(Array(2).fill('subscription.month-charged.v1'));
  });

  it('are not charged while the module is off, or of a company that never had it', async () => {
    const { charged, activate, deactivate, charge } = moduleOf();
    await charge('2026-02-10');
    await activate('2026-02-10');
    await deactivate('2026-02-12');
    await charge('2026-12-10');
    expect(charged()).toEqual(['2026-02-10']);
  });
});
