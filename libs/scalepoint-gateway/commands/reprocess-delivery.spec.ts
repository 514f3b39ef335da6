import type { CommandBus } from '@nestjs/cqrs';
import type { ReceiveTasks, TaskDelivery, TaskReceipt } from '#case-intake/contracts';
import type { IdentifiedToken, SecurityTokens } from '#tokens/contracts';
import type { Deliveries } from '../domain/deliveries.js';
import type { Delivery } from '../domain/delivery.js';
import type { ReadTask } from './accept-deliveries.js';
import { ReprocessDelivery, ReprocessDeliveryHandler } from './reprocess-delivery.js';

const stored: Delivery = {
  companyId: 'company',
  id: 'delivery',
  receivedAt: new Date('2026-11-25T09:00:00Z'),
  channel: 'json',
  state: 'failed',
  reason: null,
  results: [],
  tokenId: 'token',
  insurerId: 'insurer',
  contentType: 'application/json',
  size: 2,
  raw: '{}',
};
const token: IdentifiedToken = {
  tokenId: 'token',
  insurerId: 'insurer',
  insurerName: 'Nordlys',
  alias: 'nordlys',
  debtorId: null,
  caseDebtor: null,
};
const task: ReadTask = { ok: true, task: { scalepointTaskId: 't' } as TaskDelivery, fingerprint: 'f', leftOut: [] };
const polled = { alias: 'nordlys', subAlias: null, masked: '{"read":"again"}', fault: null };

function reprocessing({
  delivery = stored as Delivery | null,
  known = token as IdentifiedToken | null,
  outcome = 'accepted' as TaskReceipt['outcome'],
}) {
  const deliveries = { byId: async () => delivery, reprocessed: jest.fn(async () => {}) };
  const tokens = { byId: async () => known, identifyAll: async () => [known] };
  const bus = { execute: async ({ tasks }: ReceiveTasks) => tasks.map(() => ({ scalepointTaskId: 't', outcome })) };
  const handler = new ReprocessDeliveryHandler(
    deliveries as Partial<Deliveries> as Deliveries,
    tokens as Partial<SecurityTokens> as SecurityTokens,
    bus as unknown as CommandBus,
  );
  const run = (from: ReprocessDelivery['polled'] = null) =>
    handler.execute(new ReprocessDelivery('company', 'delivery', [task], from));
  return { run, reprocessed: deliveries.reprocessed };
}

describe('a stored message', () => {
  it('is processed with the result of its tasks', async () => {
    const { run, reprocessed } = reprocessing({});
    expect(await run()).toEqual({ id: 'delivery', isNews: true });
    const results = [{ scalepointTaskId: 't', status: 'accepted', reasons: [] }];
    expect(reprocessed).toHaveBeenCalledWith('company', 'delivery', { state: 'processed', reason: null, results });
  });

  it('keeps its results if its tasks are known, unless it had failed', async () => {
    const processed = reprocessing({ delivery: { ...stored, state: 'processed' }, outcome: 'duplicate' });
    expect(await processed.run()).toEqual({ id: 'delivery', isNews: false });
    expect(processed.reprocessed).not.toHaveBeenCalled();
    const failed = reprocessing({ outcome: 'duplicate' });
    expect(await failed.run()).toEqual({ id: 'delivery', isNews: false });
    expect(failed.reprocessed).toHaveBeenCalledTimes(1);
  });

  it('of the event feed gets its sender and its new copy', async () => {
    const { run, reprocessed } = reprocessing({ delivery: { ...stored, tokenId: null, insurerId: null } });
    await run(polled);
    const read = { raw: polled.masked, tokenId: 'token', insurerId: 'insurer' };
    expect(reprocessed).toHaveBeenCalledWith('company', 'delivery', expect.objectContaining(read));
  });

  it('of the event feed stays failed if it still cannot be read', async () => {
    const fault = { code: 'gateway.unreadable-event', da: 'x', en: 'x' };
    const { run, reprocessed } = reprocessing({});
    expect(await run({ ...polled, fault })).toEqual({ id: 'delivery', isNews: false });
    expect(reprocessed).toHaveBeenCalledWith('company', 'delivery', { state: 'failed', reason: fault, results: [] });
  });

  it.each([
    ['it does not exist', { delivery: null }, 'gateway.delivery-not-found'],
    ['its token was deleted', { known: null }, 'gateway.delivery-not-reprocessable'],
    ['it was refused', { delivery: { ...stored, tokenId: null } }, 'gateway.delivery-not-reprocessable'],
  ])('cannot be processed again if %s', async (_, given, code) => {
    await expect(reprocessing(given).run()).rejects.toMatchObject({ code });
  });
});
