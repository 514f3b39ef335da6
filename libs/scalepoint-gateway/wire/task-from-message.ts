import type {
  DeliveredAttachment,
  DeliveredAddress,
  DeliveredContact,
  DeliveredDeductible,
  TaskDelivery,
} from '#case-intake/contracts';
import { Cvr, Money } from '#shared-kernel';
import { parseDay, parseUpperBound } from './dates.js';
import { normalGuid } from './guid.js';
import { isObject } from './json-value.js';
import type { TaskMessage } from './task-message.js';
import type { AddressMessage, ContactMessage, DeductibleMessage } from './task-message-parts.js';
import { splitLink } from './shown-link.js';
import { keptIdentifier, keptText } from './texts.js';

/** Translates a message that `usableTask` has checked into a `TaskDelivery`. */
export function taskFromMessage(message: TaskMessage, sentAt: string | null): TaskDelivery {
  const sentCase = objectOf(message.case);
  const insurer = objectOf(message.insuranceCompany);
  const policy = objectOf(message.policy);
  const policyholder = objectOf(message.policyholder);
  const claimHandler = objectOf(message.claimHandler);
  return {
    scalepointTaskId: checked(guidOf(message.taskId)),
    kind: (keptText(message.kind) as TaskMessage['kind']) ?? 'new',
    revision: numberOf(message.revision),
    sentAt,
    referenceNumber: keptIdentifier(message.referenceNumber),
    taskType: keptText(message.taskType),
    scalepointCaseId: guidOf(sentCase?.id),
    scalepointCaseNumber: keptIdentifier(sentCase?.number),
    scalepointUrl: keptText(sentCase?.url),
    damageCause: keptText(sentCase?.damageCause),
    damageCategory: keptText(sentCase?.damageCategory),
    damageType: keptText(sentCase?.damageType),
    damageDescription: keptText(sentCase?.damageDescription),
    responsibility: keptText(sentCase?.responsibility),
    damageDate: dayOf(sentCase?.damageDate),
    insurer: {
      alias: keptIdentifier(insurer?.alias),
      subAlias: keptIdentifier(insurer?.subcompanyAlias),
      name: keptText(insurer?.name),
      subName: keptText(insurer?.subcompanyName),
      cvr: cvrOf(insurer?.cvr),
      externalId: null,
    },
    policy: {
      number: keptIdentifier(policy?.number),
      type: keptText(policy?.type),
      vatShare: numberOf(policy?.vatShare),
    },
    policyholder: {
      name: keptText(policyholder?.name),
      cvr: cvrOf(policyholder?.cvr),
      phone: keptText(policyholder?.phone),
      mobile: keptText(policyholder?.mobile),
      email: keptText(policyholder?.email),
      address: addressOf(policyholder?.address),
    },
    damageAddress: addressOf(message.damageAddress),
    contacts: listOf(message.contacts).map(contactOf),
    claimHandler: unlessEmpty({
      name: keptText(claimHandler?.name),
      email: keptText(claimHandler?.email),
      phone: keptText(claimHandler?.phone),
    }),
    deductible: deductibleOf(message.deductible),
    approvedAmount: oereOf(message.approvedAmount),
    deadlines: listOf(message.deadlines).map(({ name, at }) => ({
      name: checked(keptText(name)),
      at: checked(parseUpperBound(at)),
    })),
    attachments: listOf(message.attachments).map(({ name, link }) => ({
      name: keptText(name),
      ...linkOf(link),
    })),
    note: keptText(message.note),
    customerNote: null,
    invoicePaidBy: null,
    replyAddress: null,
    serviceLines: [],
  };
}

function addressOf(message: AddressMessage | null | undefined): DeliveredAddress | null {
  const sent = objectOf(message);
  return unlessEmpty({
    street: keptText(sent?.street),
    street2: keptText(sent?.street2),
    postalCode: keptText(sent?.postalCode),
    city: keptText(sent?.city),
    countryCode: keptText(sent?.countryCode),
  });
}

function contactOf(sent: ContactMessage): DeliveredContact {
  return {
    role: keptText(sent.role),
    name: keptText(sent.name),
    phone: keptText(sent.phone),
    mobile: keptText(sent.mobile),
    email: keptText(sent.email),
    address: addressOf(sent.address),
  };
}

function deductibleOf(message: DeductibleMessage | null | undefined): DeliveredDeductible | null {
  const sent = objectOf(message);
  if (!sent) return null;
  const collectedBy = keptText(sent.collectedBy) as DeliveredDeductible['collectedBy'];
  return { amount: checked(oereOf(sent.amount)), collectedBy };
}

/** The link as it is shown; in a stored message what it is called by follows it. */
function linkOf(sent: string): Pick<DeliveredAttachment, 'link' | 'sealedLink'> {
  const { link, sealedLink } = splitLink(sent);
  return { link: checked(keptText(link)), ...(sealedLink !== undefined && { sealedLink }) };
}

function oereOf(sent: string | null | undefined): number | null {
  const decimal = keptText(sent);
  // Money parses at most two decimals; the rule ensured that only zeros follow them.
  return decimal === null ? null : Money.fromDecimal(decimal.replace(/(\.\d\d)00$/, '$1')).oere;
}

function dayOf(sent: string | null | undefined): string | null {
  const text = keptText(sent);
  return text === null ? null : parseDay(text);
}

function cvrOf(sent: string | null | undefined): string | null {
  const text = keptText(sent);
  return text === null ? null : (Cvr.parse(text)?.digits ?? null);
}

function guidOf(sent: string | null | undefined): string | null {
  return typeof sent === 'string' ? normalGuid(sent) : null;
}

function numberOf(sent: number | null | undefined): number | null {
  return typeof sent === 'number' ? sent : null;
}

// Blank text counts as missing, also in place of an object or a list.
function objectOf<T extends object>(sent: T | null | undefined): T | null {
  return isObject(sent) ? sent : null;
}

function listOf<T>(sent: readonly T[] | null | undefined): readonly T[] {
  return Array.isArray(sent) ? (sent as readonly T[]) : [];
}

function unlessEmpty<T extends object>(fields: T): T | null {
  return Object.values(fields).some((value) => value !== null) ? fields : null;
}

/** Asserts what the rules of the message ensured. */
function checked<T>(value: T | null): T {
  if (value === null) throw new Error('The message was not checked before it was translated');
  return value;
}
