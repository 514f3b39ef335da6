import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { boundaryOf, hashWithoutBoundary } from '#platform/forms';
import { HttpRefusal } from '../problems/http-refusal.js';

/** The caller's `Idempotency-Key` with a digest of caller, route and content. */
export interface IdempotentRequest {
  readonly key: string;
  readonly fingerprint: string;
  /** Set if the result was replayed. */
  replayed: boolean;
}

/** The store of results: it runs `handle` as one idempotent request. */
export interface IdempotencyKeeper {
  run<T>(request: IdempotentRequest, handle: () => T): T;
}

const KEY = /^[\x21-\x7e]{1,255}$/;

/**
 * Every POST of an authenticated user accepts `Idempotency-Key`, except imports, which reject it; a replay has the
 * header
 * `Idempotent-Replayed: true`.
 */
export function supportIdempotencyKeys(fastify: FastifyInstance, keeper: IdempotencyKeeper): void {
  const promised = new WeakMap<FastifyRequest, IdempotentRequest>();
  fastify.addHook('onRoute', function (route: RouteOptions) {
    if (route.method !== 'POST') return;
    const handler = route.handler.bind(this);
    route.handler = (request, reply) => {
      const idempotent = promiseOf(request);
      if (!idempotent) return handler(request, reply);
      promised.set(request, idempotent);
      return keeper.run(idempotent, () => handler(request, reply));
    };
    route.onSend = [route.onSend ?? []].flat().concat((request, reply: FastifyReply, payload, done) => {
      if (promised.get(request)?.replayed) void reply.header('idempotent-replayed', 'true');
      done(null, payload);
    });
  });
}

/** More boundaries than any route accepts. */
const MAX_BOUNDARIES = 100;

function promiseOf(request: FastifyRequest): IdempotentRequest | null {
  const { headers, principal, method, url, rawBody } = request;
  const { 'idempotency-key': key } = headers;
  if (key === undefined || !principal) return null;
  if (typeof key !== 'string' || !KEY.test(key)) throw malformedKey();
  if (isStreamed(request)) throw keyOfStream();
  const digest = createHash('sha256').update(`${principal.userId} ${method} ${url}\n`);
  if (rawBody) {
    const boundary = boundaryOf(headers['content-type'] ?? '');
    if (boundary === null) digest.update(rawBody);
    else hashWithoutBoundary(digest, rawBody, boundary, MAX_BOUNDARIES);
  }
  return { key, fingerprint: digest.digest('base64url'), replayed: false };
}

/** The bytes of a stream are only known after its lines were processed, so its result cannot be stored. */
function isStreamed({ routeOptions }: FastifyRequest): boolean {
  return routeOptions.config.accepts?.includes('application/x-ndjson') ?? false;
}

export function keyOfStream(): HttpRefusal {
  return new HttpRefusal(400, {
    code: 'http.idempotency-key-not-taken',
    da: 'En import tager ikke imod headeren "Idempotency-Key". Udelad den; de samme linjer kan sendes igen uden at ændre noget.',
    en: 'An import does not accept the header "Idempotency-Key". Omit it; repeating the same lines has no further effect.',
  });
}

export function malformedKey(): HttpRefusal {
  return new HttpRefusal(400, {
    code: 'http.malformed-idempotency-key',
    da: 'Headeren "Idempotency-Key" skal være 1–255 synlige ASCII-tegn uden mellemrum, f.eks. en UUID.',
    en: 'The header "Idempotency-Key" must be 1 to 255 visible ASCII characters without spaces, such as a UUID.',
  });
}
