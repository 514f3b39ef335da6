import { Param } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { FieldRule } from './fields/field-rule.js';
import { externalId, uuid } from './fields/text-fields.js';
import { ValidationFailed } from './validation/validation-failed.js';

/** The id in the path, in lower case. Answers 400 if it is no UUID, before it reaches SQL. */
export function IdParam(name = 'id'): ParameterDecorator {
  return ruledParam(name, uuid, (id) => id.toLowerCase());
}

/** The id in the path that the caller chose, in Unicode NFC. Answers 400 if it cannot be an id. */
export function ExternalIdParam(name = 'id', example?: string): ParameterDecorator {
  return ruledParam(name, externalId, (id) => id.normalize('NFC'), example);
}

function ruledParam(
  name: string,
  rule: FieldRule,
  read: (value: string) => string,
  example?: string,
): ParameterDecorator {
  const readId = {
    transform: (value: unknown): string => {
      const flaws = rule.check(value);
      if (flaws.length > 0)
        throw new ValidationFailed(
          flaws.map((flaw) => ({ ...flaw, pointer: `/${name}` })),
          'param',
        );
      return read(value as string);
    },
  };
  return (controller, handler, index) => {
    Param(name, readId)(controller, handler, index);
    if (handler === undefined) return;
    const descriptor = Object.getOwnPropertyDescriptor(controller, handler) as PropertyDescriptor;
    ApiParam({ name, schema: { ...rule.schema, ...(example !== undefined && { example }) } })(
      controller,
      handler,
      descriptor,
    );
  };
}
