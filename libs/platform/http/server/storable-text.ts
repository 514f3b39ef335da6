import type { FastifyInstance } from 'fastify';
import { HttpRefusal } from '../problems/http-refusal.js';
import { ValidationFailed } from '../validation/validation-failed.js';

const UNREADABLE = {
  code: 'unreadable-text',
  da: 'Indeholder tegn, der ikke kan gemmes (nultegn eller halve Unicode-tegn).',
  en: 'Contains characters that cannot be stored (NUL or half Unicode characters).',
};

/**
 * Refuses texts in the path, the query and the headers that PostgreSQL cannot store, before anything looks them up: a
 * checked body is not the only way by which a text reaches a statement.
 */
export function refuseUnstorableText(fastify: FastifyInstance): void {
  fastify.addHook('onRequest', ({ params, query, headers }, _reply, done) => {
    for (const [source, texts] of [['param', params] as const, ['query', query] as const]) {
      const pointer = pointerToFault(texts);
      if (pointer === null) continue;
      done(new ValidationFailed([{ pointer, ...UNREADABLE }], source));
      return;
    }
    const header = pointerToFault(headers);
    done(header === null ? undefined : unstorableHeader(header.slice(1)));
  });
}

/** Null when all texts can be stored. */
function pointerToFault(value: unknown, pointer = ''): string | null {
  if (typeof value === 'string') return isStorable(value) ? null : pointer;
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value)) {
    // The name itself cannot be repeated in the answer.
    const found = isStorable(name) ? pointerToFault(inner, `${pointer}/${name}`) : pointer;
    if (found !== null) return found;
  }
  return null;
}

function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

export function unstorableHeader(name: string): HttpRefusal {
  return new HttpRefusal(400, {
    code: 'http.unreadable-text',
    da: `Headeren "${name}" indeholder tegn, der ikke kan gemmes (nultegn eller halve Unicode-tegn). Fjern dem.`,
    en: `The header "${name}" contains characters that cannot be stored (NUL or half Unicode characters). Remove them.`,
  });
}
