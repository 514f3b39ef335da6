import { type INestApplication, RequestMethod, type Type } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/internal';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import { type Access, accessOf } from './access.js';

export interface RoutePermission {
  readonly method: string;
  /** As registered in the router: `/v1/tasks/:id`. */
  readonly path: string;
  /** `Controller.handler`, to find the route in the code. */
  readonly handler: string;
  readonly access: Access | 'missing';
  /** The handler and its controller, which have the metadata of the route. */
  readonly targets: readonly object[];
}

type Handler = (...args: never[]) => unknown;

/** Every route of an application (without Nest's prefixes and versions), with its access. */
export function routePermissions(app: INestApplication): RoutePermission[] {
  const modules = [...app.get(ModulesContainer, { strict: false }).values()];
  const controllers = new Set(modules.flatMap((module) => [...module.controllers.keys()] as Type[]));
  return [...controllers].flatMap(routesOf);
}

function routesOf(controller: Type): RoutePermission[] {
  const prototype = controller.prototype as Record<string, Handler>;
  const bases = pathsOf(controller);
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler = prototype[name] as Handler;
    const method = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
    if (method === undefined) return [];
    const access = accessOf(controller, handler) ?? 'missing';
    return bases.flatMap((base) =>
      pathsOf(handler).map((path) => ({
        method: RequestMethod[method],
        path: joined(base, path),
        handler: `${controller.name}.${name}`,
        access,
        targets: [handler, controller],
      })),
    );
  });
}

function pathsOf(target: object): string[] {
  const path = Reflect.getMetadata(PATH_METADATA, target) as string | string[] | undefined;
  return [path ?? ''].flat();
}

function joined(...parts: string[]): string {
  return `/${parts.flatMap((part) => part.split('/').filter((piece) => piece !== '')).join('/')}`;
}
