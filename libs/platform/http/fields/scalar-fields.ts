import { field, type FieldOptions } from './field.js';
import { type FieldRule, flaw, SOUND } from './field-rule.js';
import { nearestName } from './nearest-name.js';

/** Range of PostgreSQL's `integer`, the column type of whole numbers. */
const MIN_INTEGER = -2_147_483_648;
const MAX_INTEGER = 2_147_483_647;

const NOT_INTEGER = flaw('not-an-integer', 'Skal være et helt tal.', 'Must be a whole number.');
const NOT_BOOLEAN = flaw('not-a-boolean', 'Skal være true eller false.', 'Must be true or false.');

export interface IntegerOptions extends FieldOptions {
  readonly min?: number;
  readonly max?: number;
}

/** A whole number; within 32 bits unless `min` and `max` say otherwise. */
export function IntegerField(options: IntegerOptions = {}): PropertyDecorator {
  return field(integer(options), options);
}

/** The rule of a whole number, for lists of them. */
export function integer({ min = MIN_INTEGER, max = MAX_INTEGER }: IntegerOptions = {}): FieldRule {
  const outside = flaw('out-of-range', `Skal være fra ${min} til ${max}.`, `Must be from ${min} to ${max}.`);
  return {
    schema: { type: 'integer', minimum: min, maximum: max },
    check: (value) => {
      if (!Number.isInteger(value)) return NOT_INTEGER;
      return (value as number) >= min && (value as number) <= max ? SOUND : outside;
    },
    fromText: (text) => (typeof text === 'string' && /^-?\d{1,15}$/.test(text) ? Number(text) : text),
  };
}

export function BooleanField(options: FieldOptions = {}): PropertyDecorator {
  return field(boolean, options);
}

const boolean: FieldRule = {
  schema: { type: 'boolean' },
  check: (value) => (typeof value === 'boolean' ? SOUND : NOT_BOOLEAN),
  fromText: (text) => (text === 'true' ? true : text === 'false' ? false : text),
};

export interface EnumOptions extends FieldOptions {
  /** Name of the OpenAPI schema, for enumerations that several classes share. */
  readonly name?: string;
}

/** One of the given texts. */
export function EnumField(values: readonly string[], options: EnumOptions = {}): PropertyDecorator {
  return field(oneOf(values, options.name), options);
}

/** The rule of one of the given texts, for lists of them. */
export function oneOf(values: readonly string[], name?: string): FieldRule {
  const allowed = new Set<unknown>(values);
  const list = values.join(', ');
  return {
    schema: { enum: [...values], ...(name && { enumName: name }) },
    check: (value) => {
      if (allowed.has(value)) return SOUND;
      const meant = typeof value === 'string' ? nearestName(value, values) : null;
      const hint = meant ? { da: ` Mente du "${meant}"?`, en: ` Did you mean "${meant}"?` } : { da: '', en: '' };
      return flaw('not-one-of', `Skal være en af: ${list}.${hint.da}`, `Must be one of: ${list}.${hint.en}`);
    },
  };
}
