/**
 * One task as it reached us, whatever wire it came by: JSON push, form push, or the event feed with its case read
 * afterwards. The outside is translated into this shape once, in the gateway; nothing behind it knows Scalepoint.
 *
 * What was not sent is `null` (lists: empty), never undefined and never an empty text. Texts are trimmed, in Unicode
 * NFC, without NUL, and with CPR numbers masked. Amounts are whole øre, days `yyyy-MM-dd`, instants ISO 8601 in UTC
 * (`2026-11-24T07:15:30.123Z`).
 */
export interface TaskDelivery {
  /** Scalepoint's GUID, lower case: the identity of the task. */
  readonly scalepointTaskId: string;
  readonly kind: TaskDeliveryKind;
  /** Higher wins; 0 to 2147483647. Null when the sender counts none (XML, events). */
  readonly revision: number | null;
  /** When the sender says that it was sent; null when it does not say, or not in a way that can be read. */
  readonly sentAt: string | null;
  /** `20260826-01-8`; several tasks of one case differ in it. */
  readonly referenceNumber: string | null;
  readonly taskType: string | null;
  /** Scalepoint's GUID of the case, lower case; null in XML. */
  readonly scalepointCaseId: string | null;
  /** `20260826-01`. */
  readonly scalepointCaseNumber: string | null;
  /** An http or https link back to Scalepoint. */
  readonly scalepointUrl: string | null;
  readonly damageCause: string | null;
  readonly damageCategory: string | null;
  readonly damageType: string | null;
  /** Up to 20,000 characters, with line breaks. */
  readonly damageDescription: string | null;
  readonly responsibility: string | null;
  readonly damageDate: string | null;
  readonly insurer: DeliveredInsurer;
  readonly policy: DeliveredPolicy;
  readonly policyholder: DeliveredPerson & { readonly cvr: string | null; readonly address: DeliveredAddress | null };
  /** Where the damage is, when it was sent apart from the policyholder's address. */
  readonly damageAddress: DeliveredAddress | null;
  readonly contacts: readonly DeliveredContact[];
  readonly claimHandler: DeliveredClaimHandler | null;
  readonly deductible: DeliveredDeductible | null;
  /** What the insurer has approved, in øre. */
  readonly approvedAmount: number | null;
  /** The insurer's answers to offers, all of them so far. Absent where it gave none. */
  readonly offerAnswers?: readonly DeliveredOfferAnswer[];
  readonly deadlines: readonly DeliveredDeadline[];
  readonly attachments: readonly DeliveredAttachment[];
  /** The insurer's note to the contractor. */
  readonly note: string | null;
  /** The policyholder's own words about the damage (XML). */
  readonly customerNote: string | null;
  /** Who pays the invoice, in the sender's word: `INSURANCE_COMPANY` (XML). */
  readonly invoicePaidBy: string | null;
  /** Where answers about this task go (XML). As sent: check its host before calling it. */
  readonly replyAddress: string | null;
  /** What is to be repaired, line by line (XML). */
  readonly serviceLines: readonly DeliveredServiceLine[];
  /** What the message had that could not be used, or lacked. Absent from tasks stored before it was recorded. */
  readonly leftOut?: readonly LeftOutField[];
}

/** A field of the message that was not used, or only in part, and why. The value is not repeated. */
export interface LeftOutField {
  /** As the sender calls it: `policyholder.cvr`. */
  readonly field: string;
  readonly code: string;
  readonly da: string;
  readonly en: string;
}

export type TaskDeliveryKind = 'new' | 'update' | 'cancel';

/** In XML the alias is null: there the security token tells who the insurer is. */
export interface DeliveredInsurer {
  readonly alias: string | null;
  readonly subAlias: string | null;
  readonly name: string | null;
  readonly subName: string | null;
  /** Eight digits. */
  readonly cvr: string | null;
  /** The sender's own number of the insurer (XML `insuranceCompanyId`). */
  readonly externalId: string | null;
}

export interface DeliveredPolicy {
  readonly number: string | null;
  readonly type: string | null;
  /** Percent of the VAT that the policyholder bears, 0–100. */
  readonly vatShare: number | null;
}

/** Phone numbers are as sent: `12 34 56 78`, `004512345679`. */
export interface DeliveredPerson {
  readonly name: string | null;
  readonly phone: string | null;
  readonly mobile: string | null;
  readonly email: string | null;
}

export interface DeliveredContact extends DeliveredPerson {
  /** `Vicevært`. */
  readonly role: string | null;
  readonly address: DeliveredAddress | null;
}

export interface DeliveredClaimHandler {
  readonly name: string | null;
  readonly email: string | null;
  readonly phone: string | null;
}

export interface DeliveredAddress {
  readonly street: string | null;
  readonly street2: string | null;
  /** A text, since it may begin with 0. */
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly countryCode: string | null;
}

export interface DeliveredDeductible {
  /** In øre. */
  readonly amount: number;
  readonly collectedBy: 'insurer' | 'servicePartner' | null;
}

export interface DeliveredOfferAnswer {
  /** The id of the offer, as it was sent. */
  readonly offerId: string;
  readonly outcome: 'approved' | 'partly-approved' | 'refused';
  /** What is approved of it, in øre with VAT. */
  readonly amount: number | null;
  readonly answeredBy: string | null;
  readonly at: string | null;
}

export interface DeliveredDeadline {
  /** `contact`, `inspection`. */
  readonly name: string;
  readonly at: string;
}

export interface DeliveredAttachment {
  readonly name: string | null;
  /** As sent: check scheme and address before fetching it. */
  readonly link: string;
}

export interface DeliveredServiceLine {
  readonly id: string | null;
  readonly taskType: string | null;
  readonly items: readonly DeliveredServiceItem[];
}

export interface DeliveredServiceItem {
  /** What the policyholder calls the thing: `Terrassedør`. */
  readonly description: string | null;
  readonly damageDescription: string | null;
  readonly quantity: string | null;
}
