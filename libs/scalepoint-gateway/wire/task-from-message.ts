import type {
  DeliveredAddress,
  DeliveredContact,
  DeliveredDeductible,
  DeliveredOfferAnswer,
  TaskDelivery,
} from '#case-intake/contracts';
import { Cvr, Money } from '#shared-kernel';
import { parseDay, parseInstant } from './dates.js';
import { normalGuid } from './guid.js';
import { isObject } from './json-value.js';
import type { TaskMessage } from './task-message.js';
import type { AddressMessage, ContactMessage, DeductibleMessage } from './task-message-parts.js';
import { keptText } from './texts.js';

/** A message of which `usableTask` left what can be used, in the shape that the rest of the module knows. */
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
    referenceNumber: keptText(message.referenceNumber),
    taskType: keptText(message.taskType),
    scalepointCaseId: guidOf(sentCase?.id),
    scalepointCaseNumber: keptText(sentCase?.number),
    scalepointUrl: keptText(sentCase?.url),
    damageCause: keptText(sentCase?.damageCause),
    damageCategory: keptText(sentCase?.damageCategory),
    damageType: keptText(sentCase?.damageType),
    damageDescription: keptText(sentCase?.damageDescription),
    responsibility: keptText(sentCase?.responsibility),
    damageDate: dayOf(sentCase?.damageDate),
    insurer: {
      alias: keptText(insurer?.alias),
      subAlias: keptText(insurer?.subcompanyAlias),
      name: keptText(insurer?.name),
      subName: keptText(insurer?.subcompanyName),
      cvr: cvrOf(insurer?.cvr),
      externalId: null,
    },
    policy: {
      number: keptText(policy?.number),
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
    ...offerAnswersOf(message.offerAnswers),
    deadlines: listOf(message.deadlines).map(({ name, at }) => ({
      name: checked(keptText(name)),
      at: checked(parseInstant(at)),
    })),
    attachments: listOf(message.attachments).map(({ name, link }) => ({
      name: keptText(name),
      link: checked(keptText(link)),
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

/** Left out without any, because most tasks have none. */
function offerAnswersOf(message: TaskMessage['offerAnswers']): Pick<TaskDelivery, 'offerAnswers'> {
  const offerAnswers = listOf(message).map((sent) => ({
    offerId: checked(guidOf(sent.offerId)),
    outcome: checked(keptText(sent.outcome)) as DeliveredOfferAnswer['outcome'],
    amount: oereOf(sent.amount),
    answeredBy: keptText(sent.answeredBy),
    at: typeof sent.at === 'string' ? parseInstant(sent.at) : null,
  }));
  return offerAnswers.length === 0 ? {} : { offerAnswers };
}

function oereOf(sent: string | null | undefined): number | null {
  const decimal = keptText(sent);
  // Money reads two decimals at most; the rule let only zeros stand after them.
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

// A text of spaces counts as not sent, also where an object or a list belongs.
function objectOf<T extends object>(sent: T | null | undefined): T | null {
  return isObject(sent) ? sent : null;
}

function listOf<T>(sent: readonly T[] | null | undefined): readonly T[] {
  return Array.isArray(sent) ? (sent as readonly T[]) : [];
}

function unlessEmpty<T extends object>(fields: T): T | null {
  return Object.values(fields).some((value) => value !== null) ? fields : null;
}

/** For what the rules of the message made certain. */
function checked<T>(value: T | null): T {
  if (value === null) throw new Error('A message was translated that was not checked');
  return value;
}
