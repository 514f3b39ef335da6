import type { FieldRefusal } from '#shared-kernel';
import { NOT_OBJECT, REQUIRED } from './flaws.js';
import { isObject, type JsonObject } from './json-value.js';
import { type MessageClass, rulesOf } from './message-field.js';
import { TaskMessage } from './task-message.js';
import { isBlank } from './texts.js';

/** A message can hold a fault in every byte; nobody reads more than this. */
const MAX_REFUSALS = 50;

/**
 * Every task that is not cancelled should have these. A case can be opened without them, so a task that lacks one is
 * taken and the field is named. Apart from the rules of the fields, because it depends on the kind of the whole task.
 */
export const NEEDED_UNLESS_CANCELLED = [
  ['referenceNumber'],
  ['case', 'id'],
  ['case', 'number'],
  ['insuranceCompany', 'alias'],
] as const;

/** Where a task came from: what it must have there, and what its fields are called there. */
export interface TaskSource {
  /** Paths of fields that it cannot be without, beyond what the rules of `TaskMessage` say. */
  readonly needed: readonly (readonly string[])[];
  /** JSON pointer of a field of `TaskMessage` in the message as it was sent. */
  readonly pointerTo: (path: readonly string[]) => string;
}

/**
 * Runs the rules of the message class over the value itself, without making an instance of it: that would be most of the
 * time that a task takes.
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

/** Collects what is wrong, each with its place in the message. */
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

/** True when the field is blank, and not merely inside something that was refused already for what it is. */
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

/** What a person calls the field: `case.number`, `contacts[1].name`, of the pointer's part within the task. */
export function nameIn(pointer: string): string {
  const within = pointer.replace(/^(?:\/(?:payload|data))?(?:\/(?:tasks|serviceTasks)\/\d+)?\/?/, '');
  if (within === '') return pointer === '' ? 'task' : pointer;
  return within.replaceAll(/\/(\d+)/g, '[$1]').replaceAll('/', '.');
}
