import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpRefusal } from '../problems/http-refusal.js';

/** Whoever watches the process must hear from it also when others ask too much. */
const UNLIMITED = new Set(['/health/live', '/health/ready']);
const REMEMBERED_CLIENTS = 20_000;
const IPV6_SUBNET = 64;

/** Limits each user of a company, and each address of callers without a token, counted in this process. Must come after `authenticate`. */
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
        en: `Rate limit of ${perMinute} requests per minute exceeded. Retry in ${retryAfterSeconds} seconds.`,
        facts: { retryAfterSeconds },
      });
    },
  });
  fastify.addHook('onRequest', fastify.rateLimit());
}

function clientOf(request: FastifyRequest): string {
  const { principal, ip } = request;
  // By the address alone: whatever else a stranger says, he can say anew each time.
  return principal ? `${principal.companyId} ${principal.userId}` : networkOf(ip);
}

/** What callers are counted by: an IPv4 address, or the /64 network of an IPv6 address, which one machine has whole. */
export function networkOf(ip: string): string {
  return normalizeIP(ip, IPV6_SUBNET);
}
