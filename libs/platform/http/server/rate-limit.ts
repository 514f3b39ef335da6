import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpRefusal } from '../problems/http-refusal.js';

/** Whoever watches the process must hear from it also when others ask too much. */
const UNLIMITED = new Set(['/health/live', '/health/ready']);
const REMEMBERED_CLIENTS = 20_000;

/** Limits each client of each company, counted in this process. Must come after `authenticate`. */
export async function limitRate(fastify: FastifyInstance, perMinute: number): Promise<void> {
  if (perMinute === 0) return;
  await fastify.register(rateLimit, {
    global: false,
    max: perMinute,
    timeWindow: 60_000,
    cache: REMEMBERED_CLIENTS,
    keyGenerator: clientOf,
    allowList: (request) => UNLIMITED.has(request.routeOptions.url ?? ''),
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
    errorResponseBuilder: (_request, { ttl }) => {
      const retryAfterSeconds = Math.ceil(ttl / 1000);
      return new HttpRefusal(429, {
        da: `Der kommer flere end ${perMinute} forespørgsler i minuttet. Vent ${retryAfterSeconds} sekunder.`,
        en: `More than ${perMinute} requests a minute come. Wait ${retryAfterSeconds} seconds.`,
        facts: { retryAfterSeconds },
      });
    },
  });
  fastify.addHook('onRequest', fastify.rateLimit());
}

function clientOf(request: FastifyRequest): string {
  const { principal, routeOptions, params, ip } = request;
  if (principal) return `${principal.companyId} ${principal.userId}`;
  const { limitedBy } = routeOptions.config;
  const address = normalizeIP(ip);
  return limitedBy ? `${address} ${(params as Record<string, string>)[limitedBy]}` : address;
}
