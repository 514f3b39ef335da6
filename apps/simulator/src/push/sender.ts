import type { FaultKind, Faults } from '../faults.js';
import { pauseUnless } from '../pause.js';
import type { SimulatorRecord } from '../record.js';
import type { Delivery, DeliveryReport, Push } from './push-request.js';

const MAX_PAUSE_MS = 10_000;
const OF_A_DELIVERY: ReadonlySet<FaultKind> = new Set(['delay', 'accept-then-drop']);
const TRY_AGAIN = new Set([408, 425, 429]);

interface Surroundings {
  faults: Faults;
  record: SimulatorRecord;
  now: () => Date;
  /** Fires when the simulator closes: undelivered messages are given up. */
  closing: AbortSignal;
}

interface Attempt {
  status: number | null;
  answer: unknown;
  error: string | null;
  retryAfterMs: number | null;
}

/**
 * Delivers as a real sender does: 2xx is delivered; no response, 408, 425, 429 and 5xx are retried; anything else is
 * final. A fault `accept-then-drop` on `push` loses the module's first response, so that it is sent twice.
 */
export async function deliver(
  delivery: Delivery,
  push: Push,
  pushId: string,
  surroundings: Surroundings,
): Promise<DeliveryReport> {
  const { record, now, closing } = surroundings;
  const { deliveryId, insurerAlias, taskIds } = delivery;
  const faults = surroundings.faults.take('push', OF_A_DELIVERY);
  for (const fault of faults) {
    if (fault.kind === 'delay') await pauseUnless(closing, fault.delayMs);
  }
  let losesAnswer = faults.some((fault) => fault.kind === 'accept-then-drop');
  for (let attempt = 1; ; attempt++) {
    const { status, answer, error, retryAfterMs } = await send(delivery, push, closing);
    const lost = losesAnswer && status !== null;
    losesAnswer = false;
    record.append({
      direction: 'pushed',
      at: now().toISOString(),
      pushId,
      deliveryId,
      attempt,
      url: push.url,
      format: push.format,
      insurerAlias,
      taskIds,
      body: push.recordBodies ? delivery.body : null,
      status,
      answer,
      error: lost ? 'answer lost on purpose' : error,
    });
    const end = (outcome: DeliveryReport['outcome']): DeliveryReport => ({
      deliveryId,
      insurerAlias,
      taskIds,
      outcome,
      attempts: attempt,
      status,
      answer,
    });
    const success = status !== null && status >= 200 && status < 300;
    if (success && !lost) return end('delivered');
    const again = lost || status === null || status >= 500 || TRY_AGAIN.has(status);
    if (!again) return end('refused');
    // A lost response costs no attempt: a sender that is limited to one attempt must send twice here.
    if (closing.aborted || attempt >= push.attempts + (lost ? 1 : 0)) return end('gave-up');
    const backoff = Math.min(MAX_PAUSE_MS, push.backoffMs * 2 ** (attempt - 1));
    await pauseUnless(closing, retryAfterMs ?? backoff);
  }
}

async function send(delivery: Delivery, push: Push, closing: AbortSignal): Promise<Attempt> {
  try {
    const response = await fetch(push.url, {
      method: 'POST',
      headers: { 'content-type': delivery.contentType },
      body: delivery.body,
      // A redirect could leave this machine.
      redirect: 'manual',
      signal: AbortSignal.any([AbortSignal.timeout(push.timeoutMs), closing]),
    });
    const text = await response.text();
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
    return {
      status: response.status,
      answer: readable(text, response.headers.get('content-type')),
      error: null,
      retryAfterMs: Number.isFinite(seconds) ? Math.min(MAX_PAUSE_MS, seconds * 1000) : null,
    };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { status: null, answer: null, error: String(cause), retryAfterMs: null };
  }
}

function readable(text: string, contentType: string | null): unknown {
  if (!contentType?.includes('json')) return text === '' ? null : text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
