import { clockAt } from '#platform/testing/fixed-clock.js';
import type { Deliveries } from '../domain/deliveries.js';
import type { Delivery } from '../domain/delivery.js';
import { ResolveDelivery, ResolveDeliveryHandler } from './resolve-delivery.js';

function resolving() {
  const resolve = jest.fn(async () => {});
  const byId = async (companyId: string, id: string) =>
    companyId === 'company' && id === 'delivery' ? ({ companyId, id } as Delivery) : null;
  const deliveries = { byId, resolve } as Partial<Deliveries> as Deliveries;
  const handler = new ResolveDeliveryHandler(deliveries, clockAt('2026-11-25T09:00:00Z'));
  const execute = (companyId: string, id: string) => handler.execute(new ResolveDelivery(companyId, id, 'anna'));
  return { resolve, execute };
}

it('a delivery is resolved by a person', async () => {
  const { resolve, execute } = resolving();
  await execute('company', 'delivery');
  const resolution = { at: new Date('2026-11-25T09:00:00Z'), by: 'anna' };
  expect(resolve).toHaveBeenCalledWith('company', 'delivery', resolution);
});

it.each([
  ['company', 'other'],
  ['other', 'delivery'],
])('a delivery that is not there is not resolved: %s/%s', async (companyId, id) => {
  const { resolve, execute } = resolving();
  await expect(execute(companyId, id)).rejects.toMatchObject({ code: 'gateway.delivery-not-found' });
  expect(resolve).not.toHaveBeenCalled();
});
