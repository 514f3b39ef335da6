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

export class ConnectionNotFound extends DomainError {
  constructor() {
    super({
      code: 'gateway.connection-not-found',
      kind: 'not-found',
      da: 'Virksomheden har ingen sikkerhedstoken til et forsikringsselskab med dette id. Opret tokenen først.',
      en: 'The company has no security token for an insurer with this id. Create the token first.',
    });
  }
}

export class EventSourceNeedsTenant extends DomainError {
  constructor() {
    super({
      code: 'gateway.event-source-needs-tenant',
      kind: 'invalid',
      da: 'Angiv lejeren ("tenant") i Scalepoints hændelsesfeed. For at stoppe hentningen skal du sætte "active" til false.',
      en: 'Enter the tenant of the event feed in "tenant". To stop polling, set "active" to false.',
      errors: [{ pointer: '/tenant', code: 'required', da: 'Skal udfyldes.', en: 'Is required.' }],
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

export class DeliveryNotReprocessable extends DomainError {
  constructor() {
    super({
      code: 'gateway.delivery-not-reprocessable',
      kind: 'conflict',
      da: 'Afsenderen er ikke genkendt, eller dens sikkerhedstoken er slettet, så beskeden kan ikke læses ind igen. Opret tokenen, og bed forsikringsselskabet sende igen.',
      en: 'The sender was not recognised, or its security token was deleted, so the message cannot be processed again. Create the token and ask the insurer to send it again.',
    });
  }
}
