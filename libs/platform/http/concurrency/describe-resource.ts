import type { FastifyReply, FastifyRequest } from 'fastify';
import { etagOf } from './if-match.js';

/**
 * A Fastify hook: sets the ETag of a response that is a single resource with a `version`, and the address of one that was
 * created.
 */
export function describeResource(
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: (error: null, payload: unknown) => void,
): void {
  const { version, id } = (payload ?? {}) as { version?: unknown; id?: unknown };
  if (Number.isSafeInteger(version) && !reply.hasHeader('etag')) void reply.header('etag', etagOf(version as number));
  if (reply.statusCode === 201 && typeof id === 'string' && !reply.hasHeader('location')) {
    const [path = ''] = request.url.split('?');
    void reply.header('location', `${path.replace(/\/$/, '')}/${encodeURIComponent(id)}`);
  }
  done(null, payload);
}
