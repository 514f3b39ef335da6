import type { FastifyInstance } from 'fastify';
import type { Gate } from '../gate.js';
import type { Knobs } from '../knobs.js';
import type { AccessTokens } from '../oauth/access-tokens.js';
import { connectionEnd } from '../pause.js';
import { Refusal } from '../refusal.js';
import type { Random } from '../tasks/random.js';
import type { EventFeed, FeedEvent } from './event-feed.js';

interface Parts {
  gate: Gate;
  tokens: AccessTokens;
  feed: EventFeed;
  knobs: () => Knobs;
  random: Random;
}

/** `GET /api/events/v1/{country}/external/{tenant}/receive?lastEventId=_122047`: long poll, scope `events`. */
export function receiveRoute(scope: FastifyInstance, parts: Parts): void {
  const { gate, tokens, feed, knobs, random } = parts;
  scope.get('/api/events/v1/:country/external/:tenant/receive', async (request, reply) => {
    const holder = tokens.require(request, 'events');
    gate.trace(request).clientId = holder.clientId;
    const { country, tenant } = request.params as { country: string; tenant: string };
    if (holder.tenants && !holder.tenants.includes(tenant)) {
      throw new Refusal(403, { error: 'forbidden', detail: `the client may not read the events of ${tenant}` });
    }
    const after = cursor((request.query as { lastEventId?: unknown }).lastEventId);
    const key = feedKey(country, tenant);
    let page = feed.page(key, after, knobs().pageSize);
    if (page.length === 0) {
      await feed.hold(key, knobs().longPollSeconds * 1000, connectionEnd(reply));
      page = feed.page(key, after, knobs().pageSize);
    }
    const last = page.at(-1)?.id ?? `_${after}`;
    let data: FeedEvent[] = page;
    if (gate.has(request, 'duplicate')) data = data.flatMap((event) => [event, event]);
    if (gate.has(request, 'reorder')) data = random.shuffled(data);
    gate.trace(request).accepted = true;
    return {
      links: { next: `/api/events/v1/${country}/external/${tenant}/receive?lastEventId=${last}` },
      meta: {},
      data,
    };
  });
}

/** Country and tenant identify a stream of events, ignoring case. */
export function feedKey(country: string, tenant: string): string {
  return `${country}/${tenant}`.toLowerCase();
}

/** Without a cursor the feed starts at its oldest event. */
function cursor(lastEventId: unknown): number {
  if (lastEventId === undefined || lastEventId === '') return 0;
  const [, digits] = (typeof lastEventId === 'string' && /^_(\d{1,15})$/.exec(lastEventId)) || [];
  if (digits === undefined) {
    throw new Refusal(400, { error: 'invalid_cursor', detail: 'lastEventId must look like _122047' });
  }
  return Number(digits);
}
