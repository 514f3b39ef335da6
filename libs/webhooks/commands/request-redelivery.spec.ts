import type { AuditTrail } from '#platform/transactions';
import { NOW, START, webhookBench } from '../testing/webhook-handlers.js';
import { RequestRedelivery, RequestRedeliveryHandler } from './request-redelivery.js';

const WENT_WELL = { error: null, status: 204, durationMs: 12, answer: null, retryAfterMs: null };

async function redelivering() {
  const { webhooks, deliveries, ids, clock } = await webhookBench();
  for (const [id, kind, place] of [['sent', 'event', START] as const, ['test', 'test', null] as const]) {
    const attempt = {
      webhookId: 'webhook',
      eventId: 'event-1',
      eventType: 'a',
      attempt: 1,
      at: NOW,
      outcome: WENT_WELL,
    };
    await deliveries.log('company', { id, kind, place, ...attempt });
  }
  const append = jest.fn(async () => {});
  const audit = { append } as Partial<AuditTrail> as AuditTrail;
  const handler = new RequestRedeliveryHandler(webhooks, deliveries, audit, ids, clock);
  const ask = (delivery: string, id = 'webhook') => handler.execute(new RequestRedelivery('company', id, delivery));
  return { deliveries, append, ask };
}

describe('a redelivery', () => {
  it('is made once by a double click, and the audit trail names it once', async () => {
    const { deliveries, append, ask } = await redelivering();
    expect([await ask('sent'), await ask('sent')]).toEqual([{ requestId: 'id-1' }, { requestId: 'id-1' }]);
    expect(await deliveries.requests('company', 'webhook')).toMatchObject([{ kind: 'redelivery', place: START }]);
    expect(append).toHaveBeenCalledTimes(1);
    expect(append).toHaveBeenCalledWith([
      expect.objectContaining({ entityId: 'id-1', after: { webhookId: 'webhook', deliveryId: 'sent' } }),
    ]);
  });

  it.each([
    ['webhooks.webhook-not-found', 'sent', 'other'],
    ['webhooks.delivery-not-found', 'nix', 'webhook'],
    ['webhooks.test-is-not-redelivered', 'test', 'webhook'],
  ])('is refused: %s', async (code, delivery, id) => {
    const { deliveries, append, ask } = await redelivering();
    await expect(ask(delivery, id)).rejects.toMatchObject({ code });
    expect([await deliveries.requests('company', 'webhook'), append.mock.calls]).toEqual([[], []]);
  });
});
