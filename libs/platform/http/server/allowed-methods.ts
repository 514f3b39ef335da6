import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';

interface KnownRoute {
  readonly pattern: RegExp;
  readonly methods: Set<string>;
}

const routesOf = new WeakMap<object, Map<string, KnownRoute>>();

/** Remembers the methods of every address, to name them when another one is used. */
export function rememberMethods(fastify: FastifyInstance): void {
  const routes = new Map<string, KnownRoute>();
  routesOf.set(fastify.server, routes);
  fastify.addHook('onRoute', ({ url, method }: RouteOptions) => {
    // A wildcard takes any address; it does not say what is there.
    if (url.includes('*')) return;
    const known = routes.get(url) ?? { pattern: patternOf(url), methods: new Set() };
    for (const one of [method].flat()) known.methods.add(one);
    routes.set(url, known);
  });
}

/** The methods of an address that no route has with the method of the request; empty if the address is unknown. */
export function allowedMethods({ server, url }: FastifyRequest): string[] {
  const [path = ''] = url.split('?');
  const found = [...(routesOf.get(server.server)?.values() ?? [])].filter(({ pattern }) => pattern.test(path));
  return [...new Set(found.flatMap(({ methods }) => [...methods]))].sort();
}

function patternOf(url: string): RegExp {
  const pieces = url.split('/').map((piece) => (piece.startsWith(':') ? '[^/]+' : piece.replace(/[^\w-]/g, '\\$&')));
  return new RegExp(`^${pieces.join('/')}/?$`);
}
