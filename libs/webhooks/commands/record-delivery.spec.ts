import { RecordDelivery, RecordDeliveryHandler } from './record-delivery.js';

it.each([
  ['page', false],
  ['status', true],
] as const)('a webhook whose receiver seems gone by a %s is disabled: %s', async (error, isDisabled) => {
  const disable = jest.fn();
  const putOff = jest.fn();
  const handler = new RecordDeliveryHandler(
    { byId: () => Promise.resolve({ companyId: 'c', id: 'w', version: 1, disable }) } as never,
    { log: () => Promise.resolve(), hold: () => Promise.resolve(true), putOff } as never,
    { next: () => 'id' },
    { now: () => new Date('2026-11-26T12:00:00Z') },
    { next: () => 0 },
  );
  const call = {
    kind: 'event',
    eventId: 'e',
    eventType: 't',
    place: null,
    attempt: 1,
    requestId: null,
    failingSince: null,
  };
  const outcome = { error, status: 410, durationMs: 1, answer: '', retryAfterMs: null };
  await handler.execute(new RecordDelivery('c', 'w', { leaseId: 'l', webhookVersion: 1 }, call as never, outcome));
  expect(disable).toHaveBeenCalledTimes(isDisabled ? 1 : 0);
  expect(putOff).toHaveBeenCalledTimes(isDisabled ? 0 : 1);
});
