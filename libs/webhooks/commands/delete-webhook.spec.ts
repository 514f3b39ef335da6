import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aWebhook, InMemoryWebhooks } from '../testing/in-memory-webhooks.js';
import { DeleteWebhook, DeleteWebhookHandler } from './delete-webhook.js';

function deleting() {
  const webhook = aWebhook();
  const webhooks = new InMemoryWebhooks(webhook);
  const remove = (id = 'webhook', version: number | null = null, companyId = 'company') =>
    new DeleteWebhookHandler(webhooks).execute(new DeleteWebhook(companyId, id, version));
  return { webhook, webhooks, remove };
}

it('a webhook is deleted once', async () => {
  const { webhook, webhooks, remove } = deleting();
  await remove('webhook', 1);
  expect([webhooks.all, recorded(webhook)]).toEqual([[], ['webhooks.webhook-deleted.v1']]);
  await expect(remove()).rejects.toMatchObject({ code: 'webhooks.webhook-not-found' });
});

it.each([
  ['webhooks.webhook-not-found', 'other', null, 'company'],
  ['webhooks.webhook-not-found', 'webhook', null, 'other'],
  ['http.stale-version', 'webhook', 0, 'company'],
] as const)('a webhook is not deleted: %s', async (code, id, version, companyId) => {
  const { webhook, webhooks, remove } = deleting();
  await expect(remove(id, version, companyId)).rejects.toMatchObject({ code });
  expect([webhooks.all, recorded(webhook)]).toEqual([[webhook], []]);
});
