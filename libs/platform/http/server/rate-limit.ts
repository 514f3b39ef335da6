import rateLimit, { normalizeIP } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpRefusal } from '../problems/http-refusal.js';

/** Health checks must work during overload, too. */
const UNLIMITED = new Set(['/health/live', '/health/ready']);
const REMEMBERED_CLIENTS = 20_000;
const IPV6_SUBNET = 64;

/**
 * Limits requests per user of a company, and per address without a token, counted in this process. Register it after
 * `authenticate`.
 */
export async function limitRate(fastify: FastifyInstance, perMinute: number): Promise<void> {
  if (perMinute === 0) return;
  await fastify.register(rateLimit, {
    global: false,
    max: perMinute,
    timeWindow: 60_000,
    cache: REMEMBERED_CLIENTS,
    keyGenerator: clientOf,
    allowList: (request) => UNLIMITED.has(request.routeOptions.url ?? ''),
    // RateLimit-Limit, RateLimit-Remaining and RateLimit-Reset, as in the draft of the IETF.
    enableDraftSpec: true,
    errorResponseBuilder: (_request, { ttl }) => {
      const retryAfterSeconds = Math.ceil(ttl / 1000);
      return new HttpRefusal(429, {
        da: `Grænsen på ${perMinute} forespørgsler i minuttet er nået. Prøv igen om ${retryAfterSeconds} sekunder.`,
        en: `Rate limit of ${perMinute} requests per minute exceeded. Retry in ${retryAfterSeconds} seconds.`,
        facts: { retryAfterSeconds },
      });
    },
  });
  fastify.addHook('onRequest', fastify.rateLimit());
}

function clientOf(request: FastifyRequest): string {
  const { principal, ip } = request;
  // By address only: unauthenticated callers can change everything else.
  return principal ? `${principal.companyId} ${principal.userId}` : networkOf(ip);
}

/** The key of the counter: an IPv4 address, or the /64 network of an IPv6 address, which belongs to one machine. */
export function networkOf(ip: string): string {
  return normalizeIP(ip, IPV6_SUBNET);
}
