import type { ArgumentMetadata } from '@nestjs/common';
import { DomainError, type FieldRefusal } from '#shared-kernel';

/** The fields of a request do not match the API description. */
export class ValidationFailed extends DomainError {
  constructor(errors: readonly FieldRefusal[], where: ArgumentMetadata['type']) {
    super({
      code: 'http.validation-failed',
      kind: 'malformed',
      da: `Forespørgslen har ${errors.length} fejl; "errors" viser hvert felt, og hvordan det rettes.`,
      en: `The request has ${errors.length} error(s); "errors" lists each field and the remedy.`,
      errors,
      facts: { in: where },
    });
  }
}
