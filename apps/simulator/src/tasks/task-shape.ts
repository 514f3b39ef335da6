export interface Address {
  street: string;
  street2?: string;
  postalCode: string;
  city: string;
  countryCode?: string;
}

export interface Contact {
  role: string;
  name: string;
  phone?: string;
  mobile?: string;
  email?: string;
  address?: Address;
}

/**
 * A task as sent in `payload`. Any field can be missing or have the wrong type at run time, since invalid tasks are
 * sent on purpose; amounts are decimal strings, times ISO 8601.
 */
export interface ScalepointTask {
  taskId?: string;
  revision?: number;
  kind?: 'new' | 'update' | 'cancel';
  referenceNumber?: string;
  taskType?: string;
  case?: {
    id?: string;
    number?: string;
    url?: string;
    damageCause?: string;
    damageCategory?: string;
    damageType?: string;
    damageDescription?: string;
    responsibility?: string;
    damageDate?: string;
  };
  insuranceCompany?: {
    alias?: string;
    subcompanyAlias?: string;
    subcompanyName?: string;
    name?: string;
    cvr?: string;
  };
  policy?: { number: string; type?: string; vatShare?: number };
  policyholder?: { name: string; cvr?: string; phone?: string; mobile?: string; email?: string; address?: Address };
  damageAddress?: Address;
  contacts?: Contact[];
  claimHandler?: { name: string; email?: string; phone?: string };
  deductible?: { amount: string; collectedBy: 'insurer' | 'servicePartner' };
  approvedAmount?: string;
  offerAnswers?: { offerId: string; outcome: string; amount?: string; answeredBy?: string; at?: string }[];
  deadlines?: { name: string; at: string }[];
  attachments?: { name: string; link: string }[];
  note?: string;
}
