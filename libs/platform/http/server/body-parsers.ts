import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { findJsonFault, placeOf } from '#platform/json';
import { HttpRefusal } from '../problems/http-refusal.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The raw body, for handlers that store or verify it. */
    rawBody: Buffer | null;
  }
}

type Done = (error: Error | null, body?: unknown) => void;

/**
 * Parses JSON and XML, once and from bytes; forms and PDFs are left to their handlers, NDJSON is a stream. Bodies that
 * are not streams are rejected as soon as they exceed the limit of their route.
 */
export function addBodyParsers(fastify: FastifyInstance): void {
  const parseJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.decorateRequest('rawBody', null);
  fastify.removeContentTypeParser(['application/json', 'text/plain']);

  const reads = (mediaTypes: string[], parse: (request: FastifyRequest, text: string, done: Done) => void): void => {
    fastify.addContentTypeParser(mediaTypes, { parseAs: 'buffer' }, (request, bytes: Buffer, done) => {
      request.rawBody = bytes;
      // An empty body counts as none, whatever its type: actions without arguments are POSTs too.
      if (bytes.length === 0 || request.routeOptions.config.bytesOnly) done(null, undefined);
      else if (!isUtf8(bytes)) done(notUtf8());
      else parse(request, bytes.toString(), done);
    });
  };

  reads(['application/json'], (request, text, done) => {
    void parseJson(request, text, (error, body) => done(error && unreadableJson(text, error), body));
  });
  reads(['application/xml', 'text/xml'], (_, text, done) => done(null, text));
  // The form's `charset` decides how to decode it. A multipart form is buffered too: its boundaries are counted
  // before it is parsed, and an `Idempotency-Key` covers every byte.
  const kept = ['application/pdf', 'application/x-www-form-urlencoded', 'multipart/form-data'];
  fastify.addContentTypeParser(kept, { parseAs: 'buffer' }, (request, bytes: Buffer, done) => {
    request.rawBody = bytes;
    done(null, undefined);
  });
  // Streamed: an import is too large for memory.
  fastify.addContentTypeParser('application/x-ndjson', (_, payload, done) => done(null, payload));
}

/** A Fastify hook: rejects bodies in a format that the route does not read, before they are read. */
export function refuseOtherMediaTypes(
  request: FastifyRequest,
  _reply: FastifyReply,
  done: (error?: Error) => void,
): void {
  const { 'content-type': contentType, 'content-encoding': encoding, 'content-length': length } = request.headers;
  const hasBody = (length !== undefined && length !== '0') || request.headers['transfer-encoding'] !== undefined;
  if (!hasBody) {
    done();
    return;
  }
  const { accepts } = request.routeOptions.config;
  const mediaType = contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const isRead = accepts ? (accepts as readonly string[]).includes(mediaType) : mediaType === 'application/json';
  if (isRead && (encoding === undefined || encoding === 'identity')) done();
  else done(request.is404 ? undefined : unsupported(accepts ?? ['application/json']));
}

function unsupported(accepts: readonly string[]): HttpRefusal {
  const list = accepts.join(', ');
  return new HttpRefusal(415, {
    da: `Indholdets format understøttes ikke her. Send ukomprimeret, og sæt "Content-Type" til: ${list}.`,
    en: `This route does not accept the format of the body. Send it uncompressed, and set "Content-Type" to: ${list}.`,
    facts: { accepts },
  });
}

export function notUtf8(): HttpRefusal {
  return new HttpRefusal(400, {
    code: 'http.not-utf-8',
    da: 'Indholdet er ikke UTF-8. Send det som UTF-8.',
    en: 'The body is not UTF-8. Encode it as UTF-8.',
  });
}

export function unreadableJson(text: string, cause: Error): HttpRefusal {
  const fault = findJsonFault(text);
  if (!fault) {
    return new HttpRefusal(400, {
      code: 'http.forbidden-property',
      da: 'Egenskaberne "__proto__" og "constructor.prototype" er ikke tilladt.',
      en: 'The properties "__proto__" and "constructor.prototype" are not allowed.',
      cause,
    });
  }
  const { line, column, position: offset } = placeOf(text, fault.position);
  return new HttpRefusal(400, {
    code: 'http.malformed-json',
    da: `Indholdet er ikke gyldig JSON: fejlen er i linje ${line}, tegn ${column}.`,
    en: `The body is not valid JSON: the error is in line ${line}, column ${column}.`,
    facts: { position: { offset, line, column } },
    cause,
  });
}
