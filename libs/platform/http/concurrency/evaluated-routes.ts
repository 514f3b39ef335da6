import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import { type RoutePermission } from '#platform/identity';
import { VersionIsUnknown } from '#platform/preconditions';
import { isForAbsent } from './if-match.js';

const EVALUATES = 'http:evaluates-preconditions';
const CHANGES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** Marks a handler or a controller whose routes compare `If-Match` with the version of their resource. */
export function evaluatesPreconditions(target: object): void {
  Reflect.defineMetadata(EVALUATES, true, target);
}

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
        .filter(({ targets }) => targets.some((target) => Reflect.getMetadata(EVALUATES, target) as unknown))
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
