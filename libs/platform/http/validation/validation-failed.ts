import type { ArgumentMetadata } from '@nestjs/common';
import { DomainError, type FieldRefusal } from '#shared-kernel';

/** The fields of a request do not match the API description. */
export class ValidationFailed extends DomainError {
  constructor(errors: readonly FieldRefusal[], where: ArgumentMetadata['type']) {
    super({
      code: 'http.validation-failed',
      kind: 'malformed',
      da: `Forespørgslen har ${errors.length} fejl; "errors" siger hvor, og hvad der skal til.`,
      en: `The request has ${errors.length} fault(s); "errors" says where, and what is needed.`,
      errors,
      facts: { in: where },
    });
  }
}
