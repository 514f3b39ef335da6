import { ApiProperty } from '@nestjs/swagger';
import type { FieldRule, Flaw } from '#platform/http';
import { REQUIRED, SOUND } from './flaws.js';
import { isBlank } from './texts.js';

export type MessageClass = new () => object;

/** The rule of one field of a message; `of` is the class of nested values. */
export interface MessageRule extends FieldRule {
  readonly of?: { readonly messageClass: () => MessageClass; readonly list: boolean; readonly max?: number };
  /** Returns the usable part of an invalid value and what was lost; undefined if nothing is usable. */
  readonly repair?: (sent: unknown) => { readonly value: unknown; readonly flaws: readonly Flaw[] } | undefined;
}

export interface MessageFieldOptions {
  readonly required?: boolean;
  readonly description: string;
  readonly example?: unknown;
}

/** The fields of each class, own and inherited. */
const rulesOfClass = new WeakMap<object, Map<string, MessageRule>>();
const allRulesOfClass = new WeakMap<object, ReadonlyMap<string, MessageRule>>();

/**
 * One decorator per field: its schema for OpenAPI, and the rule that `checkTask` runs. Unlike the fields of our own
 * requests, those of a message are checked without an instance of the class, and invalid ones are skipped.
 *
 * Null and blank text count as missing, since senders use both for unknown values.
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

/** The fields of a message class with their rules, inherited ones first, in declaration order. */
export function rulesOf(messageClass: MessageClass): ReadonlyMap<string, MessageRule> {
  const known = allRulesOfClass.get(messageClass);
  if (known) return known;
  const parent = Object.getPrototypeOf(messageClass) as MessageClass | null;
  const inherited = parent && rulesOfClass.has(parent) ? rulesOf(parent) : [];
  const all = new Map([...inherited, ...(rulesOfClass.get(messageClass) ?? [])]);
  allRulesOfClass.set(messageClass, all);
  return all;
}
