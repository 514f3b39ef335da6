import type { FastifyInstance, FastifyRequest } from 'fastify';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { type LinkKey, readLinkSecret } from '#platform/secrets';
import { HttpRefusal } from '../problems/http-refusal.js';
import { networkOf } from '../server/rate-limit.js';

export const LINK_HEADER = 'x-link-secret';
const WINDOW_SECONDS = 60;
/** Secrets that open nothing, per address and minute, before the address has to wait. */
const MAX_WRONG_SECRETS = 20;

declare module 'fastify' {
  interface FastifyRequest {
    /** What the secret of the link in the request says; null without one. It proves nothing until it was looked up. */
    link: LinkKey | null;
  }
}

/**
 * Reads the secret of requests that come from a public page. It is in a header, not in the address: addresses are logged
 * and passed on, and a page of another site cannot send the header. An address that sends many wrong secrets has to wait.
 */
export function readLinks(fastify: FastifyInstance): void {
  const wrong = new RateLimiterMemory({ points: MAX_WRONG_SECRETS, duration: WINDOW_SECONDS });
  fastify.decorateRequest('link', null);
  fastify.addHook('onRequest', async (request) => {
    const secret = request.headers[LINK_HEADER];
    if (typeof secret !== 'string') return;
    request.link = readLinkSecret(secret);
    request.companyAsked = request.link?.companyId ?? null;
    const guesses = await wrong.get(networkOf(request.ip));
    if (guesses && guesses.consumedPoints >= MAX_WRONG_SECRETS) throw tooManyGuesses(guesses.msBeforeNext);
  });
  fastify.addHook('onResponse', async (request) => {
    if (isGuess(request)) await wrong.penalty(networkOf(request.ip));
  });
}

function isGuess({ headers, problemCode }: FastifyRequest): boolean {
  return headers[LINK_HEADER] !== undefined && problemCode === 'links.link-unknown';
}

function tooManyGuesses(waitMs: number): HttpRefusal {
  const retryAfterSeconds = Math.max(1, Math.ceil(waitMs / 1000));
  return new HttpRefusal(429, {
    da: `Der er prøvet for mange links, som ikke virker. Prøv igen om ${retryAfterSeconds} sekunder.`,
    en: `Too many links that do not work were tried. Retry in ${retryAfterSeconds} seconds.`,
    facts: { retryAfterSeconds },
  });
}
