import { DomainError } from '#shared-kernel';

export class UnknownCompanyKey extends DomainError {
  constructor(key: string) {
    super({
      code: 'gateway.unknown-company-key',
      kind: 'not-found',
      da: `Ingen virksomhed har nøglen "${key}". Kontrollér adressen, som opgaven sendes til.`,
      en: `No company has the key "${key}". Check the address that the task is sent to.`,
    });
  }
}

export class UnknownSecurityToken extends DomainError {
  constructor() {
    super({
      code: 'tokens.unknown-token',
      kind: 'unauthenticated',
      da: 'Sikkerhedstokenet er ukendt eller udløbet. Opret eller ret det under Scalepoint → Sikkerhedstokens.',
      en: 'The security token is unknown or has expired. Create or correct it under Scalepoint → Sikkerhedstokens.',
      errors: [
        {
          pointer: '/securityToken',
          code: 'unknown',
          da: 'Koden svarer ikke til noget gyldigt sikkerhedstoken hos virksomheden.',
          en: 'The code belongs to no valid security token of the company.',
        },
      ],
    });
  }
}

export class DeliveryNotFound extends DomainError {
  constructor() {
    super({
      code: 'gateway.delivery-not-found',
      kind: 'not-found',
      da: 'Der er ingen modtagelse med dette id hos virksomheden.',
      en: 'The company has no delivery with this id.',
    });
  }
}

export class DeliveryNotKept extends DomainError {
  constructor() {
    super({
      code: 'gateway.delivery-not-kept',
      kind: 'conflict',
      da: 'Indholdet blev ikke gemt, fordi det var for stort eller ulæseligt. Bed forsikringsselskabet sende opgaven igen.',
      en: 'The content was not kept, because it was too large or unreadable. Ask the insurer to send the task again.',
    });
  }
}
