import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { type RoutePermission } from '#platform/identity';
import { VersionIsUnknown } from '#platform/preconditions';
import { isEvaluated } from './evaluates-preconditions.js';
import { isForAbsent } from './if-match.js';

const CHANGES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/**
 * A precondition that is sent is never ignored: on other changes there is no version that an ETag could match, so that
 * they are refused with 412.
 */
export function refuseUnknownVersions(fastify: FastifyInstance, routes: () => readonly RoutePermission[]): void {
  let evaluated: Set<string> | null = null;
  fastify.addHook('onRoute', (route: RouteOptions) => {
    if (typeof route.method !== 'string' || !CHANGES.has(route.method)) return;
    evaluated ??= new Set(
      routes()
        .filter(({ targets }) => isEvaluated(targets))
        .map(({ method, path }) => `${method} ${path}`),
    );
    if (evaluated.has(`${route.method} ${route.url}`)) return;
    route.preHandler = [route.preHandler ?? []].flat().concat((request: FastifyRequest, _reply, done) => {
      done(faultOf(request));
    });
  });
}

function faultOf({ headers }: FastifyRequest): Error | undefined {
  if (headers['if-match'] === undefined && headers['if-none-match'] === undefined) return undefined;
  try {
    isForAbsent(headers['if-none-match']);
    const ifMatch = headers['if-match'] ?? '*';
    return ifMatch.trim() === '*' ? undefined : new VersionIsUnknown();
  } catch (error) {
    return error as Error;
  }
}
