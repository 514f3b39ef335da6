/**
 * One delivered task, in the same shape for every transport: JSON push, form push, or the event feed followed by reading
 * the case. The gateway translates once; no other context knows Scalepoint's formats.
 *
 * A missing value is `null` (lists: empty), never undefined and never an empty text. Texts are trimmed, in Unicode NFC,
 * without NUL, and CPR numbers are masked. Amounts are whole øre, days are `yyyy-MM-dd`, times are ISO 8601 in UTC
 * (`2026-11-24T07:15:30.123Z`).
 */
export interface TaskDelivery {
  /** Scalepoint's GUID in lower case; identifies the task. */
  readonly scalepointTaskId: string;
  readonly kind: TaskDeliveryKind;
  /** The highest revision wins; 0 to 2147483647. Null if the sender has no revisions (XML, events). */
  readonly revision: number | null;
  /** When the sender says it sent the message; null if missing or unreadable. */
  readonly sentAt: string | null;
  /** Such as `20260826-01-8`; distinguishes the tasks of one case. */
  readonly referenceNumber: string | null;
  readonly taskType: string | null;
  /** Scalepoint's GUID of the case in lower case; null in XML. */
  readonly scalepointCaseId: string | null;
  /** Such as `20260826-01`. */
  readonly scalepointCaseNumber: string | null;
  /** An http or https link to the task in Scalepoint. */
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
  /** The address of the damage; null if only the policyholder's address was sent. */
  readonly damageAddress: DeliveredAddress | null;
  readonly contacts: readonly DeliveredContact[];
  readonly claimHandler: DeliveredClaimHandler | null;
  readonly deductible: DeliveredDeductible | null;
  /** The amount that the insurer approved, in øre. */
  readonly approvedAmount: number | null;
  readonly deadlines: readonly DeliveredDeadline[];
  readonly attachments: readonly DeliveredAttachment[];
  /** The insurer's note to the contractor. */
  readonly note: string | null;
  /** The policyholder's description of the damage (XML). */
  readonly customerNote: string | null;
  /** Who pays the invoice, as the sender writes it: `INSURANCE_COMPANY` (XML). */
  readonly invoicePaidBy: string | null;
  /** The URL to which answers about the task are sent (XML). It is unverified: check its host before calling it. */
  readonly replyAddress: string | null;
  /** The lines of the repair (XML). */
  readonly serviceLines: readonly DeliveredServiceLine[];
  /** Fields that could not be used or were missing. Absent in tasks stored before this was recorded. */
  readonly leftOut?: readonly LeftOutField[];
}

/** A field of the message that was not used, or only in part, with the reason. Does not contain the value. */
export interface LeftOutField {
  /** The sender's name of the field: `policyholder.cvr`. */
  readonly field: string;
  readonly code: string;
  readonly da: string;
  readonly en: string;
}

export type TaskDeliveryKind = 'new' | 'update' | 'cancel';

/** The alias is null in XML, where the security token identifies the insurer. */
export interface DeliveredInsurer {
  readonly alias: string | null;
  readonly subAlias: string | null;
  readonly name: string | null;
  readonly subName: string | null;
  /** Eight digits. */
  readonly cvr: string | null;
  /** The sender's own id of the insurer (XML `insuranceCompanyId`). */
  readonly externalId: string | null;
}

export interface DeliveredPolicy {
  readonly number: string | null;
  readonly type: string | null;
  /** Percent of the VAT that the policyholder pays, 0–100. */
  readonly vatShare: number | null;
}

/** Phone numbers are unchanged, as the sender wrote them: `12 34 56 78`, `004512345679`. */
export interface DeliveredPerson {
  readonly name: string | null;
  readonly phone: string | null;
  readonly mobile: string | null;
  readonly email: string | null;
}

export interface DeliveredContact extends DeliveredPerson {
  /** Such as `Vicevært`. */
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
  /** A string, because it may start with 0. */
  readonly postalCode: string | null;
  readonly city: string | null;
  readonly countryCode: string | null;
}

export interface DeliveredDeductible {
  /** In øre. */
  readonly amount: number;
  readonly collectedBy: 'insurer' | 'servicePartner' | null;
}

export interface DeliveredDeadline {
  /** Such as `contact` or `inspection`. */
  readonly name: string;
  readonly at: string;
}

export interface DeliveredAttachment {
  readonly name: string | null;
  /** As it is shown. Unverified: check scheme and address before fetching it. */
  readonly link: string;
  /** The link as it was sent, encrypted, where it had to be masked to be shown. */
  readonly sealedLink?: string;
}

export interface DeliveredServiceLine {
  readonly id: string | null;
  readonly taskType: string | null;
  readonly items: readonly DeliveredServiceItem[];
}

export interface DeliveredServiceItem {
  /** The policyholder's name of the item: `Terrassedør`. */
  readonly description: string | null;
  readonly damageDescription: string | null;
  readonly quantity: string | null;
}
