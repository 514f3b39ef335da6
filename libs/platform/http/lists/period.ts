import { addDays, danishMidnight, isDay } from '#shared-kernel';
import { field } from '../fields/field.js';
import { dayOrInstant } from '../fields/text-fields.js';

/** `from` of a list by time: `Received from …`. Both bounds are included on every list. */
export function PeriodFromField(happened: string): PropertyDecorator {
  return field(dayOrInstant, {
    optional: true,
    description: `${happened} at or after this instant, or on or after this day in Danish time.`,
  });
}

/** `to` of a list by time, see {@link PeriodFromField}. */
export function PeriodToField(happened: string): PropertyDecorator {
  return field(dayOrInstant, {
    optional: true,
    description: `${happened} at or before this instant, or on or before this day in Danish time. The bound is included.`,
  });
}

/** A period as a query asks for it: from the one instant on, and before the other. */
export interface Period {
  readonly from: Date | undefined;
  readonly before: Date | undefined;
}

/** The period of two bounds that are both included. An instant is the whole millisecond, as the answers show it. */
export function periodOf({ from, to }: { readonly from?: string; readonly to?: string }): Period {
  return {
    from: from === undefined ? undefined : isDay(from) ? danishMidnight(from) : new Date(from),
    before: to === undefined ? undefined : isDay(to) ? danishMidnight(addDays(to, 1)) : new Date(Date.parse(to) + 1),
  };
}
