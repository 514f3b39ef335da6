import { DomainError } from '#shared-kernel';

/** The code of a message belongs to no valid token of the company. */
export class UnknownSecurityToken extends DomainError {
  constructor() {
    super({
      code: 'tokens.unknown-token',
      kind: 'unauthenticated',
      da: 'Sikkerhedstokenen er ukendt eller udløbet. Opret eller ret den under Scalepoint → Sikkerhedstokens.',
      en: 'The security token is unknown or has expired. Create or correct it under Scalepoint → Sikkerhedstokens.',
      errors: [
        {
          pointer: '/securityToken',
          code: 'unknown',
          da: 'Koden svarer ikke til nogen gyldig sikkerhedstoken hos virksomheden.',
          en: 'The code belongs to no valid security token of the company.',
        },
      ],
    });
  }
}
