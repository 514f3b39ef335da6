import { DomainError, type FieldRefusal } from '#shared-kernel';

export class EInvoiceIncomplete extends DomainError {
  constructor(errors: readonly FieldRefusal[]) {
    super({
      code: 'invoicing.e-invoice-incomplete',
      kind: 'conflict',
      da: 'E-fakturaen kan ikke dannes, fordi der mangler oplysninger. Felterne og det, der skal til, står i "errors".',
      en: 'The e-invoice cannot be created because details are missing. "errors" names the fields and the remedy.',
      errors,
    });
  }
}

export class NoDraftForCreditNote extends DomainError {
  constructor() {
    super({
      code: 'invoicing.no-draft-for-credit-note',
      kind: 'conflict',
      da: 'En kreditnota opkræver ingen egenbetaling. Hent kladden på den faktura, som kreditnotaen retter.',
      en: 'A credit note collects no own payment. Get the draft of the invoice that the credit note corrects.',
    });
  }
}

export class NoOwnPayment extends DomainError {
  constructor() {
    super({
      code: 'invoicing.no-own-payment',
      kind: 'conflict',
      da: 'Forsikringstageren skal ikke betale noget af fakturaen, så der er ingen kladde. Se fordelingen under fakturaens opgørelse.',
      en: 'The policyholder pays no part of the invoice, so there is no draft. The settlement preview shows the split.',
    });
  }
}
