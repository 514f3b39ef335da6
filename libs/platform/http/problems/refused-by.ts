import { HttpException } from '@nestjs/common';
import { saysUnavailable } from '#platform/persistence/database-unavailable.js';
import { DomainError, type FieldRefusal } from '#shared-kernel';
import { HttpRefusal } from './http-refusal.js';
import { STATUS_OF_KIND } from './statuses.js';

/** A problem with its status, before its texts are chosen. */
export interface Refused {
  readonly status: number;
  readonly code: string;
  readonly da: string;
  readonly en: string;
  readonly errors: readonly FieldRefusal[];
  readonly facts: Readonly<Record<string, unknown>>;
}

/** Maps an exception to a problem; internal errors reveal no details. */
export function refusedBy(exception: unknown): Refused {
  if (exception instanceof HttpRefusal) return exception;
  if (exception instanceof DomainError) {
    const { code, kind, da, en, errors, facts } = exception;
    return { status: STATUS_OF_KIND[kind], code, da, en, errors, facts };
  }
  // Nest also converts Fastify's errors (body too large, unknown format, bad URL) to these.
  if (exception instanceof HttpException) return new HttpRefusal(exception.getStatus());
  if (saysUnavailable(exception)) return new HttpRefusal(503);
  return new HttpRefusal(clientErrorOf(exception) ?? 500);
}

/** Fastify plugins throw plain errors that have a status. */
function clientErrorOf(exception: unknown): number | null {
  if (!(exception instanceof Error)) return null;
  const { statusCode, code } = exception as { statusCode?: unknown; code?: unknown };
  const isFastify = typeof code === 'string' && code.startsWith('FST_');
  return isFastify && typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 ? statusCode : null;
}
