import type { Type } from '@nestjs/common';

/** One error of a value. `pointer` leads from the field to the error (`/2/amount`), empty for the field itself. */
export interface Flaw {
  readonly code: string;
  readonly da: string;
  readonly en: string;
  readonly pointer?: string;
}

/** The validation rule of a request field. */
export interface FieldRule {
  /** Its OpenAPI schema. */
  readonly schema: Readonly<Record<string, unknown>>;
  /** All errors of a value; undefined means that the field was not sent. */
  check(value: unknown): readonly Flaw[];
  /** Applied to a text before it is checked and kept. */
  readonly normalize?: (text: string) => string;
  /** The request class of the object, or of the objects of the list. */
  readonly nested?: () => Type<object>;
  /** Converts query string text to the value; text that cannot be converted is returned unchanged for validation. */
  fromText?(text: unknown): unknown;
}

/** Whether a field may be omitted, and whether it may be null: two different things. */
export interface Presence {
  readonly optional?: boolean;
  readonly nullable?: boolean;
}

export const SOUND: readonly Flaw[] = [];

const REQUIRED: readonly Flaw[] = [{ code: 'required', da: 'Skal udfyldes.', en: 'Is required.' }];
const NOT_NULL: readonly Flaw[] = [
  { code: 'not-null', da: 'Må ikke være null; udelad feltet i stedet.', en: 'Must not be null; leave the field out.' },
];
const NOT_NULL_BUT_REQUIRED: readonly Flaw[] = [
  { code: 'not-null', da: 'Skal udfyldes og må ikke være null.', en: 'Is required and must not be null.' },
];

export function withPresence(rule: FieldRule, { optional, nullable }: Presence): FieldRule {
  return {
    ...rule,
    check: (value) => {
      if (value === undefined) return optional ? SOUND : REQUIRED;
      if (value === null) return nullable ? SOUND : optional ? NOT_NULL : NOT_NULL_BUT_REQUIRED;
      return rule.check(value);
    },
  };
}

export function flaw(code: string, da: string, en: string): readonly Flaw[] {
  return [{ code, da, en }];
}
