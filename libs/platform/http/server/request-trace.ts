import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import type { Logger } from 'pino';
import { Unauthenticated, UserIsInactive } from '#platform/identity';
import { type Metrics, type OpenSpan, readTraceparent, Spans, Trace, type TraceContext } from '#platform/observability';

declare module 'fastify' {
  interface FastifyRequest {
    /** The company in the address of an unauthenticated caller; proves no permission. */
    companyAsked: string | null;
    /** Null while traces are off. */
    span: OpenSpan | null;
  }
}

/** Problems that are security events, by the names listed in SECURITY.md. */
const SECURITY_EVENTS: Readonly<Record<number, string>> = {
  401: 'authentication-failed',
  403: 'access-denied',
  429: 'rate-limited',
};

/**
 * A span per request, named by its route's pattern. A hook of the very beginning, so that it includes authentication and the
 * time for the body.
 */
export function openSpan(request: FastifyRequest, _reply: FastifyReply, done: () => void): void {
  const route = request.routeOptions.url ?? 'unmatched';
  // Load balancers ask for their health every few seconds.
  if (Spans.areOn && !route.startsWith('/health/')) {
    const { method, id, headers } = request;
    const attributes = { 'http.request.method': method, 'http.route': route, 'scalepoint.correlation_id': id };
    const parent = readTraceparent(headers.traceparent);
    Trace.run(traceOf(request), () => {
      request.span = Spans.begin(`${method} ${route}`, { kind: 'server', attributes, parent, mayBegin: true });
    });
  }
  done();
}

function endSpan({ span, problemCode, principal }: FastifyRequest, status: number): void {
  if (!span) return;
  span.set({
    'http.response.status_code': status,
    ...(problemCode && { 'scalepoint.problem': problemCode }),
    ...(principal && { 'scalepoint.company_id': principal.companyId }),
  });
  span.end(status >= 500 ? (problemCode ?? String(status)) : undefined);
}

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
    endSpan(request, status);
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

function traceOf({ id, principal, isOperator, companyAsked, span }: FastifyRequest): TraceContext {
  return {
    correlationId: id,
    causationId: null,
    actor: principal ? `user:${principal.userId}` : isOperator ? 'operator' : 'anonymous',
    companyId: principal?.companyId ?? companyAsked,
    ...(span && { span: span.reference }),
  };
}
