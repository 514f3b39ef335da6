import { NOW, webhookBench } from '../testing/webhook-handlers.js';
import { ReleaseWebhook, ReleaseWebhookHandler } from './release-webhook.js';

it('a lease is released by the process that holds it, and by no other', async () => {
  const { deliveries, clock } = await webhookBench();
  const claim = (id: string) =>
    deliveries.claim('company', 'webhook', NOW, { id, until: new Date('2026-11-25T09:01:00Z') });
  await claim('ours');
  const release = (lease: string) =>
    new ReleaseWebhookHandler(deliveries, clock).execute(new ReleaseWebhook('company', 'webhook', lease));
  await release('theirs');
  expect(await claim('next')).toBeNull();
  await release('ours');
  expect(await claim('next')).not.toBeNull();
});
