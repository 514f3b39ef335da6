import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { RecordStrayDelivery, RecordStrayDeliveryHandler } from './record-stray-delivery.js';

it('a message to an unknown address is noted, with the beginning of a long address', async () => {
  const add = jest.fn(async () => {});
  const handler = new RecordStrayDeliveryHandler({ add }, clockAt('2026-11-25T09:00:00Z'), countedIds());
  await handler.execute(new RecordStrayDelivery('x'.repeat(65), 'gateway.unknown-company', 12));
  expect(add).toHaveBeenCalledWith({
    id: 'id-1',
    receivedAt: new Date('2026-11-25T09:00:00Z'),
    companyKey: 'x'.repeat(64),
    reasonCode: 'gateway.unknown-company',
    size: 12,
  });
});
