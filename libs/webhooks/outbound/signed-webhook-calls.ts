import { Inject, Injectable, Optional } from '@nestjs/common';
import { Webhook as Signer } from 'standardwebhooks';
import { type Dispatcher, request } from 'undici';
import { Metrics, readTraceparent, Spans } from '#platform/observability';
import { Clock } from '#shared-kernel';
import { type CallError, type CallOutcome, type WebhookCall, WebhookCalls } from '../contracts/index.js';
import { AddressRefused } from '#platform/egress';
import { Receivers } from './receivers.js';
import { WebhookSecrets } from '../domain/webhook-secrets.js';

/** Time limit from connecting to the last byte of the response. */
const TIME_OUT_MS = 10_000;
const MAX_STORED_CHARACTERS = 1_000;
const MAX_BYTES = 16_384;

/** One POST, signed as Standard Webhooks specifies; redirects count as responses like any other. */
@Injectable()
export class SignedWebhookCalls extends WebhookCalls {
  constructor(
    private readonly receivers: Receivers,
    private readonly secrets: WebhookSecrets,
    private readonly clock: Clock,
    @Optional() @Inject(Metrics) private readonly metrics: Metrics | null = null,
  ) {
    super();
  }

  send(call: WebhookCall): Promise<CallOutcome> {
    const parent = readTraceparent(call.traceParent);
    return Spans.call({ method: 'POST', peer: 'webhook', url: new URL(call.url), parent }, async (trace, span) => {
      const outcome = await this.sent(call, trace);
      if (outcome.status !== null) span?.set({ 'http.response.status_code': outcome.status });
      if (outcome.error !== null) span?.set({ 'error.type': outcome.error });
      this.metrics?.count('webhook_calls_total', { outcome: outcome.error ?? 'delivered' });
      return outcome;
    });
  }

  private async sent(call: WebhookCall, trace: Readonly<Record<string, string>>): Promise<CallOutcome> {
    const begun = this.clock.now();
    const headers = { ...this.signed(call, begun), ...trace };
    const durationMs = () => this.clock.now().getTime() - begun.getTime();
    try {
      const url = new URL(call.url);
      const response = await request(url, {
        method: 'POST',
        headers,
        body: call.body,
        dispatcher: this.receivers.connectionsTo(url),
        signal: AbortSignal.timeout(TIME_OUT_MS),
      });
      const { statusCode: status } = response;
      const answer = await beginningOf(response.body);
      const retryAfterMs = retryAfter(response.headers['retry-after'], this.clock.now());
      return { error: errorOf(status, answer), status, durationMs: durationMs(), answer, retryAfterMs };
    } catch (failure) {
      const error = reasonOf(failure);
      return { error, status: null, durationMs: durationMs(), answer: null, retryAfterMs: null };
    }
  }

  private signed({ companyId, webhookId, sealedSecrets, messageId, body }: WebhookCall, at: Date) {
    const signatures = sealedSecrets.map((sealed) =>
      new Signer(this.secrets.open(companyId, webhookId, sealed)).sign(messageId, at, body),
    );
    return {
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'user-agent': 'scalepoint-module-webhooks',
      'webhook-id': messageId,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': signatures.join(' '),
    };
  }
}

/** A web page is not the word of a receiver: a proxy or a sign-in on the way answered. */
function errorOf(status: number, answer: string): CallError | null {
  if (status < 500 && /^\s*<(?:!doctype\s+html|html)\b/i.test(answer)) return 'page';
  if (status >= 200 && status < 300) return null;
  return status >= 300 && status < 400 ? 'redirect' : 'status';
}

async function beginningOf(body: Dispatcher.ResponseData['body']): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of body as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size >= MAX_BYTES) break;
  }
  const text = Buffer.concat(parts).toString('utf8').replaceAll('\0', '');
  return text.slice(0, MAX_STORED_CHARACTERS).toWellFormed();
}

/** Seconds or an HTTP date; other values are ignored. */
export function retryAfter(header: string | string[] | undefined, now: Date): number | null {
  const value = (Array.isArray(header) ? header[0] : header)?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  const at = /[a-z]/i.test(value) ? Date.parse(value) : NaN;
  return isNaN(at) ? null : Math.max(0, at - now.getTime());
}

/** Returns a code for the failure, not its message: messages contain addresses of the private network. */
function reasonOf(failure: unknown): CallError {
  if (!(failure instanceof Error)) throw failure;
  if (failure instanceof AddressRefused) return 'refused-address';
  const { code = '' } = failure as { code?: string };
  if (failure.name === 'TimeoutError' || code === 'UND_ERR_CONNECT_TIMEOUT') return 'time-out';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'ENODATA') return 'unknown-host';
  if (/^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO)/.test(code)) return 'certificate';
  return 'connection-failed';
}
