import type { FastifyInstance } from 'fastify';
import { HttpRefusal } from '../problems/http-refusal.js';
import './route-settings.js';

/**
 * Answers 408 if a body takes longer than `afterMs`, and closes the connection. Node's own limit would also abort
 * imports, which take as long as processing their lines takes.
 */
export function endSlowRequests(fastify: FastifyInstance, afterMs: number): void {
  fastify.addHook('onRequest', ({ raw, routeOptions }, reply, done) => {
    const { 'content-length': length, 'transfer-encoding': encoding } = raw.headers;
    const hasBody = encoding !== undefined || (length !== undefined && length !== '0');
    if (hasBody && !routeOptions.config.accepts?.includes('application/x-ndjson')) {
      const timer = setTimeout(() => {
        if (raw.complete || reply.sent) return;
        reply.raw.once('finish', () => raw.destroy());
        void reply.header('connection', 'close').send(new HttpRefusal(408));
      }, afterMs).unref();
      const inTime = () => clearTimeout(timer);
      raw.once('end', inTime).once('close', inTime);
    }
    done();
  });
}
