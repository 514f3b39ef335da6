import { randomUUID } from 'node:crypto';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { traceparentOf } from '#platform/observability';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const TRACEPARENT = /^00-([0-9a-f]{32})-[0-9a-f]{16}-([0-9a-f]{2})$/;
const REQUEST_ID = /^[\w.:/+=-]{1,128}$/;

/** The caller's correlation id if it is a UUID (or a W3C trace id, a UUID without dashes), else a new one. */
export function correlationIdOf({ headers }: IncomingMessage): string {
  return uuidIn(headers['x-correlation-id']) ?? uuidIn(headers['x-request-id']) ?? traceIdIn(headers) ?? randomUUID();
}

/** A Fastify hook: returns the correlation and trace ids in response headers. */
export function setTraceHeaders(request: FastifyRequest, reply: FastifyReply, done: () => void): void {
  const { 'x-request-id': requestId, traceparent } = request.headers;
  const [, traceId = request.id.replaceAll('-', ''), flags = '00'] = TRACEPARENT.exec(String(traceparent)) ?? [];
  const span = randomUUID().replaceAll('-', '').slice(16);
  const answered = request.span ? traceparentOf(request.span.reference) : `00-${traceId}-${span}-${flags}`;
  void reply
    .header('x-correlation-id', request.id)
    .header('x-request-id', typeof requestId === 'string' && REQUEST_ID.test(requestId) ? requestId : request.id)
    .header('traceparent', answered);
  done();
}

function uuidIn(header: string | string[] | undefined): string | null {
  return typeof header === 'string' && UUID.test(header) ? header.toLowerCase() : null;
}

function traceIdIn({ traceparent }: IncomingHttpHeaders): string | null {
  const [, id] = TRACEPARENT.exec(String(traceparent)) ?? [];
  // The standard forbids a trace id of zeros.
  if (!id || /^0+$/.test(id)) return null;
  return id.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
