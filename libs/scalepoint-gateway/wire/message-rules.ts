import type { Flaw } from '#platform/http';
import { Cvr, usableEmail } from '#shared-kernel';
import { parseDay, parseInstant } from './dates.js';
import {
  flaw,
  NOT_AMOUNT,
  NOT_CVR,
  NOT_DAY,
  NOT_EMAIL,
  NOT_GUID,
  NOT_INSTANT,
  NOT_INTEGER,
  NOT_LINK,
  NOT_LIST,
  NOT_NUMBER,
  NOT_OBJECT,
  NOT_PHONE,
  NOT_TEXT,
  SOUND,
} from './flaws.js';
import { isObject } from './json-value.js';
import type { MessageClass, MessageRule } from './message-field.js';
import { normalGuid } from './guid.js';
import { splitLink } from './shown-link.js';

/** Four decimals, as databases format money, are accepted if the last two are zero; three never, since 1.500 may mean 1500. */
const AMOUNT = /^\d{1,12}(\.\d{1,2}|\.\d{2}00)?$/;
const MAX_LINK_LENGTH = 2000;
const MAX_EMAIL_LENGTH = 254;
const MAX_PHONE_LENGTH = 50;
const MIN_DIGITS_OF_PHONE = 3;

/** A text; longer ones are truncated and reported. */
export function text(max: number): MessageRule {
  const cut = flaw('cut', `Blev afkortet til ${max} tegn.`, `Was cut to ${max} characters.`);
  const rule = wholeText(max);
  const repair = (sent: unknown) => {
    const whole = textOf(sent);
    if (whole === undefined) return undefined;
    if (whole.length <= max) return { value: whole, flaws: SOUND };
    // A truncated surrogate pair would be shown as a question mark.
    const value = whole.slice(0, max).replace(/[\ud800-\udbff]$/, '');
    return { value, flaws: cut };
  };
  return { ...rule, repair };
}

/** A text that is useless when truncated: a URL, a phone number. */
export function wholeText(max: number): MessageRule {
  const tooLong = flaw('too-long', `Må højst have ${max} tegn.`, `Must have at most ${max} characters.`);
  return textual({ maxLength: max }, (sent) => (sent.length <= max ? SOUND : tooLong));
}

/** A link to a file; in a stored message it may be followed by what it is called by. */
export function fileLink(max: number): MessageRule {
  const rule = wholeText(max);
  return { ...rule, check: (sent) => rule.check(shownLink(sent)) };
}

function shownLink(sent: unknown): unknown {
  return typeof sent === 'string' ? splitLink(sent).link : sent;
}

export const guid = textual({ format: 'uuid' }, (sent) => (normalGuid(sent) === null ? NOT_GUID : SOUND));
/** Enough validation to distinguish one or several e-mail addresses from a remark. The task keeps the text as sent. */
export const email = textual({ maxLength: MAX_EMAIL_LENGTH }, (sent) => {
  const text = sent.trim();
  const isAddress = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) || usableEmail(text) !== null;
  return text.length <= MAX_EMAIL_LENGTH && isAddress ? SOUND : NOT_EMAIL;
});
/** Any notation, with words beside it; without digits it is a remark. */
export const phone = textual({ maxLength: MAX_PHONE_LENGTH }, (sent) =>
  sent.length <= MAX_PHONE_LENGTH && (sent.match(/\d/g)?.length ?? 0) >= MIN_DIGITS_OF_PHONE ? SOUND : NOT_PHONE,
);
export const day = textual({ format: 'date' }, (sent) => (parseDay(sent) === null ? NOT_DAY : SOUND));
export const instant = textual({ format: 'date-time' }, (sent) => (parseInstant(sent) === null ? NOT_INSTANT : SOUND));
export const amount = textual({ pattern: AMOUNT.source }, (sent) => (AMOUNT.test(sent.trim()) ? SOUND : NOT_AMOUNT));
export const cvr = textual({ maxLength: 20 }, (sent) => (sent.length <= 20 && Cvr.parse(sent) ? SOUND : NOT_CVR));
/** A link that is shown to users. */
export const webLink = textual({ format: 'uri', maxLength: MAX_LINK_LENGTH }, (sent) =>
  sent.length <= MAX_LINK_LENGTH && /^https?:\/\/[^\s/]/i.test(sent.trim()) ? SOUND : NOT_LINK,
);

export function number(min: number, max: number, kind: 'integer' | 'number'): MessageRule {
  const whole = kind === 'integer';
  const outside = flaw('out-of-range', `Skal være fra ${min} til ${max}.`, `Must be from ${min} to ${max}.`);
  const check = (sent: unknown): readonly Flaw[] => {
    if (typeof sent !== 'number' || (whole && !Number.isInteger(sent))) return whole ? NOT_INTEGER : NOT_NUMBER;
    return sent >= min && sent <= max ? SOUND : outside;
  };
  return {
    schema: { type: kind, minimum: min, maximum: max },
    check,
    repair: (sent) => {
      const value = typeof sent === 'string' && /^\s*-?\d{1,10}(\.\d{1,10})?\s*$/.test(sent) ? Number(sent) : undefined;
      return value !== undefined && check(value).length === 0 ? { value, flaws: SOUND } : undefined;
    },
  };
}

export function oneOf(values: readonly string[]): MessageRule {
  const list = values.join(', ');
  const notOne = flaw('not-one-of', `Skal være en af: ${list}.`, `Must be one of: ${list}.`);
  return {
    schema: { type: 'string', enum: [...values] },
    check: (sent) => (values.includes(sent as string) ? SOUND : notOne),
    repair: (sent) => {
      const meant = typeof sent === 'string' ? sent.trim().toLowerCase() : null;
      const value = values.find((one) => one.toLowerCase() === meant);
      return value === undefined ? undefined : { value, flaws: SOUND };
    },
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
    of: { messageClass, list: true, max },
  };
}

function textual(schema: Readonly<Record<string, unknown>>, check: (sent: string) => readonly Flaw[]): MessageRule {
  return {
    schema: { type: 'string', ...schema },
    check: (sent) => (typeof sent === 'string' ? check(sent) : NOT_TEXT),
    repair: (sent) => {
      const value = textOf(sent);
      return value !== undefined && check(value).length === 0 ? { value, flaws: SOUND } : undefined;
    },
  };
}

/** Accepts a number as text, if parsing it lost no digit. */
function textOf(sent: unknown): string | undefined {
  if (typeof sent === 'string') return sent;
  if (typeof sent !== 'number' || !Number.isFinite(sent) || Math.abs(sent) > Number.MAX_SAFE_INTEGER) return undefined;
  const written = String(sent);
  return /^-?\d+(\.\d+)?$/.test(written) ? written : undefined;
}
