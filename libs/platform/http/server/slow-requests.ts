import type { FastifyInstance } from 'fastify';
import { HttpRefusal } from '../problems/http-refusal.js';
import './route-settings.js';

/**
 * Answers 408 to whoever takes longer than `afterMs` to send a body, and closes the connection. Node's own limit would end
 * imports too, which are read line by line and take as long as their lines do.
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
