import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { getMetadataStorage, ValidateBy, ValidateNested } from 'class-validator';
import { type FieldRule, type Presence, withPresence } from './field-rule.js';

/** Options of every field decorator. */
export interface FieldOptions extends Presence {
  readonly description?: string;
  readonly example?: unknown;
}

/** One decorator per field: its class-validator rule and its OpenAPI schema. */
export function field(
  rule: FieldRule,
  { optional = false, nullable = false, description, example }: FieldOptions,
): PropertyDecorator {
  const complete = withPresence(rule, { optional, nullable });
  const { normalize, nested } = rule;
  return applyDecorators(
    ValidateBy(
      { name: 'field', validator: { validate: (value) => complete.check(value).length === 0, defaultMessage } },
      { context: complete },
    ),
    ApiProperty({
      ...rule.schema,
      required: !optional,
      ...(nullable && { nullable }),
      ...(description !== undefined && { description }),
      ...(example !== undefined && { example }),
    }),
    ...(nested ? [ValidateNested(), Type(nested)] : []),
    ...(normalize
      ? [Transform(({ value }) => (typeof value === 'string' ? normalize(value) : (value as unknown)))]
      : []),
  );
}

function defaultMessage(): string {
  return '$property is not valid';
}

const fieldsOfClass = new WeakMap<object, ReadonlyMap<string, FieldRule | null>>();

/**
 * The fields of a request class, including inherited ones; the rule is null for one with other class-validator
 * decorators.
 */
export function fieldsOf(requestClass: new () => object): ReadonlyMap<string, FieldRule | null> {
  const known = fieldsOfClass.get(requestClass);
  if (known) return known;
  const fields = new Map<string, FieldRule | null>();
  for (const { propertyName, context } of getMetadataStorage().getTargetValidationMetadatas(
    requestClass,
    '',
    false,
    false,
  )) {
    const rule = isRule(context) ? context : null;
    if (rule || !fields.has(propertyName)) fields.set(propertyName, rule);
  }
  fieldsOfClass.set(requestClass, fields);
  return fields;
}

export function isRule(context: unknown): context is FieldRule {
  return typeof (context as FieldRule | undefined)?.check === 'function';
}
