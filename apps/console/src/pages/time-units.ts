import type { components } from '#client';
import type { Word } from '../words';

export type TimeUnit = components['schemas']['TimeUnit'];

/** What a span is counted in, and its word. */
export const TIME_UNITS: readonly (readonly [TimeUnit, Word])[] = [
  ['hours', 'hours'],
  ['working-hours', 'workingHours'],
  ['working-days', 'workingDays'],
];

/** The field of a rule for deadlines that counts in this unit. */
export const RULE_FIELD = {
  hours: 'afterHours',
  'working-hours': 'afterWorkingHours',
  'working-days': 'afterWorkingDays',
} as const satisfies Record<TimeUnit, string>;
