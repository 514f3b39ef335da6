import { SetMetadata } from '@nestjs/common';
import type { FastifyInstance, RouteOptions } from 'fastify';
import type { RoutePermission } from '#platform/identity';

export interface Deprecation {
  /** The day of the release that deprecated it, `yyyy-MM-dd`. */
  readonly since: string;
  /** The first day on which it may be gone, at least six months later. */
  readonly sunset: string;
  /** A page that says what to use instead. */
  readonly see: string;
}

const DEPRECATED = 'http:deprecated';

/**
 * On a route that will be removed: every answer has `Deprecation` (RFC 9745), `Sunset` (RFC 8594) and a link to what replaces
 * it, and the API description marks it. docs/api.md has the policy.
 */
export function Deprecated(deprecation: Deprecation): MethodDecorator {
  return SetMetadata(DEPRECATED, deprecation);
}

export function deprecationOf({ targets }: RoutePermission): Deprecation | undefined {
  return Reflect.getMetadata(DEPRECATED, targets[0] as object) as Deprecation | undefined;
}

export function announceDeprecations(fastify: FastifyInstance, routes: () => readonly RoutePermission[]): void {
  let deprecated: Map<string, Deprecation> | null = null;
  fastify.addHook('onRoute', (route: RouteOptions) => {
    deprecated ??= new Map(
      routes().flatMap((one) => {
        const found = deprecationOf(one);
        return found ? [[`${one.method} ${one.path}`, found]] : [];
      }),
    );
    const found = deprecated.get(`${String(route.method)} ${route.url}`);
    if (!found) return;
    const headers = headersOf(found);
    // With the answer, because a request may be refused before the hooks of its route.
    route.onSend = [route.onSend ?? []].flat().concat((_request, reply, payload, done) => {
      void reply.headers(headers);
      done(null, payload);
    });
  });
}

function headersOf({ since, sunset, see }: Deprecation): Record<string, string> {
  return {
    deprecation: `@${Date.parse(since) / 1000}`,
    sunset: new Date(sunset).toUTCString(),
    link: `<${see}>; rel="deprecation"; type="text/html"`,
  };
}
