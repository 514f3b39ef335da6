import type { Type as Class } from '@nestjs/common';
import { field, type FieldOptions } from './field.js';
import { type FieldRule, flaw, type Flaw, SOUND } from './field-rule.js';

const NOT_OBJECT = flaw('not-an-object', 'Skal være et objekt.', 'Must be an object.');
const NOT_LIST = flaw('not-a-list', 'Skal være en liste.', 'Must be a list.');

/** An object with the fields of another request class. */
export function NestedField(requestClass: () => Class, options: FieldOptions = {}): PropertyDecorator {
  return field(nested(requestClass), options);
}

export interface ListOptions extends FieldOptions {
  /** Maximum number of items; an unbounded list would let a caller keep the server busy. */
  readonly max: number;
  readonly min?: number;
  /** In a query, each value is a parameter of its own, because values contain commas. */
  readonly isRepeated?: boolean;
}

/**
 * A list of objects of a request class, or of values with a rule (`text`, `uuid`, `day`, `instant`, `integer`,
 * `oneOf`).
 */
export function ListField(of: (() => Class) | FieldRule, options: ListOptions): PropertyDecorator {
  const item = typeof of === 'function' ? nested(of) : of;
  return field(list(item, options), options);
}

function nested(requestClass: () => Class): FieldRule {
  return {
    // Swagger takes a function for a lazy type if its name is "type", which this notation gives it.
    schema: { type: () => requestClass() },
    nested: requestClass,
    check: (value) => (typeof value === 'object' && value !== null && !Array.isArray(value) ? SOUND : NOT_OBJECT),
  };
}

function list(item: FieldRule, { max, min = 0, isRepeated = false }: ListOptions): FieldRule {
  const tooMany = flaw('too-many', `Må højst have ${max} elementer.`, `Must have at most ${max} items.`);
  const tooFew = flaw('too-few', `Skal have mindst ${min} elementer.`, `Must have at least ${min} items.`);
  const { type, enum: values, ...restOfItem } = item.schema;
  const items =
    typeof type === 'function'
      ? { type, isArray: true }
      : values
        ? { enum: values, isArray: true, ...restOfItem }
        : { type: 'array', items: item.schema };
  return {
    schema: { ...items, ...(min > 0 && { minItems: min }), maxItems: max },
    nested: item.nested,
    check: (value) => {
      if (!Array.isArray(value)) return NOT_LIST;
      if (value.length > max) return tooMany;
      if (value.length < min) return tooFew;
      const flaws = value.flatMap((element: unknown, index) =>
        item.check(element).map((found): Flaw => ({ ...found, pointer: `/${index}${found.pointer ?? ''}` })),
      );
      return flaws.length === 0 ? SOUND : flaws;
    },
    fromText: (text) => {
      const parts = typeof text !== 'string' ? text : isRepeated ? [text] : text.split(',');
      return Array.isArray(parts) && item.fromText ? parts.map((part) => item.fromText?.(part)) : parts;
    },
  };
}
