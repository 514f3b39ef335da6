import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { HttpRefusal } from '../problems/http-refusal.js';

/**
 * Passes the version of `If-Match` to a handler, for `Aggregate.expectVersion`; null for `*`, any version.
 * A missing header is answered with 428, a value that is not one of our ETags with 400.
 */
export const IfMatch: () => ParameterDecorator = createParamDecorator(
  (_: unknown, context: ExecutionContext): number | null =>
    versionIn(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
  [documentIfMatch],
);

export function versionIn(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined || ifMatch.trim() === '') throw new HttpRefusal(428);
  if (ifMatch.trim() === '*') return null;
  // Weak tags are accepted too: compressing proxies weaken tags, and a version identifies a state, not bytes.
  const versions = ifMatch.split(',').map((tag) => /^\s*(?:W\/)?"(0|[1-9]\d{0,9})"\s*$/.exec(tag)?.[1]);
  const [version] = versions;
  // With several versions it would be unclear which one the caller saw.
  if (version === undefined || versions.some((other) => other !== version)) throw malformedIfMatch();
  return Number(version);
}

export function etagOf(version: number): string {
  return `"${version}"`;
}

function malformedIfMatch(): HttpRefusal {
  return new HttpRefusal(400, {
    code: 'http.malformed-if-match',
    da: 'Headeren "If-Match" skal være postens ETag med anførselstegn, f.eks. "7", eller * for enhver version.',
    en: 'The header "If-Match" must be the ETag of the record with its quotes, such as "7", or * for any version.',
  });
}

function documentIfMatch(controller: object, handler: string | symbol | undefined): void {
  if (handler === undefined) return;
  const descriptor = Object.getOwnPropertyDescriptor(controller, handler) as PropertyDescriptor;
  ApiHeader({
    name: 'If-Match',
    required: true,
    description: 'ETag of the version that the change is based on, such as `"7"`',
    schema: { type: 'string' },
  })(controller, handler, descriptor);
}
