import type { FieldRefusal } from '#shared-kernel';
import type { EInvoiceParty } from '../contracts/index.js';

/** A seller or buyer with the known details; any of them may be missing. */
export interface PartyFacts {
  readonly name: string | null;
  readonly cvr: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly address: {
    readonly street: string | null;
    readonly street2: string | null;
    readonly postalCode: string | null;
    readonly city: string | null;
    /** Denmark, if absent. */
    readonly countryCode?: string | null;
  } | null;
}

/** The role of a party: the pointer of its fields, and where to fill them in. */
export const BUYER = {
  at: '/buyer',
  da: 'Udfyld det på debitoren i ERP-systemet, og send fakturaen med et nyt nummer.',
  en: 'Fill it in on the debtor in the ERP and register the invoice with a new number.',
} as const;
export const SELLER = {
  at: '/company',
  da: 'Udfyld det på virksomheden (PUT /v1/company).',
  en: 'Fill it in on the company (PUT /v1/company).',
} as const;
export const POLICYHOLDER = {
  at: '/policyholder',
  da: 'Bed forsikringsselskabet om at sende opgaven igen med oplysningen.',
  en: 'Ask the insurer to send the task again with it.',
} as const;

type Role = typeof BUYER | typeof SELLER | typeof POLICYHOLDER;

const MISSING = {
  name: ['Navnet mangler.', 'The name is missing.'],
  cvr: [
    'CVR-nummeret mangler; det er adressen i Peppol.',
    'The CVR number is missing; it is the address in the Peppol network.',
  ],
  'address/street': ['Vejnavnet mangler.', 'The street is missing.'],
  'address/postalCode': ['Postnummeret mangler.', 'The postal code is missing.'],
  'address/city': ['Byen mangler.', 'The city is missing.'],
} as const;

/**
 * A party with all the details that an e-invoice requires; adds the missing ones to `faults`. A private person has no
 * CVR number: then the documents go to `endpoint`.
 */
export function partyOf(
  facts: PartyFacts | null,
  role: Role,
  faults: FieldRefusal[],
  endpoint: string | null = null,
): EInvoiceParty {
  const required = (field: keyof typeof MISSING, value: string | null | undefined): string => {
    const text = xmlText(value ?? '').trim();
    const [da, en] = MISSING[field];
    if (text === '')
      faults.push({ pointer: `${role.at}/${field}`, code: 'required', da: `${da} ${role.da}`, en: `${en} ${role.en}` });
    return text;
  };
  const cvr = facts?.cvr ?? null;
  const { street, street2, postalCode, city, countryCode } = facts?.address ?? {};
  return {
    name: required('name', facts?.name),
    cvr,
    endpoint: endpoint ?? required('cvr', cvr),
    address: {
      street: required('address/street', street),
      street2: optional(street2),
      postalCode: required('address/postalCode', postalCode),
      city: required('address/city', city),
      country: /^[a-z]{2}$/i.test(countryCode ?? '') ? String(countryCode).toUpperCase() : 'DK',
    },
    email: optional(facts?.email),
    phone: optional(facts?.phone),
  };
}

function optional(value: string | null | undefined): string | null {
  return xmlText(value ?? '').trim() || null;
}

/** Without the characters that XML 1.0 cannot contain. */
export function xmlText(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ' ');
}
