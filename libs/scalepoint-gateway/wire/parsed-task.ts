import type { LeftOutField, TaskDelivery } from '#case-intake/contracts';
import type { FieldRefusal } from '#shared-kernel';
import { normalGuid } from './guid.js';
import { isObject } from './json-value.js';
import { taskFromMessage } from './task-from-message.js';
import { contentFingerprint } from './task-identity.js';
import type { TaskMessage } from './task-message.js';
import { readableTask } from './usable-task.js';
import { nameIn } from './validate-task.js';

/**
 * One task of a delivery: usable, with the fields that were left out, or unusable, with the reasons. `scalepointTaskId` is
 * present if it could be read.
 */
export type ParsedTask =
  | {
      readonly ok: true;
      readonly task: TaskDelivery;
      readonly fingerprint: string;
      readonly leftOut: readonly FieldRefusal[];
    }
  | { readonly ok: false; readonly scalepointTaskId: string | null; readonly reasons: readonly FieldRefusal[] };

/**
 * Parses one task of the JSON contract.
 * @param value from JSON.parse
 * @param pointer JSON pointer to the task in its message, for the reasons
 * @param sentAt time of its message in UTC
 */
export function parseTask(value: unknown, pointer: string, sentAt: string | null): ParsedTask {
  const forbidden = forbiddenProperty(value, pointer);
  if (forbidden) return unusable(isObject(value) ? value['taskId'] : null, [forbidden]);
  const { message, reasons } = readableTask(value, pointer);
  return message
    ? usable(taskFromMessage(message as unknown as TaskMessage, sentAt), reasons)
    : unusable(isObject(value) ? value['taskId'] : null, reasons);
}

/**
 * The first property that would change the prototype of objects if a task were ever merged into another object; no valid
 * task contains one. JSON.parse itself creates plain properties.
 */
function forbiddenProperty(value: unknown, pointer: string): FieldRefusal | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const [name, inner] of Object.entries(value) as [string, unknown][]) {
    const isForbidden = name === '__proto__' || (name === 'constructor' && isObject(inner) && 'prototype' in inner);
    const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    if (isForbidden) return { pointer: at, code: 'forbidden-property', ...FORBIDDEN };
    const found = forbiddenProperty(inner, at);
    if (found) return found;
  }
  return null;
}

const FORBIDDEN = {
  da: 'Egenskaberne "__proto__" og "constructor.prototype" tages ikke imod. Udelad dem.',
  en: 'The properties "__proto__" and "constructor.prototype" are not accepted. Leave them out.',
};

export function usable(task: TaskDelivery, leftOut: readonly FieldRefusal[]): ParsedTask {
  const complete = { ...task, leftOut: leftOut.map(leftOutField) };
  return { ok: true, task: complete, fingerprint: contentFingerprint(complete), leftOut };
}

export function unusable(sentId: unknown, reasons: readonly FieldRefusal[]): ParsedTask {
  return { ok: false, scalepointTaskId: typeof sentId === 'string' ? normalGuid(sentId) : null, reasons };
}

function leftOutField({ pointer, code, da, en }: FieldRefusal): LeftOutField {
  return { field: nameIn(pointer), code, da, en };
}
