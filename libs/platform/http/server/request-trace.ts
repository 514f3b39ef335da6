import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import type { Logger } from 'pino';
import { type Metrics, Trace, type TraceContext } from '#platform/observability';

/** Everything that a handler starts knows whose request it belongs to. */
export function traceHandlers(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', function (route: RouteOptions) {
    const handler = route.handler.bind(this);
    route.handler = (request, reply) => Trace.run(traceOf(request), handler, request, reply);
  });
}

/** One line for each request, with the route's pattern: paths, queries and bodies may hold what nobody may read. */
export function logRequests(fastify: FastifyInstance, logger: Logger, metrics: Metrics | null): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method, principal, problemCode: problem } = request;
    const route = request.routeOptions.url ?? 'unmatched';
    const { statusCode: status, elapsedTime } = reply;
    metrics?.answered(method, route, status, elapsedTime);
    const level = status >= 500 ? 'error' : route.startsWith('/health/') ? 'debug' : 'info';
    const line = {
      method,
      route,
      status,
      ms: Math.round(elapsedTime * 10) / 10,
      ...(principal && { userId: principal.userId }),
      ...(problem && { problem }),
    };
    Trace.run(traceOf(request), () => logger[level](line, 'request'));
    done();
  });
}

function traceOf({ id, principal }: FastifyRequest): TraceContext {
  return {
    correlationId: id,
    causationId: null,
    actor: principal ? `user:${principal.userId}` : 'anonymous',
    companyId: principal?.companyId ?? null,
  };
}
