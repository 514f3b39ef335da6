import { DomainError } from '#shared-kernel';

export class TooManyWebhooks extends DomainError {
  constructor(most: number) {
    super({
      code: 'webhooks.too-many-webhooks',
      kind: 'conflict',
      da: `Virksomheden har allerede ${most} webhooks. Slet en, der ikke bruges, eller ret en af dem.`,
      en: `The company already has ${most} webhooks. Delete one that is not used, or change one of them.`,
    });
  }
}

export class UrlIsNotUsable extends DomainError {
  constructor() {
    super({
      code: 'webhooks.url-not-usable',
      kind: 'invalid',
      da: 'Adressen kan ikke bruges. Angiv en https-adresse uden brugernavn, adgangskode og #.',
      en: 'The address cannot be used. Give an https address without user name, password or #.',
      errors: [
        { pointer: '/url', code: 'not-usable', da: 'Skal være en https-adresse.', en: 'Must be an https address.' },
      ],
    });
  }
}

export class OldSecretEndsInThePast extends DomainError {
  constructor() {
    super({
      code: 'webhooks.old-secret-ends-in-the-past',
      kind: 'invalid',
      da: 'Den gamle hemmelighed kan ikke gælde til et tidspunkt i fortiden. Vælg et senere, eller null for at stoppe den nu.',
      en: 'The old secret cannot be valid until a time in the past. Choose a later one, or null to stop it now.',
      errors: [{ pointer: '/oldValidUntil', code: 'in-the-past', da: 'Er gået.', en: 'Has passed.' }],
    });
  }
}

export class DeliveryNotFound extends DomainError {
  constructor() {
    super({
      code: 'webhooks.delivery-not-found',
      kind: 'not-found',
      da: 'Leveringen findes ikke. Loggen går 30 dage tilbage.',
      en: 'There is no such delivery. The log goes back 30 days.',
    });
  }
}

export class TestIsNotRedelivered extends DomainError {
  constructor() {
    super({
      code: 'webhooks.test-is-not-redelivered',
      kind: 'conflict',
      da: 'En prøve kan ikke sendes igen. Send en ny prøve.',
      en: 'A test cannot be sent again. Send another test.',
    });
  }
}
