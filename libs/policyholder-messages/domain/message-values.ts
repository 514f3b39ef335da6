import { danishTime } from '#shared-kernel';
import { MESSAGE_FIELDS, type MessageValues } from '../contracts/index.js';

/** What a message is written from. */
export interface MessageSources {
  readonly task: {
    readonly insurerName: string;
    readonly referenceNumber: string | null;
    readonly scalepointCaseNumber: string | null;
    readonly address: {
      readonly street: string | null;
      readonly postalCode: string | null;
      readonly city: string | null;
    } | null;
    readonly policyholder: { readonly name: string | null };
  };
  readonly company: { readonly name: string; readonly phone: string | null };
  /** Times in ISO 8601. */
  readonly visit: { readonly startsAt: string; readonly arrivesAt: string | null } | null;
  readonly employee: string | null;
}

const part = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('da-DK', { ...options, timeZone: 'Europe/Copenhagen' });
const [WEEKDAY, DAY_OF_MONTH] = [part({ weekday: 'long' }), part({ day: 'numeric', month: 'long' })];

/** `tirsdag den 1. december` */
export const danishDate = (instant: Date): string => `${WEEKDAY.format(instant)} den ${DAY_OF_MONTH.format(instant)}`;

/** `8.30`, as Danes write it. */
export const danishClock = (instant: Date): string => danishTime(instant).replace(/^0/, '').replace(':', '.');

type Links = Pick<MessageValues, 'link' | 'optOut'>;

export function valuesOf({ task, company, visit, employee }: MessageSources, links: Links): MessageValues {
  const { street, postalCode, city } = task.address ?? {};
  const startsAt = visit && new Date(visit.startsAt);
  return {
    policyholder: task.policyholder.name ?? '',
    date: startsAt ? danishDate(startsAt) : '',
    time: startsAt ? danishClock(startsAt) : '',
    arrival: visit?.arrivesAt ? danishClock(new Date(visit.arrivesAt)) : '',
    employee: employee ?? '',
    company: company.name,
    companyPhone: danishPhone(company.phone ?? ''),
    address: [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', '),
    insurer: task.insurerName,
    caseNumber: task.scalepointCaseNumber ?? task.referenceNumber ?? '',
    ...links,
  };
}

/** The samples of the settings page. */
export function sampleValues(links: Links): MessageValues {
  const samples = Object.fromEntries(MESSAGE_FIELDS.map(({ key, sample }) => [key, sample]));
  return { ...(samples as unknown as MessageValues), ...links };
}

/** `46 11 22 33` of a Danish number, any other as it is. */
function danishPhone(phone: string): string {
  const [, ...pairs] = /^\+45(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(phone) ?? [];
  return pairs.length > 0 ? pairs.join(' ') : phone;
}
