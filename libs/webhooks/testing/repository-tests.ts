import { v7 } from 'uuid';
import type { InTransaction } from '#platform/testing/in-transaction.js';
import type { Deliveries } from '../domain/deliveries.js';
import type { Webhooks } from '../domain/webhooks.js';
import { aNewWebhook, TERMS } from './in-memory-webhooks.js';

export interface WebhookRepositories {
  readonly webhooks: Webhooks;
  readonly deliveries: Deliveries;
}

const at = (time: string) => new Date(`2026-11-25T${time}Z`);
const PLACE = { era: 1, xid: 7, position: 3 };
const WENT_WELL = { error: null, status: 204, durationMs: 12, answer: null, retryAfterMs: null };

/** What the commands of this context rely on, whatever the repositories store in. */
export function testWebhookRepositories(inCompany: InTransaction<WebhookRepositories>): void {
  async function stored() {
    const [company, id] = [v7(), v7()];
    await inCompany(company, async ({ webhooks }) =>
      webhooks.add(aNewWebhook(company, id, { ...TERMS, types: ['a'] })),
    );
    await inCompany(company, ({ deliveries }) => deliveries.begin(company, id, PLACE, at('08:00:00')));
    const inside = <T>(work: (repository: Deliveries) => Promise<T>) =>
      inCompany(company, ({ deliveries }) => work(deliveries));
    const claim = (time: string, leaseId: string, until: string) =>
      inside((all) => all.claim(company, id, at(time), { id: leaseId, until: at(until) }));
    return { company, id, inside, claim };
  }

  describe('webhooks', () => {
    it('are found and counted in their own company, until they are deleted', async () => {
      const { company, id } = await stored();
      const read = (companyId: string) =>
        inCompany(companyId, async ({ webhooks }) => ({
          count: await webhooks.count(companyId),
          found: await webhooks.byId(companyId, id),
        }));
      expect(await read(company)).toMatchObject({ count: 1, found: { id, types: ['a'], active: true } });
      expect(await read(v7())).toEqual({ count: 0, found: null });
      await inCompany(company, async ({ webhooks }) => {
        const webhook = await webhooks.byId(company, id);
        webhook?.delete();
        if (webhook) webhooks.remove(webhook);
      });
      expect(await read(company)).toEqual({ count: 0, found: null });
    });
  });

  describe('the lease of a webhook', () => {
    it('is held by one process until it runs out or is released', async () => {
      const { company, id, inside, claim } = await stored();
      const [first, second] = [v7(), v7()];
      const progress = { place: PLACE, failures: 0, failingSince: null, feedIsDue: true };
      expect(await claim('08:00:01', first, '08:01:00')).toEqual(progress);
      expect(await claim('08:00:02', second, '08:02:00')).toBeNull();
      const hold = (lease: string) => inside((all) => all.hold(company, id, { id: lease, until: at('08:02:00') }));
      expect([await hold(second), await hold(first)]).toEqual([false, true]);
      expect(await claim('08:01:30', second, '08:03:00')).toBeNull();
      expect(await claim('08:02:00', second, '08:03:00')).toEqual(progress);
      await inside((all) => all.release(company, id, first, at('08:02:01')));
      expect(await claim('08:02:02', first, '08:04:00')).toBeNull();
      await inside((all) => all.release(company, id, second, at('08:02:03')));
      expect(await claim('08:02:03', first, '08:04:00')).toEqual(progress);
    });

    it('tells how far the webhook is, and whether its events may be sent', async () => {
      const { company, id, inside, claim } = await stored();
      const lease = v7();
      await inside((all) => all.putOff(company, id, at('08:00:00'), at('09:00:00')));
      await inside((all) => all.putOff(company, id, at('08:00:00'), at('10:00:00')));
      expect(await claim('09:30:00', lease, '09:31:00')).toMatchObject({
        failures: 2,
        failingSince: at('08:00:00'),
        feedIsDue: false,
      });
      await inside((all) => all.restart(company, id, at('09:32:00')));
      expect(await claim('09:32:00', lease, '09:33:00')).toMatchObject({ failures: 0, feedIsDue: true });
      const next = { ...PLACE, position: 4 };
      await inside((all) => all.move(company, id, next));
      expect(await claim('09:34:00', lease, '09:35:00')).toMatchObject({ place: next, failingSince: null });
    });
  });

  describe('requests', () => {
    it('are remembered once for each delivery, until they are done', async () => {
      const { company, id, inside } = await stored();
      const delivery = v7();
      const requestOf = (kind: 'redelivery' | 'test') => {
        return { id: v7(), kind, place: kind === 'test' ? null : PLACE, requestedAt: at('08:00:00') };
      };
      const [again, twice, test] = [requestOf('redelivery'), requestOf('redelivery'), requestOf('test')];
      const ask = (request: typeof again, of: string | null) => inside((all) => all.ask(company, id, request, of));
      expect([await ask(again, delivery), await ask(twice, delivery), await ask(test, null)]).toEqual([
        again.id,
        again.id,
        test.id,
      ]);
      const open = () => inside((all) => all.requests(company, id));
      expect(await open()).toEqual([again, test]);
      await inside((all) => all.done(company, again.id, at('08:10:00')));
      expect(await open()).toEqual([test]);
      expect(await ask(twice, delivery)).toBe(again.id);
      await inside((all) => all.forget(company, at('08:11:00')));
      expect(await ask(twice, delivery)).toBe(twice.id);
    });
  });

  describe('the log', () => {
    it('knows a call by its id, until it is forgotten', async () => {
      const { company, id: webhookId, inside } = await stored();
      const entry = { id: v7(), webhookId, kind: 'event', eventId: v7(), eventType: 'a', place: PLACE } as const;
      await inside((all) => all.log(company, { ...entry, attempt: 1, at: at('08:00:00'), outcome: WENT_WELL }));
      const read = (id = entry.id, of = webhookId) => inside((all) => all.attempt(company, of, id));
      expect(await read()).toEqual({ kind: 'event', place: PLACE });
      expect([await read(v7()), await read(entry.id, v7())]).toEqual([null, null]);
      await inside((all) => all.forget(company, at('08:00:00')));
      expect(await read()).not.toBeNull();
      await inside((all) => all.forget(company, at('08:00:01')));
      expect(await read()).toBeNull();
    });
  });
}
