import type { TaskDelivery } from '#case-intake/contracts';
import type { FieldRefusal } from '#shared-kernel';
import { isObject } from './json-value.js';
import { taskFromMessage } from './task-from-message.js';
import { contentFingerprint } from './task-identity.js';
import type { TaskMessage } from './task-message.js';
import { validateTask } from './validate-task.js';

/** One task of a delivery: usable, or not with the reasons. `taskId` is kept where it could be read. */
export type ParsedTask =
  | { readonly ok: true; readonly task: TaskDelivery; readonly fingerprint: string }
  | { readonly ok: false; readonly taskId: string | null; readonly reasons: readonly FieldRefusal[] };

/**
 * Reads one task of the JSON contract.
 * @param value out of JSON.parse
 * @param pointer JSON pointer to the task in its message, for the reasons
 * @param sentAt of the message it came in, as an instant in UTC
 */
export function parseTask(value: unknown, pointer: string, sentAt: string | null): ParsedTask {
  const reasons = validateTask(value, pointer);
  return reasons.length === 0
    ? usable(taskFromMessage(value as TaskMessage, sentAt))
    : unusable(isObject(value) ? value['taskId'] : null, reasons);
}

export function usable(task: TaskDelivery): ParsedTask {
  return { ok: true, task, fingerprint: contentFingerprint(task) };
}

export function unusable(taskId: unknown, reasons: readonly FieldRefusal[]): ParsedTask {
  const isGuid = typeof taskId === 'string' && /^\s*[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\s*$/i.test(taskId);
  return { ok: false, taskId: isGuid ? taskId.trim().toLowerCase() : null, reasons };
}
