import { Param } from '@nestjs/common';
import { HttpRefusal } from '#platform/http';
import { isUserId } from '#platform/identity';

/** The ERP's id of a user in the path: what a token could have as its user. Anything else is refused before SQL sees it. */
export function UserIdParam(): ParameterDecorator {
  return Param('id', {
    transform: (value: unknown): string => {
      if (isUserId(value)) return value;
      const texts = {
        da: 'Brugerens id skal være 1–128 synlige tegn uden mellemrum.',
        en: 'The id of the user must be 1 to 128 visible characters without spaces.',
      };
      const errors = [{ pointer: '/id', code: 'invalid', ...texts }];
      throw new HttpRefusal(400, { code: 'http.validation-failed', ...texts, errors });
    },
  });
}
