import type { Occasion } from './message-words.js';

export interface MailTemplate {
  readonly on: boolean;
  readonly subject: string;
  readonly text: string;
}

export interface SmsTemplate {
  readonly on: boolean;
  readonly text: string;
}

export interface OccasionTemplates {
  readonly mail: MailTemplate;
  readonly sms: SmsTemplate;
}

export type MessageTemplates = Readonly<Record<Occasion, OccasionTemplates>>;

/** Danish times, `HH:mm`; they may go past midnight. */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
}

export interface MessageChoices {
  /** The master switch: nothing is sent while it is off. */
  readonly enabled: boolean;
  /** What would be sent then waits until they end; null without. */
  readonly quietHours: QuietHours | null;
  /** When the reminder of the day before is sent, in Danish time. */
  readonly dayBeforeAt: string;
  readonly templates: MessageTemplates;
}

const REGARDS = 'Venlig hilsen\n[Firma]\n[FirmaTelefon]';
const PAGE = 'Se aftalen, eller foreslå en anden tid:\n[Link]';

const of = (subject: string, lines: readonly string[], sms: string): OccasionTemplates => ({
  mail: { on: false, subject, text: ['Hej [Kunde]', ...lines, REGARDS].join('\n\n') },
  sms: { on: false, text: sms },
});

/** Everything is off until a company turns it on: no insurer's customer gets a message by accident. */
export const UNTOUCHED_MESSAGES: MessageChoices = {
  enabled: false,
  quietHours: { from: '21:00', until: '08:00' },
  dayBeforeAt: '16:00',
  templates: {
    booked: of(
      'Vi kommer [Dato] kl. [Tid]',
      [
        'Vi har aftalt at komme [Dato] kl. [Tid] på [Adresse]. Det gælder skaden hos [Forsikringsselskab], sag [Sagsnummer].',
        PAGE,
      ],
      'Vi kommer [Dato] kl. [Tid]. Se eller flyt aftalen: [Link]\nHilsen [Firma]',
    ),
    moved: of(
      'Ny tid: vi kommer [Dato] kl. [Tid]',
      ['Aftalen på [Adresse] er flyttet. Vi kommer nu [Dato] kl. [Tid].', PAGE],
      'Ny tid: vi kommer [Dato] kl. [Tid]. Se eller flyt aftalen: [Link]\nHilsen [Firma]',
    ),
    cancelled: of(
      'Aftalen [Dato] kl. [Tid] er aflyst',
      ['Aftalen på [Adresse] [Dato] kl. [Tid] er aflyst. Vi kontakter dig, hvis der skal aftales en ny tid.'],
      'Aftalen [Dato] kl. [Tid] er aflyst.\nSpørgsmål? Ring til [FirmaTelefon].\nHilsen [Firma]',
    ),
    'day-before': of(
      'Husk, at vi kommer [Dato] kl. [Tid]',
      ['Husk, at vi kommer [Dato] kl. [Tid] på [Adresse].', PAGE],
      'Husk, at vi kommer [Dato] kl. [Tid]. Se eller flyt aftalen: [Link]\nHilsen [Firma]',
    ),
    'on-the-way': of(
      'Vi er på vej',
      ['[Medarbejder] fra [Firma] er på vej til [Adresse].', 'Vi er der cirka kl. [Ankomst].'],
      '[Medarbejder] fra [Firma] er på vej til [Adresse].\nVi er der cirka kl. [Ankomst].',
    ),
    finished: of(
      'Vi er færdige',
      ['Vi er færdige med arbejdet på [Adresse]. Har du spørgsmål, så ring til os på [FirmaTelefon].'],
      'Vi er færdige med arbejdet på [Adresse].\nSpørgsmål? Ring til [FirmaTelefon].\nHilsen [Firma]',
    ),
  },
};
