import { aWebhook, TERMS } from '../testing/in-memory-webhooks.js';
import { eventsOf, NOW, START, webhookBench } from '../testing/webhook-handlers.js';
import { ClaimDeliveries, ClaimDeliveriesHandler } from './claim-deliveries.js';

async function claiming(types: string[], webhook = aWebhook()) {
  const bench = await webhookBench({ webhooks: [webhook], events: eventsOf(...types) });
  const { webhooks, deliveries, feed, ids, clock } = bench;
  const handler = new ClaimDeliveriesHandler(webhooks, deliveries, feed, ids, clock);
  return { ...bench, claim: (id = 'webhook') => handler.execute(new ClaimDeliveries('company', id)) };
}

describe('the calls of a webhook', () => {
  it('are claimed by one process, in the order of the feed, signed with its secrets', async () => {
    const { claim } = await claiming(['a', 'b']);
    expect(await claim()).toMatchObject({
      leaseId: 'id-1',
      webhookVersion: 1,
      url: TERMS.url,
      sealedSecrets: ['sealed first'],
      isPart: false,
      calls: [
        { kind: 'event', eventId: 'event-1', attempt: 1, requestId: null, body: expect.stringContaining('"type":"a"') },
        { kind: 'event', eventId: 'event-2', attempt: 1 },
      ],
    });
    expect(await claim()).toBeNull();
  });

  it('are of the types that it wants; a page without any is skipped', async () => {
    const only = aWebhook('company', 'webhook', { ...TERMS, types: ['b'] });
    expect((await (await claiming(['a', 'b'], only)).claim())?.calls).toMatchObject([{ eventId: 'event-2' }]);
    const none = await claiming(['a', 'a'], only);
    const claimed = await none.claim();
    expect(claimed?.calls).toEqual([]);
    await none.deliveries.release('company', 'webhook', String(claimed?.leaseId), NOW);
    const lease = { id: 'next', until: NOW };
    expect(await none.deliveries.claim('company', 'webhook', NOW, lease)).toMatchObject({ place: { position: 2 } });
  });

  it('are 25 at once, and more wait behind them', async () => {
    const { claim } = await claiming(Array(26).fill('a') as string[]);
    const claimed = await claim();
    expect([claimed?.calls.length, claimed?.isPart]).toEqual([25, true]);
  });

  it('count the failures of the first event only', async () => {
    const { deliveries, claim } = await claiming(['a', 'b']);
    await deliveries.putOff('company', 'webhook', START_OF_FAILURE, NOW);
    expect((await claim())?.calls).toMatchObject([
      { attempt: 2, failingSince: START_OF_FAILURE },
      { attempt: 1, failingSince: null },
    ]);
  });

  it('are only those that people ask for while it is switched off', async () => {
    const off = aWebhook();
    off.change(TERMS, false);
    const { deliveries, claim } = await claiming(['a', 'b'], off);
    const asked = { requestedAt: NOW, place: null } as const;
    await deliveries.ask(
      'company',
      'webhook',
      { id: 'r1', kind: 'redelivery', ...asked, place: { ...START, position: 2 } },
      'd',
    );
    await deliveries.ask('company', 'webhook', { id: 'r2', kind: 'test', ...asked }, null);
    expect((await claim())?.calls).toMatchObject([
      { kind: 'redelivery', requestId: 'r1', eventId: 'event-2' },
      { kind: 'test', requestId: 'r2', eventType: 'webhooks.test.v1', place: null },
    ]);
  });

  it('of a webhook that was deleted are none', async () => {
    expect(await (await claiming(['a'])).claim('other')).toBeNull();
  });
});

const START_OF_FAILURE = new Date('2026-11-25T08:00:00Z');
