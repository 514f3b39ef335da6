import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { MAX_WEBHOOKS } from '../domain/webhook.js';
import { aWebhook, TERMS } from '../testing/in-memory-webhooks.js';
import { eventsOf, NOW, webhookBench } from '../testing/webhook-handlers.js';
import { CreateWebhook, CreateWebhookHandler } from './create-webhook.js';

async function creating(stored: ReturnType<typeof aWebhook>[] = []) {
  const bench = await webhookBench({ webhooks: stored, events: eventsOf('a', 'b') });
  const { webhooks, deliveries, feed, secrets, receivers, ids, clock } = bench;
  const handler = new CreateWebhookHandler(webhooks, deliveries, feed, secrets, receivers, ids, clock);
  const shown: string[] = [];
  const create = (terms = TERMS) =>
    handler.execute(new CreateWebhook('company', terms, (secret) => void shown.push(secret)));
  return { ...bench, shown, create };
}

describe('a webhook is created', () => {
  it('with a secret that is shown once, and is sent what happens from then on', async () => {
    const { webhooks, deliveries, shown, create } = await creating();
    await expect(create()).resolves.toEqual({ id: 'id-1' });
    expect(shown).toEqual(['whsec_1']);
    expect(webhooks.all).toMatchObject([{ ...TERMS, active: true, sealedSecret: 'sealed 1' }]);
    expect(recorded(webhooks.all[0])).toEqual(['webhooks.webhook-created.v1']);
    const lease = { id: 'lease', until: NOW };
    await expect(deliveries.claim('company', 'id-1', NOW, lease)).resolves.toMatchObject({
      place: { position: 2 },
      feedIsDue: true,
    });
  });

  it('up to the limit of its company', async () => {
    const known = Array.from({ length: MAX_WEBHOOKS }, (_, n) => aWebhook('company', `${n}`));
    const { webhooks, shown, create } = await creating([...known.slice(1), aWebhook('other', 'theirs')]);
    await create();
    await expect(create()).rejects.toMatchObject({ code: 'webhooks.too-many-webhooks' });
    expect([webhooks.all.length, shown]).toEqual([MAX_WEBHOOKS + 1, ['whsec_1']]);
  });

  it('with an address that may be called', async () => {
    const { webhooks, shown, create } = await creating();
    await expect(create({ ...TERMS, url: 'http://receiver.example' })).rejects.toMatchObject({
      code: 'webhooks.url-not-usable',
      errors: [{ pointer: '/url' }],
    });
    expect([webhooks.all, shown]).toEqual([[], []]);
  });
});
