import { type CustomDecorator, SetMetadata, type Type } from '@nestjs/common';
import type { Permission } from './permissions.js';

const ACCESS = 'platform:access';
const WHILE_OFF = 'platform:while-module-is-off';

/** Access to a route: public, the operator, or users with at least one of the permissions. */
export type Access = 'public' | 'operator' | readonly [Permission, ...Permission[]];

/**
 * On a route or a controller. Any one of several permissions is enough; a route's own list replaces its controller's.
 */
export function RequirePermission(...anyOf: [Permission, ...Permission[]]): CustomDecorator {
  return SetMetadata(ACCESS, anyOf);
}

/** On a route or a controller that needs no token. */
export function Public(): CustomDecorator {
  return SetMetadata(ACCESS, 'public');
}

/** On a route or a controller for the operator of the installation, who belongs to no company and has a key. */
export function OperatorOnly(): CustomDecorator {
  return SetMetadata(ACCESS, 'operator');
}

/** Undefined if neither the route nor its controller declares its access. */
export function accessOf(controller: Type, handler: (...args: never[]) => unknown): Access | undefined {
  return (Reflect.getMetadata(ACCESS, handler) ?? Reflect.getMetadata(ACCESS, controller)) as Access | undefined;
}

/** On a route or a controller that also serves companies that have not switched the module on. */
export function WhileModuleIsOff(): CustomDecorator {
  return SetMetadata(WHILE_OFF, true);
}

export function worksWhileModuleIsOff(controller: object, handler: object): boolean {
  return Boolean(Reflect.getMetadata(WHILE_OFF, handler) ?? Reflect.getMetadata(WHILE_OFF, controller));
}
