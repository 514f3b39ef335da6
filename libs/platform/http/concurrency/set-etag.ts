import type { FastifyReply, FastifyRequest } from 'fastify';
import { etagOf } from './if-match.js';

/** A Fastify hook: sets the ETag of a response that is a single resource with a `version`. */
export function setEtag(
  _request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: null, payload: unknown) => void,
): void {
  const version: unknown = (payload as { version?: unknown } | null)?.version;
  if (Number.isSafeInteger(version) && !reply.hasHeader('etag')) void reply.header('etag', etagOf(version as number));
  done(null, payload);
}
