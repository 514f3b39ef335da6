import { type ArgumentMetadata, type Type, ValidationPipe } from '@nestjs/common';
import { type ValidationError, type ValidatorOptions, validateSync } from 'class-validator';
import type { FieldRefusal } from '#shared-kernel';
import { fieldsOf } from '../fields/field.js';
import { withoutReadOnly } from '../fields/read-only-fields.js';
import { fieldRefusals, withoutEchoes } from './field-refusals.js';
import { isSound } from './is-sound.js';
import { readSound } from './read-sound.js';
import { ValidationFailed } from './validation-failed.js';

/** Carries errors from the exception factory, which does not know the source of the value, to the problem. */
class Faults extends Error {
  constructor(readonly refusals: readonly FieldRefusal[]) {
    super('The value is not valid');
  }
}

const NOT_OBJECT: FieldRefusal = {
  pointer: '',
  code: 'not-an-object',
  da: 'Indholdet skal være et objekt.',
  en: 'The body must be an object.',
};
const TOO_DEEP: FieldRefusal = {
  pointer: '',
  code: 'too-deep',
  da: 'Indholdet er for dybt indlejret.',
  en: 'The body is nested too deeply.',
};

/** Converts bodies and query strings to request classes, and rejects invalid fields. */
export class RequestValidationPipe extends ValidationPipe {
  /** @param byRules false leaves valid bodies to class-transformer and class-validator too, for comparison */
  constructor(private readonly byRules = true) {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      // Needed for the error messages; neither leaves the process.
      validationError: { target: true, value: true },
      transformOptions: { exposeUnsetFields: false },
      exceptionFactory: (errors: ValidationError[]) => new Faults(fieldRefusals(errors)),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    if (!this.toValidate(metadata)) return super.transform(value, metadata) as Promise<unknown>;
    const { type, metatype } = metadata;
    if (value !== undefined && value !== null && (typeof value !== 'object' || Array.isArray(value))) {
      throw new ValidationFailed([NOT_OBJECT], type);
    }
    try {
      const readable = readableOf(value as object, type, metatype as Type<object>);
      const sound = this.byRules && type === 'body' ? readSound(metatype as Type<object>, readable) : null;
      if (sound) return sound;
      return (await super.transform(readable, metadata)) as unknown;
    } catch (error) {
      if (error instanceof Faults) throw new ValidationFailed(error.refusals, type);
      if (error instanceof RangeError) throw new ValidationFailed([TOO_DEEP], type);
      throw error;
    }
  }

  // All request rules are synchronous.
  protected override validate(object: object, options?: ValidatorOptions): ValidationError[] {
    return isSound(object) ? [] : withoutEchoes(validateSync(object, options));
  }
}

function readableOf(value: object | undefined, type: ArgumentMetadata['type'], requestClass: Type<object>) {
  if (!value) return value;
  return type === 'query' ? fromText(value, requestClass) : withoutReadOnly(value, requestClass);
}

function fromText(query: object, requestClass: Type<object>): object {
  const fields = fieldsOf(requestClass);
  return Object.fromEntries(
    Object.entries(query).map(([name, text]: [string, unknown]) => [name, fields.get(name)?.fromText?.(text) ?? text]),
  );
}
