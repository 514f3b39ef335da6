import type { INestApplication, Type } from '@nestjs/common';
import { ModulesContainer, SerializedGraph } from '@nestjs/core';
import { accessOf } from './access.js';
import type { Permission } from './permissions.js';

export interface RoutePermission {
  readonly method: string;
  /** As the router knows it: `/v1/tasks/:id`. */
  readonly path: string;
  /** `Controller.handler`, to find the route in the code. */
  readonly handler: string;
  readonly access: readonly [Permission, ...Permission[]] | 'public' | 'missing';
}

type Handler = (...args: never[]) => unknown;

/** Every route of every controller of an initialised application, and who may call it. */
export function routePermissions(app: INestApplication): RoutePermission[] {
  const controllers = new Map<string, Type>();
  for (const module of app.get(ModulesContainer, { strict: false }).values()) {
    for (const { id, metatype } of module.controllers.values()) controllers.set(id, metatype as Type);
  }
  return entrypointsOf(app).flatMap(({ type, classNodeId, methodName, metadata }) => {
    const controller = controllers.get(classNodeId);
    if (type !== 'http-endpoint' || !controller) return [];
    const access = accessOf(controller, (controller.prototype as Record<string, Handler>)[methodName] as Handler);
    const { requestMethod: method, path } = metadata;
    return [{ method, path, handler: `${controller.name}.${methodName}`, access: access ?? 'missing' }];
  });
}

interface Entrypoint {
  readonly type: string;
  readonly classNodeId: string;
  readonly methodName: string;
  readonly metadata: { readonly path: string; readonly requestMethod: string };
}

// Nest's own record of what it registered: only that has the paths with every prefix and version in them.
function entrypointsOf(app: INestApplication): Entrypoint[] {
  const { entrypoints } = app.get(SerializedGraph, { strict: false }).toJSON();
  return Object.values(entrypoints as unknown as Record<string, Entrypoint[]>).flat();
}
