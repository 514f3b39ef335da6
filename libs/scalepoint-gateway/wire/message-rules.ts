import type { Flaw } from '#platform/http';
import { Cvr } from '#shared-kernel';
import { parseDay, parseInstant } from './dates.js';
import {
  flaw,
  NOT_AMOUNT,
  NOT_CVR,
  NOT_DAY,
  NOT_GUID,
  NOT_INSTANT,
  NOT_INTEGER,
  NOT_LINK,
  NOT_LIST,
  NOT_NUMBER,
  NOT_OBJECT,
  NOT_TEXT,
  SOUND,
} from './flaws.js';
import { isObject } from './json-value.js';
import type { MessageClass, MessageRule } from './message-field.js';

// .NET sends the empty GUID for an id that nobody filled in; taken for an identity, all such tasks would be one.
const GUID = /^(?!0{8}-0{4}-0{4}-0{4}-0{12})[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** Four decimals, as databases write money, are fine when the last are zero; three never, since 1.500 may be 1500. */
const AMOUNT = /^\d{1,12}(\.\d{1,2}|\.\d{2}00)?$/;
const LONGEST_LINK = 2000;

export function text(max: number): MessageRule {
  const tooLong = flaw('too-long', `Må højst have ${max} tegn.`, `Must have at most ${max} characters.`);
  return textual({ maxLength: max }, (sent) => (sent.length <= max ? SOUND : tooLong));
}

export const guid = textual({ format: 'uuid' }, (sent) => (GUID.test(sent.trim()) ? SOUND : NOT_GUID));
export const day = textual({ format: 'date' }, (sent) => (parseDay(sent) === null ? NOT_DAY : SOUND));
export const instant = textual({ format: 'date-time' }, (sent) => (parseInstant(sent) === null ? NOT_INSTANT : SOUND));
export const amount = textual({ pattern: AMOUNT.source }, (sent) => (AMOUNT.test(sent.trim()) ? SOUND : NOT_AMOUNT));
export const cvr = textual({ maxLength: 20 }, (sent) => (sent.length <= 20 && Cvr.parse(sent) ? SOUND : NOT_CVR));
/** A link that people are shown to click on. */
export const webLink = textual({ format: 'uri', maxLength: LONGEST_LINK }, (sent) =>
  sent.length <= LONGEST_LINK && /^https?:\/\/[^\s/]/i.test(sent.trim()) ? SOUND : NOT_LINK,
);

export function number(min: number, max: number, kind: 'integer' | 'number'): MessageRule {
  const whole = kind === 'integer';
  const outside = flaw('out-of-range', `Skal være fra ${min} til ${max}.`, `Must be from ${min} to ${max}.`);
  return {
    schema: { type: kind, minimum: min, maximum: max },
    check: (sent) => {
      if (typeof sent !== 'number' || (whole && !Number.isInteger(sent))) return whole ? NOT_INTEGER : NOT_NUMBER;
      return sent >= min && sent <= max ? SOUND : outside;
    },
  };
}

export function oneOf(values: readonly string[]): MessageRule {
  const list = values.join(', ');
  const notOne = flaw('not-one-of', `Skal være en af: ${list}.`, `Must be one of: ${list}.`);
  return {
    schema: { type: 'string', enum: [...values] },
    check: (sent) => (values.includes(sent as string) ? SOUND : notOne),
  };
}

export function nested(messageClass: () => MessageClass): MessageRule {
  return {
    schema: { type: () => messageClass() },
    check: (sent) => (isObject(sent) ? SOUND : NOT_OBJECT),
    of: { messageClass, list: false },
  };
}

export function listOf(messageClass: () => MessageClass, max: number): MessageRule {
  const tooMany = flaw('too-many', `Må højst have ${max} elementer.`, `Must have at most ${max} items.`);
  return {
    schema: { type: () => messageClass(), isArray: true, maxItems: max },
    check: (sent) => {
      if (!Array.isArray(sent)) return NOT_LIST;
      if (sent.length > max) return tooMany;
      return sent.flatMap((item: unknown, index): readonly Flaw[] =>
        isObject(item) ? SOUND : NOT_OBJECT.map((found) => ({ ...found, pointer: `/${index}` })),
      );
    },
    of: { messageClass, list: true },
  };
}

function textual(schema: Readonly<Record<string, unknown>>, check: (sent: string) => readonly Flaw[]): MessageRule {
  return {
    schema: { type: 'string', ...schema },
    check: (sent) => (typeof sent === 'string' ? check(sent) : NOT_TEXT),
  };
}
