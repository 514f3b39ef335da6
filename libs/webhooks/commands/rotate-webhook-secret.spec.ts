import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { NOW, webhookBench } from '../testing/webhook-handlers.js';
import { RotateWebhookSecret, RotateWebhookSecretHandler } from './rotate-webhook-secret.js';

async function rotating() {
  const { webhooks, secrets, clock } = await webhookBench();
  const shown: string[] = [];
  const rotate = (until: Date | null | undefined, version: number | null = null, id = 'webhook') =>
    new RotateWebhookSecretHandler(webhooks, secrets, clock).execute(
      new RotateWebhookSecret('company', id, until, version, (secret) => void shown.push(secret)),
    );
  return { webhook: webhooks.all[0], shown, rotate };
}

const after = (hours: number) => new Date(NOW.getTime() + hours * 3_600_000);

describe('a new secret', () => {
  it.each([
    ['for a day', undefined, after(24)],
    ['until a time', after(2), after(2)],
    ['not at all', null, null],
  ])('is shown once, and the old one signs beside it %s', async (_, until, end) => {
    const { webhook, shown, rotate } = await rotating();
    await rotate(until, 1);
    expect(shown).toEqual(['whsec_1']);
    expect(webhook).toMatchObject({ sealedSecret: 'sealed 1', oldValidUntil: end });
    expect(webhook?.sealedSecretsAt(NOW)).toEqual(end ? ['sealed 1', 'sealed first'] : ['sealed 1']);
    expect(end && webhook?.sealedSecretsAt(end)).toEqual(end && ['sealed 1']);
    expect(recorded(webhook)).toEqual(['webhooks.webhook-secret-rotated.v1']);
  });

  it.each([
    ['webhooks.old-secret-ends-in-the-past', NOW, null, 'webhook'],
    ['http.stale-version', undefined, 0, 'webhook'],
    ['webhooks.webhook-not-found', undefined, null, 'other'],
  ])('is refused: %s', async (code, until, version, id) => {
    const { webhook, shown, rotate } = await rotating();
    await expect(rotate(until, version, id)).rejects.toMatchObject({ code });
    expect([shown, webhook?.sealedSecret, recorded(webhook)]).toEqual([[], 'sealed first', []]);
  });
});
