import { recorded, saved } from '#platform/testing/in-memory-aggregates.js';
import { aWebhook, TERMS } from '../testing/in-memory-webhooks.js';
import { NOW, progressOf, webhookBench } from '../testing/webhook-handlers.js';
import { EditWebhook, EditWebhookHandler } from './edit-webhook.js';

async function editing(webhook = aWebhook()) {
  const bench = await webhookBench({ webhooks: [webhook] });
  const handler = new EditWebhookHandler(bench.webhooks, bench.deliveries, bench.receivers, bench.clock);
  const edit = (terms = TERMS, active = true, version: number | null = null, id = 'webhook') =>
    handler.execute(new EditWebhook('company', id, terms, active, version));
  return { ...bench, webhook, edit };
}

const NEW_TERMS = { url: 'https://receiver.example/new', types: ['a'], description: 'Ny' };

describe('an edit of a webhook', () => {
  it('changes its terms, once, and sends what waits at once', async () => {
    const bench = await editing();
    await bench.deliveries.putOff('company', 'webhook', NOW, new Date('2026-11-26T09:00:00Z'));
    await bench.edit(NEW_TERMS, true, bench.webhook.version);
    await bench.edit(NEW_TERMS);
    expect(bench.webhook).toMatchObject(NEW_TERMS);
    expect(recorded(bench.webhook)).toEqual(['webhooks.webhook-changed.v1']);
    expect(await progressOf(bench)).toMatchObject({ failures: 0, failingSince: null, feedIsDue: true });
  });

  it('switches it off, and on again after it was disabled', async () => {
    const { webhook, edit } = await editing();
    await edit(TERMS, false);
    expect(webhook).toMatchObject({ active: false, disabledReason: null });
    const disabled = aWebhook();
    disabled.disable('gone');
    const again = await editing(saved(disabled));
    await again.edit(TERMS, true);
    expect(disabled).toMatchObject({ active: true, disabledReason: null });
    expect(recorded(disabled)).toEqual(['webhooks.webhook-changed.v1']);
  });

  it.each([
    ['webhooks.webhook-not-found', TERMS, null, 'other'],
    ['http.stale-version', NEW_TERMS, 0, 'webhook'],
    ['webhooks.url-not-usable', { ...TERMS, url: 'http://receiver.example' }, null, 'webhook'],
  ])('is refused: %s', async (code, terms, version, id) => {
    const { webhook, edit } = await editing();
    await expect(edit(terms, true, version, id)).rejects.toMatchObject({ code });
    expect(recorded(webhook)).toEqual([]);
  });
});
