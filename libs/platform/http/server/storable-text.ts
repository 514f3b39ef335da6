import type { FastifyInstance, FastifyRequest } from 'fastify';
import { HttpRefusal } from '../problems/http-refusal.js';

/**
 * Refuses texts in the path, the query and the headers that PostgreSQL cannot store, before anything looks them up: a
 * checked body is not the only way by which a text reaches a statement.
 */
export function refuseUnstorableText(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', (request, _reply, done) => {
    done(isStorable(request) ? undefined : unstorable());
  });
}

function isStorable({ params, query, headers }: FastifyRequest): boolean {
  return [params, query, headers].every((texts) => everyText(texts, (text) => !text.includes('\0') && text.isWellFormed()));
}

function everyText(value: unknown, fits: (text: string) => boolean): boolean {
  if (typeof value === 'string') return fits(value);
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([name, inner]) => fits(name) && everyText(inner, fits));
}

function unstorable(): HttpRefusal {
  return new HttpRefusal(400, {
    code: 'http.unreadable-text',
    da: 'Adressen eller en header indeholder tegn, der ikke kan gemmes (nultegn eller halve Unicode-tegn). Fjern dem.',
    en: 'The address or a header contains characters that cannot be stored (NUL or half Unicode characters). Remove them.',
  });
}
