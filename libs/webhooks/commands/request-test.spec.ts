import { NOW, webhookBench } from '../testing/webhook-handlers.js';
import { RequestTest, RequestTestHandler } from './request-test.js';

it('a test is sent as often as it is asked for, to a webhook that is there', async () => {
  const { webhooks, deliveries, ids, clock } = await webhookBench();
  const handler = new RequestTestHandler(webhooks, deliveries, ids, clock);
  const ask = (id: string) => handler.execute(new RequestTest('company', id));
  expect([await ask('webhook'), await ask('webhook')]).toEqual([{ requestId: 'id-1' }, { requestId: 'id-2' }]);
  const test = { kind: 'test', place: null, requestedAt: NOW };
  expect(await deliveries.requests('company', 'webhook')).toMatchObject([test, test]);
  await expect(ask('other')).rejects.toMatchObject({ code: 'webhooks.webhook-not-found' });
});
