import { DomainError } from '#shared-kernel';

export class InvoiceNotFound extends DomainError {
  constructor() {
    super({
      code: 'invoicing.invoice-not-found',
      kind: 'not-found',
      da: 'Fakturaen findes ikke.',
      en: 'There is no such invoice.',
    });
  }
}

export class InvoiceHasNoPdf extends DomainError {
  constructor() {
    super({
      code: 'invoicing.no-pdf',
      kind: 'not-found',
      da: 'Fakturaen har ingen PDF. Send den med PUT …/pdf.',
      en: 'The invoice has no PDF. Send it with PUT …/pdf.',
    });
  }
}

export class ClaimNotFound extends DomainError {
  constructor() {
    super({
      code: 'invoicing.claim-not-found',
      kind: 'not-found',
      da: 'Der er ingen skadesag med dette id. Brug Scalepoints id på sagen eller id’et på en af dens sager her.',
      en: 'There is no claim with this id. Use Scalepoint’s id of it, or the id of one of its cases here.',
    });
  }
}

export class OfferNotFound extends DomainError {
  constructor() {
    super({
      code: 'invoicing.offer-not-found',
      kind: 'not-found',
      da: 'Tilbuddet findes ikke.',
      en: 'There is no such offer.',
    });
  }
}
