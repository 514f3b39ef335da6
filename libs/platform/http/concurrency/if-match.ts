import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { HttpRefusal } from '../problems/http-refusal.js';

/**
 * Hands the version of `If-Match` to a handler, for `Aggregate.expectVersion`; null for `*`, any version.
 * Without the header the request is refused with 428, with another one than an ETag of ours with 400.
 */
export const IfMatch: () => ParameterDecorator = createParamDecorator(
  (_: unknown, context: ExecutionContext): number | null =>
    versionIn(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
  [documentIfMatch],
);

export function versionIn(ifMatch: string | undefined): number | null {
  if (ifMatch === undefined || ifMatch.trim() === '') throw new HttpRefusal(428);
  if (ifMatch.trim() === '*') return null;
  // A weak tag is taken as well: proxies that compress weaken tags, and a version names a state, not bytes.
  const versions = ifMatch.split(',').map((tag) => /^\s*(?:W\/)?"(0|[1-9]\d{0,9})"\s*$/.exec(tag)?.[1]);
  const [version] = versions;
  // Several versions would leave open which one the caller decided on.
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
