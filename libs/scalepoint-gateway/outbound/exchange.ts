import { setTimeout as pause } from 'node:timers/promises';
import {
  BrokenCircuitError,
  circuitBreaker,
  type CircuitBreakerPolicy,
  CircuitState,
  ConsecutiveBreaker,
  handleAll,
} from 'cockatiel';
import { Agent, request } from 'undici';
import { type Metrics, Spans } from '#platform/observability';
import type { CallFault } from '../contracts/index.js';
import { FAULTS, type HttpAnswer } from '../wire/scalepoint-response.js';

export interface CallLimits {
  /** Overrides the usual timeout. */
  readonly timeoutMs?: number;
  /** Aborts the call. */
  readonly signal?: AbortSignal;
}

export interface Call extends CallLimits {
  readonly companyId: string;
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

export type Exchanged =
  | { readonly outcome: 'answered'; readonly answer: HttpAnswer }
  /** Nothing was sent, or the connection was refused. */
  | { readonly outcome: 'not-sent'; readonly reason: CallFault; readonly retryAfterSeconds: number | null }
  | { readonly outcome: 'unclear'; readonly reason: CallFault };

export interface ExchangeOptions {
  /** Allowed hosts, with their ports. */
  readonly hosts: ReadonlySet<string>;
  readonly timeoutMs: number;
  readonly metrics: Metrics | null;
  /** Milliseconds until the company may call; 0 reserves the call. */
  readonly takeTurn: (companyId: string) => Promise<number>;
}

const CONNECT_TIMEOUT_MS = 5_000;
/** A caller waits at most this long for the rate limit; then the call is not sent. */
const MAX_WAIT_MS = 3_000;
const MAX_ANSWER_BYTES = 1_048_576;
const FAULTS_BEFORE_PAUSE = 5;
const PAUSE_MS = 30_000;

/** Error codes that occur before anything is sent. */
const BEFORE_SENDING = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

class HostFails extends Error {
  constructor(readonly exchanged: Exchanged) {
    super('The host fails');
  }
}

/** One HTTP exchange with Scalepoint. Never follows redirects, never retries, and reports whether Scalepoint may have acted. */
export class Exchange {
  private readonly breakers = new Map<string, CircuitBreakerPolicy>();
  private readonly agent: Agent;

  constructor(private readonly options: ExchangeOptions) {
    const { timeoutMs, metrics } = options;
    metrics?.gauge(
      'scalepoint_breaker_open',
      'Whether calls to a host of Scalepoint are paused after repeated faults: 0 or 1',
      ['host'],
      () => [...this.breakers].map(([host, { state }]) => ({ labels: { host }, value: isOpen(state) ? 1 : 0 })),
    );
    this.agent = new Agent({
      connect: { timeout: CONNECT_TIMEOUT_MS },
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      maxResponseSize: MAX_ANSWER_BYTES,
    });
  }

  allows(url: string): boolean {
    return URL.canParse(url) && this.options.hosts.has(new URL(url).host);
  }

  async call(call: Call): Promise<Exchanged> {
    const exchanged = await this.attempt(call);
    const { outcome } = exchanged;
    const reason = outcome === 'answered' ? `${Math.floor(exchanged.answer.status / 100)}xx` : exchanged.reason.code;
    this.options.metrics?.count('scalepoint_calls_total', { outcome, reason });
    return exchanged;
  }

  async close(): Promise<void> {
    await this.agent.close();
  }

  private async attempt(call: Call): Promise<Exchanged> {
    if (!this.allows(call.url)) return notSent(FAULTS.hostNotAllowed);
    const wait = await this.turn(call.companyId);
    if (wait > 0) return { ...notSent(FAULTS.limited), retryAfterSeconds: Math.ceil(wait / 1000) };
    try {
      return await this.breaker(new URL(call.url).host).execute(async () => {
        const exchanged = await this.send(call);
        if (!call.signal?.aborted && countsAgainstHost(exchanged)) throw new HostFails(exchanged);
        return exchanged;
      });
    } catch (error) {
      if (error instanceof HostFails) return error.exchanged;
      if (error instanceof BrokenCircuitError) {
        return { ...notSent(FAULTS.paused), retryAfterSeconds: PAUSE_MS / 1000 };
      }
      throw error;
    }
  }

  private async turn(companyId: string): Promise<number> {
    let wait = await this.options.takeTurn(companyId);
    for (let waited = 0; wait > 0 && waited + wait <= MAX_WAIT_MS; waited += wait) {
      await pause(wait);
      wait = await this.options.takeTurn(companyId);
    }
    return wait;
  }

  private send(call: Call): Promise<Exchanged> {
    const { method, url } = call;
    return Spans.call({ method, peer: 'scalepoint', url: new URL(url) }, async (trace, span) => {
      const exchanged = await this.sent({ ...call, headers: { ...call.headers, ...trace } });
      if (exchanged.outcome === 'answered') span?.set({ 'http.response.status_code': exchanged.answer.status });
      else span?.set({ 'scalepoint.outcome': exchanged.outcome, 'error.type': exchanged.reason.code });
      return exchanged;
    });
  }

  private async sent({ method, url, headers, body, timeoutMs, signal }: Call): Promise<Exchanged> {
    try {
      const response = await request(url, {
        method,
        headers,
        body: body ?? null,
        dispatcher: this.agent,
        ...(timeoutMs !== undefined && { headersTimeout: timeoutMs, bodyTimeout: timeoutMs }),
        ...(signal && { signal }),
      });
      const text = await response.body.text();
      const after = Number(response.headers['retry-after']);
      const retryAfterSeconds = Number.isFinite(after) && after > 0 ? Math.min(after, 86_400) : null;
      return { outcome: 'answered', answer: { status: response.statusCode, retryAfterSeconds, text } };
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code ?? '';
      if (BEFORE_SENDING.has(code)) return notSent(FAULTS.unreachable);
      const isLate = code === 'UND_ERR_HEADERS_TIMEOUT' || code === 'UND_ERR_BODY_TIMEOUT';
      return { outcome: 'unclear', reason: isLate ? FAULTS.timedOut : FAULTS.broken };
    }
  }

  private breaker(host: string): CircuitBreakerPolicy {
    const known = this.breakers.get(host);
    if (known) return known;
    const policy = circuitBreaker(handleAll, {
      halfOpenAfter: PAUSE_MS,
      breaker: new ConsecutiveBreaker(FAULTS_BEFORE_PAUSE),
    });
    this.breakers.set(host, policy);
    return policy;
  }
}

const isOpen = (state: CircuitState): boolean => state !== CircuitState.Closed;

function countsAgainstHost(exchanged: Exchanged): boolean {
  return exchanged.outcome !== 'answered' || exchanged.answer.status >= 500;
}

function notSent(reason: CallFault): Exchanged & { outcome: 'not-sent' } {
  return { outcome: 'not-sent', reason, retryAfterSeconds: null };
}
