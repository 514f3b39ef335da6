import { InMemoryAggregates, saved } from '#platform/testing/in-memory-aggregates.js';
import type { Attempt, Deliveries, Lease, Place, Progress, Request } from '../domain/deliveries.js';
import { Webhook, type WebhookTerms } from '../domain/webhook.js';
import type { Webhooks } from '../domain/webhooks.js';

export class InMemoryWebhooks extends InMemoryAggregates<Webhook> implements Webhooks {
  async count(companyId: string): Promise<number> {
    return this.all.filter((webhook) => webhook.companyId === companyId).length;
  }
}

interface StoredProgress {
  place: Place;
  failures: number;
  failingSince: Date | null;
  nextAttemptAt: Date;
  lease: Lease | null;
}

interface StoredRequest extends Request {
  readonly deliveryId: string | null;
  doneAt: Date | null;
}

const START: Place = { era: 0, xid: 0, position: 0 };

export class InMemoryDeliveries implements Deliveries {
  private readonly progress = new Map<string, StoredProgress>();
  private readonly asked = new Map<string, StoredRequest[]>();
  private attempts: (Attempt & { readonly companyId: string })[] = [];

  constructor(private readonly webhooks: Webhooks) {}

  get logged(): readonly Attempt[] {
    return this.attempts;
  }

  async begin(companyId: string, webhookId: string, place: Place | null, now: Date): Promise<void> {
    const untried = { failures: 0, failingSince: null, nextAttemptAt: now, lease: null };
    this.progress.set(keyOf(companyId, webhookId), { place: place ?? START, ...untried });
  }

  async claim(companyId: string, webhookId: string, now: Date, lease: Lease): Promise<Progress | null> {
    const progress = this.progress.get(keyOf(companyId, webhookId));
    const webhook = await this.webhooks.byId(companyId, webhookId);
    if (!progress || !webhook || (progress.lease && progress.lease.until > now)) return null;
    progress.lease = lease;
    const { place, failures, failingSince, nextAttemptAt } = progress;
    return { place, failures, failingSince, feedIsDue: webhook.active && nextAttemptAt <= now };
  }

  async requests(companyId: string, webhookId: string): Promise<Request[]> {
    const all = this.asked.get(keyOf(companyId, webhookId)) ?? [];
    return all
      .filter(({ doneAt }) => doneAt === null)
      .map(({ id, kind, place, requestedAt }) => ({ id, kind, place, requestedAt }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  async hold(companyId: string, webhookId: string, lease: Lease): Promise<boolean> {
    const progress = this.progress.get(keyOf(companyId, webhookId));
    if (progress?.lease?.id !== lease.id) return false;
    progress.lease = lease;
    return true;
  }

  async release(companyId: string, webhookId: string, leaseId: string, now: Date): Promise<void> {
    const progress = this.progress.get(keyOf(companyId, webhookId));
    if (progress?.lease?.id !== leaseId) return;
    progress.lease = null;
    if (progress.nextAttemptAt < now) progress.nextAttemptAt = now;
  }

  async move(companyId: string, webhookId: string, place: Place): Promise<void> {
    this.change(companyId, webhookId, { place, failures: 0, failingSince: null });
  }

  async putOff(companyId: string, webhookId: string, failingSince: Date, until: Date): Promise<void> {
    const failures = (this.progress.get(keyOf(companyId, webhookId))?.failures ?? 0) + 1;
    this.change(companyId, webhookId, { failures, failingSince, nextAttemptAt: until });
  }

  async restart(companyId: string, webhookId: string, now: Date): Promise<void> {
    this.change(companyId, webhookId, { failures: 0, failingSince: null, nextAttemptAt: now });
  }

  async log(companyId: string, attempt: Attempt): Promise<void> {
    this.attempts.push({ companyId, ...attempt });
  }

  async attempt(companyId: string, webhookId: string, id: string): Promise<Pick<Attempt, 'kind' | 'place'> | null> {
    const found = this.attempts.find((one) => {
      return one.companyId === companyId && one.webhookId === webhookId && one.id === id;
    });
    return found ? { kind: found.kind, place: found.place } : null;
  }

  async ask(companyId: string, webhookId: string, request: Request, deliveryId: string | null): Promise<string> {
    const key = keyOf(companyId, webhookId);
    const all = this.asked.get(key) ?? [];
    const known = deliveryId === null ? undefined : all.find((one) => one.deliveryId === deliveryId);
    if (known) return known.id;
    this.asked.set(key, [...all, { ...request, deliveryId, doneAt: null }]);
    return request.id;
  }

  async done(companyId: string, requestId: string, at: Date): Promise<void> {
    for (const [key, all] of this.asked) {
      if (!key.startsWith(companyId)) continue;
      for (const request of all) if (request.id === requestId) request.doneAt = at;
    }
  }

  async forget(companyId: string, before: Date): Promise<void> {
    this.attempts = this.attempts.filter((one) => one.companyId !== companyId || one.at >= before);
    for (const [key, all] of this.asked) {
      if (!key.startsWith(companyId)) continue;
      this.asked.set(
        key,
        all.filter(({ doneAt }) => doneAt === null || doneAt >= before),
      );
    }
  }

  private change(companyId: string, webhookId: string, changes: Partial<StoredProgress>): void {
    Object.assign(this.progress.get(keyOf(companyId, webhookId)) ?? {}, changes);
  }
}

function keyOf(companyId: string, webhookId: string): string {
  return `${companyId}/${webhookId}`;
}

export const TERMS: WebhookTerms = { url: 'https://receiver.example/hook', types: null, description: null };

/** A webhook that was created at eight, with the secret `first`. */
export function aWebhook(companyId = 'company', id = 'webhook', terms = TERMS): Webhook {
  return saved(aNewWebhook(companyId, id, terms));
}

/** The same, still to be saved. */
export function aNewWebhook(companyId: string, id: string, terms = TERMS): Webhook {
  return Webhook.create(companyId, id, terms, 'sealed first', new Date('2026-11-25T08:00:00Z'));
}
