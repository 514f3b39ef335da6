import { ApiProperty } from '@nestjs/swagger';
import type { FieldRule, Flaw } from '#platform/http';
import { REQUIRED, SOUND } from './flaws.js';
import { isBlank } from './texts.js';

export type MessageClass = new () => object;

/** The rule of one field of a message; `of` is what lies inside it. */
export interface MessageRule extends FieldRule {
  readonly of?: { readonly messageClass: () => MessageClass; readonly list: boolean; readonly max?: number };
  /** What can be used of a value that the rule finds unsound, and what was lost of it; undefined for nothing. */
  readonly repair?: (sent: unknown) => { readonly value: unknown; readonly flaws: readonly Flaw[] } | undefined;
}

export interface MessageFieldOptions {
  readonly required?: boolean;
  readonly description: string;
  readonly example?: unknown;
}

/** Each class's own fields, and those with what it inherits. */
const rulesOfClass = new WeakMap<object, Map<string, MessageRule>>();
const allRulesOfClass = new WeakMap<object, ReadonlyMap<string, MessageRule>>();

/**
 * One decorator a field: its schema for OpenAPI, and the rule that `checkTask` runs. Unlike the fields of our own requests,
 * those of a message are checked without an instance of the class, and what is wrong is repaired or left out.
 *
 * Null and a text of spaces count as not sent, since senders fill what they do not know with either.
 */
export function MessageField(rule: MessageRule, options: MessageFieldOptions) {
  const { required = false, description, example } = options;
  const complete: MessageRule = {
    ...rule,
    check: (sent) => (isBlank(sent) ? (required ? REQUIRED : SOUND) : rule.check(sent)),
  };
  const describe = ApiProperty({ ...rule.schema, required, description, ...(example !== undefined && { example }) });
  return (target: object, name: string): void => {
    describe(target, name);
    const rules = rulesOfClass.get(target.constructor) ?? new Map<string, MessageRule>();
    rulesOfClass.set(target.constructor, rules.set(name, complete));
  };
}

/** The fields of a message class with their rules, inherited ones first, in the order of the class. */
export function rulesOf(messageClass: MessageClass): ReadonlyMap<string, MessageRule> {
  const known = allRulesOfClass.get(messageClass);
  if (known) return known;
  const parent = Object.getPrototypeOf(messageClass) as MessageClass | null;
  const inherited = parent && rulesOfClass.has(parent) ? rulesOf(parent) : [];
  const all = new Map([...inherited, ...(rulesOfClass.get(messageClass) ?? [])]);
  allRulesOfClass.set(messageClass, all);
  return all;
}
