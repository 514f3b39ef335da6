import type { EventFeed, FeedEvent } from '#platform/events';
import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { UrlIsNotUsable } from '../domain/webhook-errors.js';
import type { WebhookSecrets, ReceiverRules } from '../domain/webhook-secrets.js';
import type { Webhook } from '../domain/webhook.js';
import { aWebhook, InMemoryDeliveries, InMemoryWebhooks } from './in-memory-webhooks.js';

export const START = { era: 1, xid: 5, position: 0 };
export const NOW = new Date('2026-11-25T09:00:00Z');

/** The events of the company’s feed, at the positions 1, 2, …. */
export function eventsOf(...types: string[]): FeedEvent[] {
  return types.map((type, index) => ({
    place: { ...START, position: index + 1 },
    id: `event-${index + 1}`,
    stream: 'case-intake.task:task',
    version: index + 1,
    type,
    data: { taskId: 'task' },
    correlationId: 'correlation',
    causationId: null,
    occurredAt: NOW,
    traceParent: null,
  }));
}

/** A company whose webhook `webhook` has read up to {@link START}, unless others are given. */
export async function webhookBench({ webhooks: stored = [aWebhook()], events = [] as FeedEvent[] } = {}) {
  const webhooks = new InMemoryWebhooks(...stored);
  const deliveries = new InMemoryDeliveries(webhooks);
  for (const { companyId, id } of stored) await deliveries.begin(companyId, id, START, NOW);
  const feed = {
    end: async () => events.at(-1)?.place ?? null,
    read: async (_: string, after: { position: number }, { limit }: { limit: number }) =>
      events.filter(({ place }) => place.position > after.position).slice(0, limit),
  } as unknown as EventFeed;
  let made = 0;
  const secrets: WebhookSecrets = {
    make: () => {
      made += 1;
      return { secret: `whsec_${made}`, sealed: `sealed ${made}` };
    },
    open: (_company, _id, sealed) => sealed,
  };
  const receivers: ReceiverRules = {
    check: (url) => {
      if (!url.startsWith('https:')) throw new UrlIsNotUsable();
    },
  };
  return { webhooks, deliveries, feed, secrets, receivers, ids: countedIds(), clock: clockAt(NOW.toISOString()) };
}

/** What the next process that takes the webhook would be told; takes its lease. */
export async function progressOf({ webhooks, deliveries }: Awaited<ReturnType<typeof webhookBench>>, at = NOW) {
  const webhook = webhooks.all[0] as Webhook;
  return deliveries.claim(webhook.companyId, webhook.id, at, { id: 'probe', until: at });
}
