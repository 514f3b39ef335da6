import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Fault, FaultKind, Faults } from './faults.js';
import type { Knobs } from './knobs.js';
import { withoutSecrets } from './masking.js';
import { validationErrors } from './expenses/response.js';
import { connectionEnd, pauseUnless } from './pause.js';
import type { RateLimit } from './rate-limit.js';
import type { Outcome, SimulatorRecord } from './record.js';
import { Refusal } from './refusal.js';
import type { RecordedRoute } from './routes.js';

/** Notes about a request, for the record. */
export interface Trace {
  at: Date;
  clientId: string | null;
  insurerAlias: string | null;
  /** Set by the route once the request took effect. */
  accepted: boolean;
  faults: Fault[];
  recorded: boolean;
}

interface GateOptions {
  faults: Faults;
  limit: RateLimit;
  record: SimulatorRecord;
  knobs: () => Knobs;
  now: () => Date;
  /** The key of the rate limits: the client of a bearer token, the insurer of a security token, or the address. */
  callerOf: (request: FastifyRequest) => string;
}

/** All calls to Scalepoint pass here: limits, faults and the record are here, so that routes need not handle them. */
export class Gate {
  readonly #traces = new WeakMap<FastifyRequest, Trace>();

  constructor(private readonly options: GateOptions) {}

  trace(request: FastifyRequest): Trace {
    let trace = this.#traces.get(request);
    if (!trace) {
      trace = {
        at: this.options.now(),
        clientId: null,
        insurerAlias: null,
        accepted: false,
        faults: [],
        recorded: false,
      };
      this.#traces.set(request, trace);
    }
    return trace;
  }

  /** The faults of this kind for the request. */
  has(request: FastifyRequest, kind: FaultKind): boolean {
    return this.trace(request).faults.some((fault) => fault.kind === kind);
  }

  /** Guards every route of `scope`; they are recorded under the name `route`. */
  guard(scope: FastifyInstance, route: RecordedRoute): void {
    scope.addHook('onRequest', async (request) => {
      this.trace(request);
    });
    scope.addHook('preHandler', async (request, reply) => this.#arrive(route, request, reply));
    scope.addHook('onSend', async (request, reply, payload) => this.#leave(route, request, reply, payload));
  }

  async #arrive(route: RecordedRoute, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    if (route === 'unknown') return undefined;
    const { limit, faults, now, callerOf, knobs } = this.options;
    // The token endpoint has no rate limit.
    const wait = route === 'token' || route === 'attachment' ? null : limit.take(callerOf(request), now());
    if (wait !== null) throw new Refusal(429, { error: 'Too Many Requests' }, { 'retry-after': String(wait) });
    const met = faults.take(route);
    this.trace(request).faults = met;
    // A client that gives up earlier is served nevertheless: it cannot know whether it was.
    for (const { kind, delayMs } of met) if (kind === 'delay') await pauseUnless(connectionEnd(reply), delayMs);
    for (const { kind, retryAfterSeconds, errors } of met) {
      const headers = { 'retry-after': String(retryAfterSeconds) };
      if (kind === '429') throw new Refusal(429, { error: 'Too Many Requests' }, headers);
      if (kind === '503') throw new Refusal(503, { error: 'Service Unavailable' }, headers);
      if (kind === 'validation-errors') {
        return reply.code(201).send(validationErrors(errors, knobs().validationErrorShape));
      }
      if (kind === 'drop-before-processing') {
        this.#note(route, request, 'dropped-before-processing', null, null);
        reply.hijack();
        request.raw.socket.destroy();
        return reply;
      }
    }
    return undefined;
  }

  async #leave(route: RecordedRoute, request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
    const answer = typeof payload === 'string' ? parsed(payload) : payload == null ? null : '(binary)';
    const wouldBe = reply.statusCode;
    if (reply.raw.destroyed) {
      this.#note(route, request, 'aborted', wouldBe, answer);
      return payload;
    }
    if (this.has(request, 'accept-then-drop')) {
      this.#note(route, request, 'dropped-after-processing', wouldBe, answer);
      request.raw.socket.destroy();
      return payload;
    }
    if (this.has(request, '504-after-processing')) {
      reply.code(504).header('content-type', 'text/html; charset=utf-8');
      this.#note(route, request, 'answered', 504, '<h1>504 Gateway Time-out</h1>');
      return '<h1>504 Gateway Time-out</h1>';
    }
    if (this.has(request, 'malformed-answer') && typeof payload === 'string') {
      const half = payload.slice(0, Math.ceil(payload.length / 2));
      this.#note(route, request, 'answered', wouldBe, half);
      return half;
    }
    const limited = wouldBe === 429 && !this.has(request, '429');
    this.#note(route, request, limited ? 'rate-limited' : 'answered', wouldBe, answer);
    return payload;
  }

  #note(route: RecordedRoute, request: FastifyRequest, outcome: Outcome, status: number | null, answer: unknown): void {
    const trace = this.trace(request);
    if (trace.recorded) return;
    trace.recorded = true;
    this.options.record.append({
      direction: 'received',
      at: trace.at.toISOString(),
      route,
      method: request.method,
      path: request.url.split('?')[0] ?? request.url,
      query: request.query,
      contentType: request.headers['content-type'] ?? null,
      clientId: trace.clientId,
      insurerAlias: trace.insurerAlias,
      body: withoutSecrets(request.body ?? null, route === 'file-submit'),
      accepted: trace.accepted,
      faults: trace.faults.map((fault) => fault.kind),
      outcome,
      status,
      answer: withoutSecrets(answer),
    });
  }
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload) as unknown;
  } catch {
    return payload;
  }
}
