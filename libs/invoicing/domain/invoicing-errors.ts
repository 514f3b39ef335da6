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
  constructor({ number, issueDate, buyer, total }: NumberedInvoice) {
    const to = buyer === null ? '' : ` til ${buyer}`;
    const toBuyer = buyer === null ? '' : ` to ${buyer}`;
    super({
      code: 'invoicing.number-taken',
      kind: 'conflict',
      da: `Fakturanummer ${number} er brugt før: en faktura${to} af ${issueDate} på ${total.toDecimal()} kr. med andet indhold. Brug et nyt nummer, eller ret den bogførte faktura med en kreditnota.`,
      en: `Invoice number ${number} was used before: an invoice${toBuyer} of ${issueDate} for DKK ${total.toDecimal()} with other content. Use a new number, or correct the booked invoice with a credit note.`,
      errors: [{ pointer: '/number', code: 'taken', da: 'Er brugt.', en: 'Is used.' }],
      facts: { number, issueDate, total: total.toJSON() },
    });
  }
}

/** The facts that identify the invoice with the same number. */
export interface NumberedInvoice {
  readonly number: string;
  readonly issueDate: string;
  readonly buyer: string | null;
  readonly total: Money;
}

export class DeductedInvoiceUnknown extends DomainError {
  constructor(index: number) {
    super({
      code: 'invoicing.deducted-invoice-unknown',
      kind: 'invalid',
      da: 'Acontofakturaen, som linjen fratrækker, findes ikke på sagen, eller den er trukket tilbage.',
      en: 'The on-account invoice that the line deducts does not exist on the case, or it was withdrawn.',
      errors: [
        { pointer: `/lines/${index}/deductsInvoiceId`, code: 'unknown', da: 'Findes ikke.', en: 'Does not exist.' },
      ],
    });
  }
}

export class DeductsOfOtherTask extends DomainError {
  constructor() {
    super({
      code: 'invoicing.deducts-of-other-task',
      kind: 'invalid',
      da: 'En acontofaktura, som fakturaen fratrækker, hører til en anden opgave på sagen. Fratræk den i en faktura for dens egen opgave.',
      en: 'An on-account invoice that the invoice deducts belongs to another task of the case. Deduct it in an invoice of its own task.',
      errors: [{ pointer: '/taskId', code: 'differs', da: 'Er en anden opgave.', en: 'Is another task.' }],
    });
  }
}

export class DeductsTooMuch extends DomainError {
  constructor(number: string, category: string, left: Money) {
    super({
      code: 'invoicing.deducts-too-much',
      kind: 'invalid',
      da: `Der er kun ${left.toDecimal()} kr. uden moms tilbage at fratrække af acontofaktura ${number} i momskategori ${category}.`,
      en: `Only DKK ${left.toDecimal()} before VAT of on-account invoice ${number} is left to deduct in VAT category ${category}.`,
      facts: { category, left: left.toJSON() },
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
  constructor(category: string, left: Money) {
    super({
      code: 'invoicing.credits-too-much',
      kind: 'invalid',
      da: `Der er kun ${left.toDecimal()} kr. uden moms tilbage at kreditere på fakturaen i momskategori ${category}.`,
      en: `Only DKK ${left.toDecimal()} before VAT of the invoice is left to credit in VAT category ${category}.`,
      facts: { category, left: left.toJSON() },
    });
  }
}

export class VatLeftHasChanged extends refusal(
  'vat-left-has-changed',
  'Andre bilag har i mellemtiden taget af fakturaen, så momsen på dette passer ikke længere med det, der er tilbage. Træk det tilbage, og send det igen med et nyt nummer.',
  'Other documents took from the invoice in the meantime, so the VAT of this one no longer matches what is left. Withdraw it and send it again with a new number.',
) {}

export class ScalepointUsernameMissing extends refusal(
  'scalepoint-username-missing',
  'Du har intet Scalepoint-brugernavn og kan ikke bogføre i Scalepoint. Få det udfyldt under Administration → Generelt → Brugere.',
  'You have no Scalepoint username and cannot post in Scalepoint. Have it filled in under Administration → General → Users.',
) {}

export class InsurerHasNoToken extends refusal(
  'no-security-token',
  'Forsikringsselskabet har ingen gyldig sikkerhedstoken. Opret den under Sikkerhedstokens.',
  'The insurer has no valid security token. Create it under security tokens.',
) {}

export class InsurerHasNoAlias extends refusal(
  'no-alias',
  'Sikkerhedstokenen har intet alias, som fakturaer skal sendes under. Angiv selskabets alias hos Scalepoint under Sikkerhedstokens.',
  'The security token has no alias, under which invoices are sent. Enter the insurer’s alias at Scalepoint under security tokens.',
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

export class RejectionNeedsRejectedTask extends refusal(
  'rejection-needs-rejected-task',
  'En afvisningsfaktura kan kun bogføres på en opgave, der er afvist. Afvis opgaven først, eller brug en anden fakturaart.',
  'A rejection invoice can only be posted for a task that is rejected. Reject the task first, or use another kind of invoice.',
) {}

export class AssessmentNeedsVisit extends refusal(
  'assessment-needs-visit',
  'En takseringsfaktura kræver en besigtigelse. Aftal besigtigelsen på opgaven, eller meld den udført; er opgaven annulleret, skal den være udført før.',
  'An assessment invoice needs an inspection. Schedule it on the task or report it as made; if the task was cancelled, it must have been made before.',
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
  constructor(approved: Money, excess: Money, sharedWith: readonly string[] = []) {
    const [da, en] =
      sharedWith.length === 0
        ? ['', '']
        : [
            ` Det godkendte beløb er det samme som på ${sharedWith.join(', ')}, så fakturaerne er regnet sammen.`,
            ` The approved amount is the same as that of ${sharedWith.join(', ')}, so their invoices count together.`,
          ];
    super({
      code: 'invoicing.above-approved-amount',
      kind: 'conflict',
      da: `Sagens fakturaer kommer ${danish(excess)} kr. over det godkendte beløb på ${danish(approved)} kr.${da} Bekræft, hvis det er aftalt med selskabet.`,
      en: `The invoices of the case come DKK ${excess.toDecimal()} above the approved amount of DKK ${approved.toDecimal()}.${en} Confirm if that is agreed with the insurer.`,
      facts: { approvedAmount: approved.toJSON(), excess: excess.toJSON(), sharedWith },
    });
  }
}

/** `2.940,63` */
function danish(amount: Money): string {
  const [whole = '', decimals = ''] = amount.toDecimal().split('.');
  return `${whole.replaceAll(/\B(?=(\d{3})+$)/g, '.')},${decimals}`;
}
