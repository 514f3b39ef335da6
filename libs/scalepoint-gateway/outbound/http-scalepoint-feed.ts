import { Injectable } from '@nestjs/common';
import type { DeliveryReason } from '../domain/delivery.js';
import { type Fetched, ScalepointFeed } from '../domain/scalepoint-feed.js';
import { FAULTS, isForeign } from '../wire/scalepoint-response.js';
import { addressBelow } from './address-below.js';
import type { Exchanged } from './exchange.js';
import { ScalepointClient } from './scalepoint-client.js';

const CASE = '/ecx/host/api/integration/v1/case';
/** Longer than Scalepoint holds a poll open without events. */
const LONG_POLL_MS = 45_000;

@Injectable()
export class HttpScalepointFeed extends ScalepointFeed {
  constructor(private readonly client: ScalepointClient) {
    super();
  }

  get isConfigured(): boolean {
    return this.client.eventsUrl !== null;
  }

  async page(companyId: string, tenant: string, after: string | null, signal: AbortSignal): Promise<Fetched> {
    const from = after === null ? '' : `?${new URLSearchParams({ lastEventId: after }).toString()}`;
    const url = this.client.eventsUrl === null ? null : addressBelow(this.client.eventsUrl, tenant, 'receive');
    if (url === null) return { outcome: 'failed', reason: NO_ADDRESS, retryAfterSeconds: null };
    return fetchedOf(await this.client.getFrom(companyId, 'events', url + from, { timeoutMs: LONG_POLL_MS, signal }));
  }

  async caseData(companyId: string, scalepointCaseId: string): Promise<Fetched> {
    const exchanged = await this.client.get(
      companyId,
      'platform-case:read',
      `${CASE}/${encodeURIComponent(scalepointCaseId)}`,
    );
    return fetchedOf(exchanged);
  }
}

function fetchedOf(exchanged: Exchanged): Fetched {
  if (exchanged.outcome !== 'answered') {
    const retryAfterSeconds = exchanged.outcome === 'not-sent' ? exchanged.retryAfterSeconds : null;
    return { outcome: 'failed', reason: exchanged.reason, retryAfterSeconds };
  }
  const { status, text, retryAfterSeconds } = exchanged.answer;
  if (status < 500 && isForeign(text)) return { outcome: 'failed', reason: FAULTS.foreign, retryAfterSeconds };
  if (status === 200) return { outcome: 'fetched', text };
  if (status === 404 || status === 410) return { outcome: 'absent', reason: NOT_THERE };
  return { outcome: 'failed', reason: faultOf(status), retryAfterSeconds };
}

function faultOf(status: number): DeliveryReason {
  if (status === 429) return FAULTS.limited;
  if (status === 503) return FAULTS.away;
  if (status >= 500) return FAULTS.serverError;
  return {
    code: 'gateway.refused-by-scalepoint',
    da: `Scalepoint afviste opslaget (status ${status}). Kontrollér navnet på hændelsesstrømmen og systemets adgang.`,
    en: `Scalepoint refused the request (status ${status}). Check the name of the event feed and this system's access.`,
  };
}

const NO_ADDRESS: DeliveryReason = {
  code: 'gateway.no-feed-address',
  da: 'Navnet på hændelsesstrømmen kan ikke bruges i en adresse. Ret det under Forbindelser.',
  en: 'The name of the event feed cannot be used in a URL. Correct it under Connections.',
};
const NOT_THERE: DeliveryReason = {
  code: 'gateway.not-at-scalepoint',
  da: 'Scalepoint har ingen data om sagen eller hændelserne. Prøv igen senere, eller spørg forsikringsselskabet.',
  en: 'Scalepoint has no data about the case or the events. Try again later, or ask the insurer.',
};
