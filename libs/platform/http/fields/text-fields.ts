import { isEmail } from 'class-validator';
import { danishDayEnd, isDay, maskCpr } from '#shared-kernel';
import { field, type FieldOptions } from './field.js';
import { type FieldRule, flaw, type Flaw, SOUND } from './field-rule.js';

const NOT_TEXT = flaw('not-text', 'Skal være tekst.', 'Must be text.');
const UNREADABLE = flaw(
  'unreadable-text',
  'Indeholder tegn, der ikke kan gemmes (nultegn eller halve Unicode-tegn).',
  'Contains characters that cannot be stored (NUL or half Unicode characters).',
);
const INVISIBLE = flaw(
  'invisible-characters',
  'Indeholder usynlige tegn, f.eks. mellemrum uden bredde, fra en kopieret tekst. Slet dem, eller indtast teksten.',
  'Contains invisible characters, such as zero-width spaces copied from elsewhere. Delete them or type the text.',
);
const NOT_EXTERNAL_ID = flaw(
  'not-an-id',
  'Skal være et id på 1 til 64 synlige tegn uden skråstreger og uden mellemrum i enderne, og ikke "." eller "..".',
  'Must be an id of 1 to 64 visible characters without slashes and without spaces at the ends, and not "." or "..".',
);
const NOT_UUID = flaw('not-a-uuid', 'Skal være et id (en UUID).', 'Must be an id (a UUID).');
const NOT_DAY = flaw(
  'not-a-day',
  'Skal være en rigtig dato, skrevet yyyy-MM-dd.',
  'Must be a real date, written yyyy-MM-dd.',
);
const NOT_INSTANT = flaw(
  'not-an-instant',
  'Skal være et tidspunkt med tidszone efter ISO 8601, f.eks. 2026-11-25T08:30:00+01:00.',
  'Must be a time with a zone as in ISO 8601, such as 2026-11-25T08:30:00+01:00.',
);
const NOT_DAY_OR_INSTANT = flaw(
  'not-a-day-or-instant',
  'Skal være en rigtig dato, f.eks. 2026-11-25, eller et tidspunkt med tidszone, f.eks. 2026-11-25T08:30:00+01:00.',
  'Must be a real date, such as 2026-11-25, or a time with a zone, such as 2026-11-25T08:30:00+01:00.',
);
const NOT_EMAIL = flaw('not-an-email', 'Skal være en e-mailadresse.', 'Must be an e-mail address.');

/** Control and format characters (zero width, direction, soft hyphen, tags), line separators, and blank letters. */
const INVISIBLE_CHARACTER = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/u;
const MAX_EXTERNAL_ID = 64;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

export interface TextOptions extends FieldOptions {
  /** Maximum number of characters after trimming. */
  readonly max: number;
  /** Minimum number of characters after trimming. Default 1. */
  readonly min?: number;
  /** Keeps a CPR number in it, for what is acted on as it was sent: an address, a number, a cursor. Default false. */
  readonly verbatim?: boolean;
  /** Matched against the whole trimmed text; anchor it. Add an example, which the error message shows. */
  readonly pattern?: RegExp;
}

/**
 * Text, trimmed, in Unicode NFC, and with CPR numbers masked before anything is stored, audited or sent on. A text of
 * spaces only is empty and rejected, unless `min` is 0.
 */
export function TextField(options: TextOptions): PropertyDecorator {
  return field({ ...text(options), normalize: options.verbatim ? trimmed : withoutCpr }, options);
}

/**
 * A name or number used as a key: a text of visible characters only, so that two that look alike are
 * equal.
 */
export function IdentifierField(options: TextOptions): PropertyDecorator {
  return field({ ...identifier(options), normalize: read }, options);
}

/** The rule of an identifier, for lists of them. */
export function identifier(options: TextOptions): FieldRule {
  const rule = text(options);
  return {
    ...rule,
    check: (value) => (typeof value === 'string' && INVISIBLE_CHARACTER.test(value) ? INVISIBLE : rule.check(value)),
  };
}

/** An id that the caller chose, such as the ERP's id of a user; usable in a path. */
export const externalId: FieldRule = textOnly({ minLength: 1, maxLength: MAX_EXTERNAL_ID }, (value) =>
  value.length >= 1 &&
  value.length <= MAX_EXTERNAL_ID &&
  value === value.trim() &&
  !INVISIBLE_CHARACTER.test(value) &&
  !/[/\\]|^\.{1,2}$/.test(value)
    ? SOUND
    : NOT_EXTERNAL_ID,
);

/** An id that the caller chose. */
export function ExternalIdField(options: FieldOptions = {}): PropertyDecorator {
  return field({ ...externalId, normalize: composed }, options);
}

/** The rule of a text, for lists of texts. Items are not trimmed. */
export function text({ max, min = 1, pattern, example }: TextOptions): FieldRule {
  const blank = flaw('required', 'Skal udfyldes.', 'Is required.');
  const tooShort = flaw('too-short', `Skal have mindst ${min} tegn.`, `Must have at least ${min} characters.`);
  const tooLong = flaw('too-long', `Må højst have ${max} tegn.`, `Must have at most ${max} characters.`);
  const shown =
    typeof example === 'string' ? { da: ` Eksempel: ${example}`, en: ` Example: ${example}` } : { da: '', en: '' };
  const wrongForm = flaw(
    'wrong-form',
    `Har ikke den rette form.${shown.da}`,
    `Does not have the right form.${shown.en}`,
  );
  const schema = {
    maxLength: max,
    ...(min > 0 && { minLength: min }),
    ...(pattern && { pattern: pattern.source }),
  };
  return textOnly(schema, (value) => {
    if (value.length < min) return value.length === 0 ? blank : tooShort;
    if (value.length > max) return tooLong;
    if (pattern && !pattern.test(value)) return wrongForm;
    return SOUND;
  });
}

export const uuid: FieldRule = textOnly({ format: 'uuid' }, (value) => (UUID.test(value) ? SOUND : NOT_UUID));

export const day: FieldRule = textOnly({ format: 'date', example: '2026-11-25' }, (value) =>
  isDay(value) ? SOUND : NOT_DAY,
);

export const instant: FieldRule = textOnly({ format: 'date-time', example: '2026-11-25T08:30:00+01:00' }, (value) => {
  const [, date] = INSTANT.exec(value) ?? [];
  return date && isDay(date) ? SOUND : NOT_INSTANT;
});

/** Either of the two, for the bounds of a period. */
export const dayOrInstant: FieldRule = textOnly(
  {
    anyOf: [
      { type: 'string', format: 'date' },
      { type: 'string', format: 'date-time' },
    ],
    example: '2026-11-25',
  },
  (value) => (isDay(value) || instant.check(value) === SOUND ? SOUND : NOT_DAY_OR_INSTANT),
);

const email: FieldRule = textOnly({ format: 'email', maxLength: 254, example: 'anna@firma.example' }, (value) =>
  value.length <= 254 && isEmail(value) ? SOUND : NOT_EMAIL,
);

/** A UUID, in lower case. */
export function UuidField(options: FieldOptions = {}): PropertyDecorator {
  return field({ ...uuid, normalize: (written) => written.toLowerCase() }, options);
}

/** A calendar day `yyyy-MM-dd`. */
export function DayField(options: FieldOptions = {}): PropertyDecorator {
  return field(day, options);
}

/** A point in time with a zone; the text is passed on unchanged. */
export function InstantField(options: FieldOptions = {}): PropertyDecorator {
  return field(instant, options);
}

/** A calendar day or a point in time with a zone; see {@link upperBoundOf}. */
export function DayOrInstantField(options: FieldOptions = {}): PropertyDecorator {
  return field(dayOrInstant, options);
}

/** Until when a day or a point in time lasts: a day alone lasts until its end in Denmark. */
export function upperBoundOf(given: string): Date {
  return isDay(given) ? danishDayEnd(given) : new Date(given);
}

/** An e-mail address, trimmed. */
export function EmailField(options: FieldOptions = {}): PropertyDecorator {
  return field({ ...email, normalize: trimmed }, options);
}

function textOnly(schema: Record<string, unknown>, check: (text: string) => readonly Flaw[]): FieldRule {
  return {
    schema: { type: 'string', ...schema },
    check: (value) => {
      if (typeof value !== 'string') return NOT_TEXT;
      // PostgreSQL cannot store these, and would fail the whole command later.
      if (value.includes('\0') || !value.isWellFormed()) return UNREADABLE;
      return check(value);
    },
  };
}

const trimmed = (written: string): string => written.trim();
const composed = (written: string): string => written.normalize('NFC');
const read = (written: string): string => composed(written).trim();
const withoutCpr = (written: string): string => maskCpr(read(written));
