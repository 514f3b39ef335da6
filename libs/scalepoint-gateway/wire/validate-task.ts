import type { FieldRefusal } from '#shared-kernel';
import { NOT_OBJECT, REQUIRED } from './flaws.js';
import { isObject, type JsonObject } from './json-value.js';
import { type MessageClass, rulesOf } from './message-field.js';
import { TaskMessage } from './task-message.js';
import { isBlank } from './texts.js';

/** Limits the list of reasons; a message can contain an error in every byte. */
const MAX_REFUSALS = 50;

/**
 * Fields that every task should have unless it is cancelled. A case can be opened without them, so a task that lacks one is
 * accepted and the field is reported. Separate from the rules of the fields, because it depends on the kind of the task.
 */
export const NEEDED_UNLESS_CANCELLED = [
  ['referenceNumber'],
  ['case', 'id'],
  ['case', 'number'],
  ['insuranceCompany', 'alias'],
] as const;

/** The source of a task: its required fields and the names of its fields. */
export interface TaskSource {
  /** Paths of fields that are required in addition to the rules of `TaskMessage`. */
  readonly needed: readonly (readonly string[])[];
  /** The JSON pointer, in the message as sent, of a field of `TaskMessage`. */
  readonly pointerTo: (path: readonly string[]) => string;
}

/**
 * Applies the rules of the message class to the plain value. Creating an instance would take most of the time of a task.
 */
export function checkTask(
  value: unknown,
  { needed, pointerTo }: TaskSource,
  messageClass: MessageClass = TaskMessage,
): FieldRefusal[] {
  const { reasons: refusals, refuse } = refusalsOf(pointerTo);
  if (!isObject(value)) {
    for (const flaw of NOT_OBJECT) refuse([], flaw);
    return refusals;
  }
  checkObject(messageClass, value, [], refuse);
  for (const path of needed) if (isMissing(value, path)) for (const flaw of REQUIRED) refuse(path, flaw);
  return refusals;
}

/** Collects errors, each with its position in the message. */
export function refusalsOf(pointerTo: TaskSource['pointerTo']): { reasons: FieldRefusal[]; refuse: Refuse } {
  const reasons: FieldRefusal[] = [];
  const refuse: Refuse = (path, { code, da, en }) => {
    if (reasons.length >= MAX_REFUSALS) return;
    const pointer = pointerTo(path);
    const name = nameIn(pointer);
    reasons.push({ pointer, code, da: `${name}: ${da}`, en: `${name}: ${en}` });
  };
  return { reasons, refuse };
}

type Refuse = (path: readonly string[], flaw: { code: string; da: string; en: string }) => void;

function checkObject(messageClass: MessageClass, value: JsonObject, path: readonly string[], refuse: Refuse): void {
  for (const [name, rule] of rulesOf(messageClass)) {
    const { of } = rule;
    const sent = value[name];
    const flaws = rule.check(sent);
    for (const flaw of flaws) refuse([...path, name, ...steps(flaw.pointer)], flaw);
    if (!of || isBlank(sent) || flaws.some(({ pointer }) => !pointer)) continue;
    if (!of.list) checkObject(of.messageClass(), sent as JsonObject, [...path, name], refuse);
    else {
      (sent as readonly unknown[]).forEach((item, index) => {
        if (isObject(item)) checkObject(of.messageClass(), item, [...path, name, String(index)], refuse);
      });
    }
  }
}

/** True if the field is blank; false if it is inside a value that was already rejected. */
function isMissing(value: JsonObject, path: readonly string[]): boolean {
  let sent: unknown = value;
  for (const name of path) {
    if (!isObject(sent)) return isBlank(sent);
    sent = sent[name];
  }
  return isBlank(sent);
}

function steps(pointer: string | undefined): string[] {
  return pointer ? pointer.slice(1).split('/') : [];
}

/** The readable name of a field, from the pointer within the task: `case.number`, `contacts[1].name`. */
export function nameIn(pointer: string): string {
  const within = pointer.replace(/^(?:\/(?:payload|data))?(?:\/(?:tasks|serviceTasks)\/\d+)?\/?/, '');
  if (within === '') return pointer === '' ? 'task' : pointer;
  return within.replaceAll(/\/(\d+)/g, '[$1]').replaceAll('/', '.');
}
