import { DomainError, type FieldRefusal, type Money } from '#shared-kernel';

function refusal(code: string, da: string, en: string, kind: 'invalid' | 'conflict' | 'forbidden' = 'conflict') {
  return class extends DomainError {
    constructor() {
      super({ code: `invoicing.${code}`, kind, da, en });
    }
  };
}

export class InvoiceIsFaulty extends DomainError {
  constructor(errors: readonly FieldRefusal[]) {
    super({
      code: 'invoicing.invoice-is-faulty',
      kind: 'invalid',
      da: `Fakturaen har ${errors.length} fejl og er ikke modtaget. Hver fejl er nævnt med felt og rettelse.`,
      en: `The invoice has ${errors.length} error(s) and was not accepted. Each is listed with its field and the correction.`,
      errors,
    });
  }
}

export class CaseIsUnknown extends DomainError {
  constructor() {
    super({
      code: 'invoicing.case-unknown',
      kind: 'invalid',
      da: 'Sagen findes ikke, eller den kom ikke gennem Scalepoint.',
      en: 'There is no such case, or it did not come through Scalepoint.',
      errors: [{ pointer: '/caseId', code: 'unknown', da: 'Findes ikke.', en: 'Does not exist.' }],
    });
  }
}

export class NumberIsTaken extends DomainError {
  constructor(number: string) {
    super({
      code: 'invoicing.number-taken',
      kind: 'conflict',
      da: `Fakturanummer ${number} er brugt før til det forsikringsselskab med andet indhold. En bogført faktura ændres ikke; ret den med en kreditnota.`,
      en: `Invoice number ${number} was used before for that insurer with other content. A booked invoice does not change; correct it with a credit note.`,
      errors: [{ pointer: '/number', code: 'taken', da: 'Er brugt.', en: 'Is used.' }],
    });
  }
}

export class CreditedInvoiceUnknown extends DomainError {
  constructor() {
    super({
      code: 'invoicing.credited-invoice-unknown',
      kind: 'invalid',
      da: 'Fakturaen, som kreditnotaen henviser til, findes ikke på sagen.',
      en: 'The invoice that the credit note refers to does not exist on the case.',
      errors: [{ pointer: '/creditsInvoiceId', code: 'unknown', da: 'Findes ikke.', en: 'Does not exist.' }],
    });
  }
}

export class CreditsTooMuch extends DomainError {
  constructor(left: Money) {
    super({
      code: 'invoicing.credits-too-much',
      kind: 'invalid',
      da: `Der er kun ${left.toDecimal()} kr. tilbage at kreditere på fakturaen.`,
      en: `Only DKK ${left.toDecimal()} of the invoice is left to credit.`,
      facts: { left: left.toJSON() },
    });
  }
}

export class ScalepointUsernameMissing extends refusal(
  'scalepoint-username-missing',
  'Du har intet Scalepoint-brugernavn og kan ikke bogføre i Scalepoint. Få det udfyldt under Administration → Generelt → Brugere.',
  'You have no Scalepoint username and cannot post in Scalepoint. Have it filled in under Administration → General → Users.',
) {}

export class InsurerHasNoToken extends refusal(
  'no-security-token',
  'Forsikringsselskabet har intet gyldigt sikkerhedstoken. Opret det under Sikkerhedstokens.',
  'The insurer has no valid security token. Create it under security tokens.',
) {}

export class CaseIdAtScalepointMissing extends refusal(
  'no-scalepoint-case-id',
  'Opgaven kom uden Scalepoints id på sagen, så fakturaen kan ikke sendes. Skriv id’et ind på opgaven; det står i sagens adresse i Scalepoint.',
  'The task has no Scalepoint case id, so the invoice cannot be sent. Enter the id on the task; it is part of the address (URL) of the case in Scalepoint.',
) {}

export class TaskIsRejected extends refusal(
  'task-rejected',
  'Opgaven er afvist. Kun en afvisningsfaktura kan bogføres på den.',
  'The task is rejected. Only a rejection invoice can be posted for it.',
) {}

export class TaskIsCancelled extends refusal(
  'task-cancelled',
  'Opgaven er annulleret af forsikringsselskabet, så der kan ikke faktureres på den.',
  'The insurer cancelled the task, so nothing can be invoiced on it.',
) {}

export class TaskIsClosed extends refusal(
  'task-closed',
  'Opgaven er lukket, så der kan ikke faktureres på den.',
  'The task is closed, so nothing can be invoiced on it.',
) {}

export class TotalIsZero extends refusal(
  'zero-total',
  'Fakturaen er på 0 kr. og kan ikke bogføres i Scalepoint.',
  'The invoice comes to DKK 0 and cannot be posted in Scalepoint.',
) {}

export class CreditedInvoiceNotPosted extends refusal(
  'credited-invoice-not-posted',
  'Fakturaen, som kreditnotaen retter, er ikke bogført i Scalepoint. Bogfør den først.',
  'The invoice that the credit note corrects is not posted in Scalepoint. Post it first.',
) {}

export class PostingIsUnclear extends refusal(
  'posting-unclear',
  'Det er uklart, om Scalepoint har fakturaen. Se efter i Scalepoint, og afgør det under bogføringen, før den sendes igen.',
  'It is unclear whether Scalepoint has the invoice. Look in Scalepoint and decide on the posting before it is sent again.',
) {}

export class PostingIsNotUnclear extends refusal(
  'posting-not-unclear',
  'Bogføringen er ikke uklar, så der er intet at afgøre.',
  'The posting is not unclear, so there is nothing to decide.',
) {}

export class InvoiceIsWithdrawn extends refusal(
  'invoice-withdrawn',
  'Fakturaen er trukket tilbage og kan ikke bogføres. Send den fra ERP-systemet igen med et nyt nummer.',
  'The invoice was withdrawn and cannot be posted. Register it again with a new number.',
) {}

export class WithdrawalNotPossible extends refusal(
  'withdrawal-not-possible',
  'Fakturaen er sendt eller på vej til Scalepoint og kan ikke trækkes tilbage. Ret den med en kreditnota.',
  'The invoice was sent to Scalepoint or is on its way and cannot be withdrawn. Correct it with a credit note.',
) {}

export class InvoiceNotPosted extends refusal(
  'invoice-not-posted',
  'Fakturaen er ikke bogført i Scalepoint endnu. Dens PDF sendes automatisk, når den er bogført.',
  'The invoice is not posted in Scalepoint yet. Its PDF is sent automatically once it is posted.',
) {}

export class PdfIsFixed extends refusal(
  'pdf-is-fixed',
  'Fakturaen er sendt, så dens PDF ændres ikke mere.',
  'The invoice was sent, so its PDF does not change any more.',
) {}

export class AboveApprovedAmount extends DomainError {
  constructor(approved: Money, excess: Money) {
    super({
      code: 'invoicing.above-approved-amount',
      kind: 'conflict',
      da: `Sagens fakturaer kommer ${danish(excess)} kr. over det godkendte beløb på ${danish(approved)} kr. Bekræft, hvis det er aftalt med selskabet.`,
      en: `The invoices of the case come DKK ${excess.toDecimal()} above the approved amount of DKK ${approved.toDecimal()}. Confirm if that is agreed with the insurer.`,
      facts: { approvedAmount: approved.toJSON(), excess: excess.toJSON() },
    });
  }
}

/** `2.940,63` */
function danish(amount: Money): string {
  const [whole = '', decimals = ''] = amount.toDecimal().split('.');
  return `${whole.replaceAll(/\B(?=(\d{3})+$)/g, '.')},${decimals}`;
}
