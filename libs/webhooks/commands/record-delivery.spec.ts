import { recorded } from '#platform/testing/in-memory-aggregates.js';
import type { CallOutcome } from '../contracts/index.js';
import { TERMS } from '../testing/in-memory-webhooks.js';
import { NOW, progressOf, START, webhookBench } from '../testing/webhook-handlers.js';
import type { ClaimedCall } from './claim-deliveries.js';
import { RecordDelivery, RecordDeliveryHandler } from './record-delivery.js';

const PLACE = { ...START, position: 1 };
const CALL: ClaimedCall = {
  kind: 'event',
  requestId: null,
  eventId: 'event-1',
  eventType: 'a',
  place: PLACE,
  attempt: 1,
  failingSince: null,
  body: '{}',
  traceParent: null,
};
const WENT_WELL: CallOutcome = { error: null, status: 204, durationMs: 12, answer: null, retryAfterMs: null };
const FAILED: CallOutcome = { ...WENT_WELL, error: 'status', status: 503 };
const GONE: CallOutcome = { ...FAILED, status: 410 };
const later = (ms: number) => new Date(NOW.getTime() + ms);

async function recording() {
  const bench = await webhookBench();
  const { webhooks, deliveries, ids, clock } = bench;
  const [webhook] = webhooks.all;
  await deliveries.claim('company', 'webhook', NOW, { id: 'lease', until: later(60_000) });
  const handler = new RecordDeliveryHandler(webhooks, deliveries, ids, clock, { next: () => 0 });
  const record = (outcome: CallOutcome, call: Partial<ClaimedCall> = {}, leaseId = 'lease', id = 'webhook') =>
    handler.execute(new RecordDelivery('company', id, { leaseId, webhookVersion: 1 }, { ...CALL, ...call }, outcome));
  /** As the next process finds it, once the lease has run out. */
  const progress = () => progressOf(bench, later(120_000));
  return { webhook, deliveries, record, progress };
}

describe('the outcome of a call', () => {
  it('that went well is logged, moves the webhook on and lets the next call be made', async () => {
    const { webhook, deliveries, record, progress } = await recording();
    await expect(record(WENT_WELL)).resolves.toBe(true);
    expect(deliveries.logged).toMatchObject([{ eventId: 'event-1', attempt: 1, at: NOW, outcome: WENT_WELL }]);
    expect([await progress(), recorded(webhook)]).toMatchObject([{ place: PLACE, failures: 0 }, []]);
  });

  it('that failed is tried again later, before anything else', async () => {
    const { record, progress } = await recording();
    await expect(record(FAILED)).resolves.toBe(false);
    expect(await progress()).toMatchObject({ place: START, failures: 1, failingSince: NOW, feedIsDue: true });
  });

  it.each([
    ['gone', GONE, null],
    ['failed-for-three-days', FAILED, new Date('2026-11-22T09:00:00Z')],
  ])('that is the end disables the webhook: %s', async (disabledReason, outcome, failingSince) => {
    const { webhook, record } = await recording();
    await expect(record(outcome, { failingSince })).resolves.toBe(false);
    expect(webhook).toMatchObject({ active: false, disabledReason });
    expect(recorded(webhook)).toEqual(['webhooks.webhook-disabled.v1']);
  });

  it('that is a page instead of the receiver’s own answer is tried again, even with the status of a receiver that is gone', async () => {
    const { webhook, record, progress } = await recording();
    await expect(record({ ...GONE, error: 'page' })).resolves.toBe(false);
    expect([webhook?.active, await progress()]).toMatchObject([true, { failures: 1 }]);
  });

  it('of what a person asked for ends the request, and delays no event', async () => {
    const { deliveries, record, progress } = await recording();
    await deliveries.ask('company', 'webhook', { id: 'r', kind: 'test', place: null, requestedAt: NOW }, null);
    await expect(record(FAILED, { kind: 'test', requestId: 'r', place: null })).resolves.toBe(true);
    expect(await deliveries.requests('company', 'webhook')).toEqual([]);
    expect(await progress()).toMatchObject({ place: START, failures: 0 });
  });

  it('of a test that finds the receiver gone disables the webhook too', async () => {
    const { webhook, record } = await recording();
    await expect(record(GONE, { kind: 'test', place: null })).resolves.toBe(false);
    expect(webhook?.active).toBe(false);
  });

  it('that another process has taken over is logged and changes nothing', async () => {
    const { deliveries, record, progress } = await recording();
    await expect(record(WENT_WELL, {}, 'older')).resolves.toBe(false);
    expect(deliveries.logged).toHaveLength(1);
    expect(await progress()).toMatchObject({ place: START });
  });

  it('at an address that was changed meanwhile counts when it went well only', async () => {
    const failed = await recording();
    failed.webhook?.change({ ...TERMS, url: 'https://receiver.example/new' }, true);
    await expect(failed.record(GONE)).resolves.toBe(false);
    expect([failed.webhook?.active, await failed.progress()]).toMatchObject([true, { failures: 0 }]);
    await expect(failed.record(WENT_WELL)).resolves.toBe(false);
  });

  it('of a webhook that was deleted meanwhile is dropped', async () => {
    const { deliveries, record } = await recording();
    await expect(record(WENT_WELL, {}, 'lease', 'other')).resolves.toBe(false);
    expect(deliveries.logged).toEqual([]);
  });
});
