import { Param } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import { uuid } from './fields/text-fields.js';
import { ValidationFailed } from './validation/validation-failed.js';

/** The id in the path, lower case. What is no UUID is refused with 400 before SQL sees it. */
export function IdParam(name = 'id'): ParameterDecorator {
  const readId = {
    transform: (value: unknown): string => {
      const flaws = uuid.check(value);
      if (flaws.length > 0)
        throw new ValidationFailed(
          flaws.map((flaw) => ({ ...flaw, pointer: `/${name}` })),
          'param',
        );
      return (value as string).toLowerCase();
    },
  };
  return (controller, handler, index) => {
    Param(name, readId)(controller, handler, index);
    if (handler === undefined) return;
    const descriptor = Object.getOwnPropertyDescriptor(controller, handler) as PropertyDescriptor;
    ApiParam({ name, schema: { type: 'string', format: 'uuid' } })(controller, handler, descriptor);
  };
}
