import type { FieldRefusal } from '#shared-kernel';
import type { Flaw } from '#platform/http';
import { isObject, type JsonObject } from './json-value.js';
import { type MessageClass, type MessageRule, rulesOf } from './message-field.js';
import { TaskMessage } from './task-message.js';
import { isBlank } from './texts.js';
import { checkTask, NEEDED_UNLESS_CANCELLED, refusalsOf, type TaskSource } from './validate-task.js';

export interface ReadableTask {
  /** The usable part of the message, valid by its rules; null if there is none. */
  readonly message: JsonObject | null;
  /** The fields that were left out or are missing, or why the task is unusable. */
  readonly reasons: readonly FieldRefusal[];
}

/** Checks one task of a JSON push; `pointer` is its position in the message. */
export function readableTask(value: unknown, pointer = ''): ReadableTask {
  const pointerTo = (path: readonly string[]) => [pointer, ...path].join('/');
  return usableTask(value, { needed: NEEDED_UNLESS_CANCELLED, pointerTo });
}

/**
 * Removes unusable fields, so that the rest of the task can be used. A task without a valid GUID or with an unknown kind is
 * unusable: it cannot be identified, or it is unclear whether it changes or cancels one.
 */
export function usableTask(value: unknown, source: TaskSource, messageClass: MessageClass = TaskMessage): ReadableTask {
  const isCancelled = isObject(value) && String(value['kind']).trim().toLowerCase() === 'cancel';
  const needed = isCancelled ? [] : source.needed;
  const found = checkTask(value, { ...source, needed }, messageClass);
  // A fast path: almost all tasks are valid and need no copy.
  if (found.length === 0 && isObject(value)) return { message: value, reasons: [] };
  if (!isObject(value)) return { message: null, reasons: found };
  const { reasons, refuse } = refusalsOf(source.pointerTo);
  const message = usableObject(messageClass, value, [], (path, flaws) => flaws.forEach((flaw) => refuse(path, flaw)));
  if (!message || (!isBlank(value['kind']) && isBlank(message['kind']))) return { message: null, reasons: found };
  for (const { pointer, ...missing } of found) {
    if (missing.code === 'required' && !reasons.some((one) => one.pointer === pointer)) {
      reasons.push({ pointer, ...missing });
    }
  }
  return { message, reasons };
}

type Note = (path: readonly string[], flaws: readonly Flaw[]) => void;

/** Undefined if a required field is missing or unusable. */
function usableObject(
  messageClass: MessageClass,
  value: JsonObject,
  path: readonly string[],
  note: Note,
): JsonObject | undefined {
  const kept: Record<string, unknown> = { ...value };
  let isComplete = true;
  for (const [name, rule] of rulesOf(messageClass)) {
    kept[name] = usableField(rule, value[name], [...path, name], note);
    if (isBlank(kept[name]) && rule.check(undefined).length > 0) isComplete = false;
  }
  return isComplete ? kept : undefined;
}

function usableField(rule: MessageRule, sent: unknown, path: readonly string[], note: Note): unknown {
  const { of } = rule;
  if (of && !isBlank(sent)) {
    if (of.list ? !Array.isArray(sent) : !isObject(sent)) {
      note(path, rule.check(sent));
      return undefined;
    }
    if (!of.list) return usableObject(of.messageClass(), sent as JsonObject, path, note);
    return usableItems(rule, sent as readonly unknown[], path, note);
  }
  const flaws = rule.check(sent);
  if (flaws.length === 0) return sent;
  const repaired = isBlank(sent) ? undefined : rule.repair?.(sent);
  note(path, repaired ? repaired.flaws : flaws);
  return repaired?.value;
}

function usableItems(rule: MessageRule, sent: readonly unknown[], path: readonly string[], note: Note) {
  const { of } = rule;
  const some = sent.slice(0, of?.max);
  if (some.length < sent.length) note(path, rule.check(sent));
  return some.flatMap((item, index) => {
    const here = [...path, String(index)];
    if (isObject(item) && of) return usableObject(of.messageClass(), item, here, note) ?? [];
    note(
      here,
      rule.check([item]).map(({ code, da, en }) => ({ code, da, en })),
    );
    return [];
  });
}
