import type { FastifyInstance } from 'fastify';

const TOO_LARGE = 413;
/** More than clients send by mistake; beyond it the connection is cut. */
const MAX_DRAINED_BYTES = 64 * 1024 * 1024;

/**
 * Reads the rest of a body that is too large and throws it away. Many clients read the answer only when they have sent
 * everything: closing the connection before that loses the answer, and they report a broken pipe.
 */
export function drainRefusedBodies(fastify: FastifyInstance): void {
  fastify.addHook('onSend', ({ raw }, reply, payload, done) => {
    if (reply.statusCode === TOO_LARGE && !raw.readableEnded) {
      // Fastify asks for the connection to be closed at once.
      void reply.removeHeader('connection');
      let left = MAX_DRAINED_BYTES;
      raw.on('data', (chunk: Buffer) => {
        left -= chunk.length;
        if (left < 0) raw.destroy();
      });
      raw.resume();
    }
    done(null, payload);
  });
}
