import { isUtf8 } from 'node:buffer';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { HttpRefusal } from '../problems/http-refusal.js';
import { jsonFaultIn } from './json-fault.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** The body as it came, for those who store or sign it. */
    rawBody: Buffer | null;
  }
}

type Done = (error: Error | null, body?: unknown) => void;

/**
 * Reads JSON and XML, each once and from bytes; forms and PDFs are left to those who read them, NDJSON is a stream. What
 * is not a stream is cut off at the limit of its route while it arrives.
 */
export function addBodyParsers(fastify: FastifyInstance): void {
  const parseJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.decorateRequest('rawBody', null);
  fastify.removeContentTypeParser(['application/json', 'text/plain']);

  const reads = (mediaTypes: string[], parse: (request: FastifyRequest, text: string, done: Done) => void): void => {
    fastify.addContentTypeParser(mediaTypes, { parseAs: 'buffer' }, (request, bytes: Buffer, done) => {
      request.rawBody = bytes;
      // An empty body is no body, whatever its type says: actions without arguments are POSTs too.
      if (bytes.length === 0 || request.routeOptions.config.bytesOnly) done(null, undefined);
      else if (!isUtf8(bytes)) done(notUtf8());
      else parse(request, bytes.toString(), done);
    });
  };

  reads(['application/json'], (request, text, done) => {
    void parseJson(request, text, (error, body) => done(error && unreadableJson(text, error), body));
  });
  reads(['application/xml', 'text/xml'], (_, text, done) => done(null, text));
  // Which bytes a form means, its `charset` says. A form with parts is held whole as well: its boundaries are counted
  // before anything is made of them, and an `Idempotency-Key` covers every byte.
  const kept = ['application/pdf', 'application/x-www-form-urlencoded', 'multipart/form-data'];
  fastify.addContentTypeParser(kept, { parseAs: 'buffer' }, (request, bytes: Buffer, done) => {
    request.rawBody = bytes;
    done(null, undefined);
  });
  // As it arrives: an import is too large to be held.
  fastify.addContentTypeParser('application/x-ndjson', (_, payload, done) => done(null, payload));
}

/** A Fastify hook: refuses bodies in a format that the route does not read, before they are read. */
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
    da: `Det sendte har et format, der ikke tages imod her. Send ukomprimeret, og sæt "Content-Type" til: ${list}.`,
    en: `The request body has an unsupported format. Send it uncompressed, and set "Content-Type" to: ${list}.`,
    facts: { accepts },
  });
}

function notUtf8(): HttpRefusal {
  return new HttpRefusal(400, {
    code: 'http.not-utf-8',
    da: 'Det sendte er ikke UTF-8. Gem og send det i tegnsættet UTF-8.',
    en: 'What was sent is not UTF-8. Save and send it in the character set UTF-8.',
  });
}

function unreadableJson(text: string, cause: Error): HttpRefusal {
  const fault = jsonFaultIn(text);
  if (fault.offset === text.length && isJson(text)) {
    return new HttpRefusal(400, {
      code: 'http.forbidden-property',
      da: 'Egenskaberne "__proto__" og "constructor.prototype" tages ikke imod.',
      en: 'The properties "__proto__" and "constructor.prototype" are not accepted.',
      cause,
    });
  }
  const { line, column } = fault;
  return new HttpRefusal(400, {
    code: 'http.malformed-json',
    da: `Det sendte er ikke JSON: fejlen er i linje ${line}, tegn ${column}.`,
    en: `What was sent is not JSON: the fault is in line ${line}, column ${column}.`,
    facts: { position: fault },
    cause,
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // The answer to the question; why it is not JSON was found by position.
    return false;
  }
}
