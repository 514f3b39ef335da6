import type { Type } from '@nestjs/common';
import { fieldsOf } from '../fields/field.js';

/**
 * Whether class-validator would find no error in an instance of a request class, decided from the same rules for a small
 * part of its time. False if it cannot tell; then class-validator decides and describes the errors.
 */
export function isSound(instance: object): boolean {
  const fields = fieldsOf(instance.constructor as Type<object>);
  if (fields.size === 0) return false;
  const values = instance as Record<string, unknown>;
  for (const name of Object.keys(values)) if (!fields.has(name)) return false;
  for (const [name, rule] of fields) {
    const value = values[name];
    if (!rule || rule.check(value).length > 0 || !areNestedSound(value)) return false;
  }
  return true;
}

/** Instances of request classes have rules of their own; plain objects were checked by the rule of their field. */
function areNestedSound(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(areNestedSound);
  return value.constructor === Object || isSound(value);
}
