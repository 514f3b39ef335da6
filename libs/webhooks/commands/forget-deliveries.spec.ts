import { clockAt } from '#platform/testing/fixed-clock.js';
import { START, webhookBench } from '../testing/webhook-handlers.js';
import { ForgetDeliveries, ForgetDeliveriesHandler } from './forget-deliveries.js';

it('the log goes back thirty days', async () => {
  const { deliveries } = await webhookBench();
  const outcome = { error: null, status: 204, durationMs: 12, answer: null, retryAfterMs: null };
  for (const day of ['2026-10-26', '2026-10-27']) {
    const call = { kind: 'event', eventId: 'event-1', eventType: 'a', place: START, attempt: 1, outcome } as const;
    await deliveries.log('company', { id: day, webhookId: 'webhook', at: new Date(`${day}T09:00:00Z`), ...call });
  }
  const clock = clockAt('2026-11-26T08:59:00Z');
  await new ForgetDeliveriesHandler(deliveries, clock).execute(new ForgetDeliveries('company'));
  expect(deliveries.logged.map(({ id }) => id)).toEqual(['2026-10-27']);
});
