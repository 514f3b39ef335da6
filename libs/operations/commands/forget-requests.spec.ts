import type { Idempotency } from '#platform/cqrs';
import { clockAt } from '#platform/testing/fixed-clock.js';
import { ForgetRequests, ForgetRequestsHandler } from './forget-requests.js';

it('answers kept for repeated requests are forgotten after three days', async () => {
  const forget = jest.fn(async () => {});
  const handler = new ForgetRequestsHandler(
    { forget } as Partial<Idempotency> as Idempotency,
    clockAt('2026-11-25T09:00:00Z'),
  );
  await handler.execute(new ForgetRequests('company'));
  expect(forget).toHaveBeenCalledWith('company', new Date('2026-11-22T09:00:00Z'));
});
