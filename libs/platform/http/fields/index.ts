export type { FieldOptions } from './field.js';
export { fieldsOf } from './field.js';
export type { FieldRule, Flaw, Presence } from './field-rule.js';
export { Money, MoneyField, type MoneyOptions } from './money-field.js';
export { nearestName } from './nearest-name.js';
export {
  BooleanField,
  EnumField,
  type EnumOptions,
  integer,
  IntegerField,
  type IntegerOptions,
  oneOf,
} from './scalar-fields.js';
export { TakesBack } from './read-only-fields.js';
export { ListField, type ListOptions, NestedField } from './structured-fields.js';
export { CreatedAtField, NEVER_SAVED, UpdatedAtField } from './times-fields.js';
export {
  day,
  DayField,
  DayOrInstantField,
  EmailField,
  externalId,
  ExternalIdField,
  identifier,
  IdentifierField,
  instant,
  InstantField,
  text,
  TextField,
  type TextOptions,
  upperBoundOf,
  uuid,
  UuidField,
} from './text-fields.js';
