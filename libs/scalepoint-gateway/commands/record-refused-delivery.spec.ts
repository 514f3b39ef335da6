import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import type { SecurityTokens } from '#tokens/contracts';
import { RecordRefusedDelivery, RecordRefusedDeliveryHandler } from './record-refused-delivery.js';

const MESSAGE = {
  channel: 'json',
  contentType: 'text/hemmelig',
  size: 3_000_000,
  masked: '{"securityToken": "hemmelig"',
  reason: { code: 'gateway.not-json', da: 'Ikke JSON ved hemmelig.', en: 'Not JSON at hemmelig.' },
} as const;

function recording() {
  const add = jest.fn(async () => {});
  const withoutCodes = async (_: string, texts: readonly (string | null)[]) =>
    texts.map((text) => text?.replaceAll('hemmelig', '••••') ?? null);
  const tokens = { withoutCodes } as Partial<SecurityTokens> as SecurityTokens;
  const deliveries = { add, deleteOlderThan: async () => 0 };
  const clock = clockAt('2026-11-25T09:00:00Z');
  const handler = new RecordRefusedDeliveryHandler(deliveries, tokens, clock, countedIds());
  return {
    add,
    record: (masked: string | null) => handler.execute(new RecordRefusedDelivery('company', { ...MESSAGE, masked })),
  };
}

it('a refused message is kept without a known code, wherever that occurs', async () => {
  const { add, record } = recording();
  await expect(record(MESSAGE.masked)).resolves.toEqual({ deliveryId: 'id-1' });
  expect(add).toHaveBeenCalledWith({
    companyId: 'company',
    id: 'id-1',
    receivedAt: new Date('2026-11-25T09:00:00Z'),
    channel: 'json',
    state: 'refused',
    size: 3_000_000,
    contentType: 'text/••••',
    raw: '{"securityToken": "••••"',
    reason: { code: 'gateway.not-json', da: 'Ikke JSON ved ••••.', en: 'Not JSON at ••••.' },
    results: [],
    tokenId: null,
    insurerId: null,
  });
});

it('a refused message that was too large to keep is recorded without its text', async () => {
  const { add, record } = recording();
  await record(null);
  expect(add).toHaveBeenCalledWith(expect.objectContaining({ raw: null, size: 3_000_000 }));
});
