import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { AlreadyExists } from '#platform/preconditions';
import { HttpRefusal } from '../problems/http-refusal.js';
import { evaluatesPreconditions } from './evaluates-preconditions.js';

/**
 * Passes the version of `If-Match` to a handler, for `Aggregate.expectVersion`; null for `*`, any version.
 * A missing header is answered with 428, a value that is not one of our ETags with 400. `If-None-Match: *` asks for
 * something that was never saved, which has the version 0.
 */
export const IfMatch: () => ParameterDecorator = createParamDecorator(
  (_: unknown, context: ExecutionContext): number | null => {
    const { headers } = context.switchToHttp().getRequest<FastifyRequest>();
    if (!isForAbsent(headers['if-none-match'])) return versionIn(headers['if-match']);
    if (headers['if-match'] !== undefined && versionIn(headers['if-match']) !== 0) throw new AlreadyExists();
    return 0;
  },
  [documentIfMatch],
);

/** The number at the beginning of an ETag is the version; what may follow tells representations of a version apart. */
const ETAG = /^\s*(?:W\/)?"(0|[1-9]\d{0,9})(?:-[\w-]+)?"\s*$/;

export function versionIn(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined || ifMatch.trim() === '') throw new HttpRefusal(428);
  if (ifMatch.trim() === '*') return null;
  // Weak tags are accepted too: compressing proxies weaken tags, and a version identifies a state, not bytes.
  const versions = ifMatch.split(',').map((tag) => ETAG.exec(tag)?.[1]);
  const [version] = versions;
  // With several versions it would be unclear which one the caller saw.
  if (version === undefined || versions.some((other) => other !== version)) throw malformedIfMatch();
  return Number(version);
}

/** Whether a change is asked for only if there is nothing yet. @throws HttpRefusal 400 for anything but `*` */
export function isForAbsent(ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch.trim() === '*') return true;
  throw malformedIfNoneMatch();
}

export function malformedIfNoneMatch(): HttpRefusal {
  return new HttpRefusal(400, {
    code: 'http.malformed-if-none-match',
    da: 'Headeren "If-None-Match" kan ved en ændring kun være *, som betyder, at posten ikke må findes endnu.',
    en: 'With a change, the header "If-None-Match" can only be *, which means that the record must not exist yet.',
  });
}

export function etagOf(version: number): string {
  return `"${version}"`;
}

export function malformedIfMatch(): HttpRefusal {
  return new HttpRefusal(400, {
    code: 'http.malformed-if-match',
    da: 'Headeren "If-Match" skal være postens ETag med anførselstegn, f.eks. "7", eller * for enhver version.',
    en: 'The header "If-Match" must be the ETag of the record with its quotes, such as "7", or * for any version.',
  });
}

function documentIfMatch(controller: object, handler: string | symbol | undefined): void {
  if (handler === undefined) return;
  const descriptor = Object.getOwnPropertyDescriptor(controller, handler) as PropertyDescriptor;
  evaluatesPreconditions(descriptor.value as object);
  ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'ETag of the version that the change is based on, such as `"7"`, or `*` for any version',
    schema: { type: 'string' },
    example: '*',
  })(controller, handler, descriptor);
}
