import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import { VersionIsUnknown } from '#platform/preconditions';
import { StaleVersion } from '#shared-kernel';
import { versionIn } from './if-match.js';

/** As `setEtag` writes it. */
const VERSION = /^"(\d+)"$/;
/** Calendar programs ask for their calendar again and again. */
const TAGGED = /^(?:application\/json|text\/calendar)\b/;

/**
 * Gives each JSON answer and each calendar to a GET an ETag of its bytes, which begins with the version if there is one: values that depend on
 * the time of day change without a version. `If-None-Match` with it is answered 304. Other methods cost nothing.
 */
export function answerConditionally(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', (route: RouteOptions) => {
    if (route.method !== 'GET' && route.method !== 'HEAD') return;
    // First, because the hook of HEAD drops the text.
    route.onSend = [conditional, ...[route.onSend ?? []].flat()];
  });
}

async function conditional(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
  const type = String(reply.getHeader('content-type') ?? '');
  if (reply.statusCode !== 200 || typeof payload !== 'string' || !TAGGED.test(type)) return payload;
  const [, version] = VERSION.exec(String(reply.getHeader('etag') ?? '')) ?? [];
  const { 'if-match': ifMatch, 'if-none-match': ifNoneMatch } = request.headers;
  if (ifMatch !== undefined) refuseAnother(ifMatch, version);
  const digest = createHash('sha1').update(payload).digest('base64url').slice(0, 16);
  const etag = version === undefined ? `W/"${digest}"` : `"${version}-${digest}"`;
  void reply.header('etag', etag);
  if (ifNoneMatch === undefined || !matches(ifNoneMatch, etag)) return payload;
  void reply.code(304).removeHeader('content-type').removeHeader('content-length');
  return null;
}

function refuseAnother(ifMatch: string, version: string | undefined): void {
  if (ifMatch.trim() === '*') return;
  if (version === undefined) throw new VersionIsUnknown();
  const expected = versionIn(ifMatch);
  if (expected !== null && expected !== Number(version)) throw new StaleVersion(expected, Number(version));
}

/** Weakly, as RFC 9110 demands it: proxies that compress weaken tags. */
function matches(ifNoneMatch: string, etag: string): boolean {
  const plain = (tag: string) => tag.trim().replace(/^W\//, '');
  return ifNoneMatch.trim() === '*' || ifNoneMatch.split(',').some((tag) => plain(tag) === plain(etag));
}
