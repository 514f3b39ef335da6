import type { components } from '#client';
import type { Phase } from '../theme';
import type { Word } from '../words';

export type Message = components['schemas']['PolicyholderMessageResponse'];
export type Occasion = Message['occasion'];

export const OCCASION: Readonly<Record<Occasion, Word>> = {
  booked: 'occasionBooked',
  moved: 'occasionMoved',
  cancelled: 'occasionCancelled',
  'day-before': 'occasionDayBefore',
  'on-the-way': 'occasionOnTheWay',
  finished: 'occasionFinished',
};
export const OCCASIONS = Object.keys(OCCASION) as Occasion[];

export const STATE: Readonly<Record<Message['state'], readonly [word: Word, phase: Phase]>> = {
  deferred: ['messageDeferred', 'waiting'],
  waiting: ['messageWaiting', 'active'],
  sending: ['messageWaiting', 'active'],
  sent: ['messageSent', 'done'],
  skipped: ['messageSkipped', 'dead'],
  failed: ['messageFailed', 'failed'],
  unclear: ['messageUnclear', 'waiting'],
};

export const REASON: Readonly<Record<NonNullable<Message['reason']>, Word>> = {
  'turned-off': 'reasonTurnedOff',
  'opted-out': 'reasonOptedOut',
  'no-recipient': 'reasonNoRecipient',
  'not-current': 'reasonNotCurrent',
  'told-already': 'reasonToldAlready',
  'too-late': 'reasonTooLate',
  'too-long': 'reasonTooLong',
  erased: 'reasonErased',
  'not-configured': 'reasonNotConfigured',
  refused: 'reasonRefused',
  'gave-up': 'reasonGaveUp',
};
