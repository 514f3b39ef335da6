import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import type { Logger } from 'pino';
import { Unauthenticated, UserIsInactive } from '#platform/identity';
import { type Metrics, Trace, type TraceContext } from '#platform/observability';

declare module 'fastify' {
  interface FastifyRequest {
    /** The company in the address of an unauthenticated caller; proves no permission. */
    companyAsked: string | null;
  }
}

/** Problems that are security events, by the names listed in SECURITY.md. */
const SECURITY_EVENTS: Readonly<Record<number, string>> = {
  401: 'authentication-failed',
  403: 'access-denied',
  429: 'rate-limited',
};

/** Gives everything that a handler starts the context of its request. */
export function traceHandlers(fastify: FastifyInstance): void {
  fastify.addHook('onRoute', function (route: RouteOptions) {
    const handler = route.handler.bind(this);
    route.handler = (request, reply) => Trace.run(traceOf(request), handler, request, reply);
  });
}

/** One log line per request, with the route's pattern, because paths, queries and bodies may contain personal data. */
export function logRequests(fastify: FastifyInstance, logger: Logger, metrics: Metrics | null): void {
  fastify.addHook('onResponse', (request, reply, done) => {
    const { method, principal, problemCode: problem } = request;
    const route = request.routeOptions.url ?? 'unmatched';
    const { statusCode: status, elapsedTime } = reply;
    metrics?.answered(method, route, status, elapsedTime);
    const event = SECURITY_EVENTS[status];
    const failure = authenticationFailureOf(request, status);
    if (event) metrics?.securityEvent(event);
    const level = status >= 500 ? 'error' : route.startsWith('/health/') ? 'debug' : 'info';
    const line = {
      method,
      route,
      status,
      ms: Math.round(elapsedTime * 10) / 10,
      address: request.ip,
      ...(principal && { userId: principal.userId }),
      ...(problem && { problem }),
      ...(event && { event }),
      ...(failure && { authenticationFailure: failure }),
    };
    Trace.run(traceOf(request), () => logger[level](line, 'request'));
    done();
  });
}

/** Why authentication failed, if a token was invalid or missing. */
function authenticationFailureOf(
  { authenticationFailure, problemCode }: FastifyRequest,
  status: number,
): string | null {
  if (authenticationFailure instanceof Unauthenticated) return authenticationFailure.reason;
  if (authenticationFailure) return authenticationFailure instanceof UserIsInactive ? 'user-inactive' : 'not-checked';
  return status === 401 && problemCode === 'identity.not-authenticated' ? 'missing' : null;
}

function traceOf({ id, principal, isOperator, companyAsked }: FastifyRequest): TraceContext {
  return {
    correlationId: id,
    causationId: null,
    actor: principal ? `user:${principal.userId}` : isOperator ? 'operator' : 'anonymous',
    companyId: principal?.companyId ?? companyAsked,
  };
}
