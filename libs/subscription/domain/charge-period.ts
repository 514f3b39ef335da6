import { addDays, addMonthsFromAnchor, type Day } from '#shared-kernel';

/** One month of the subscription; both days are included. */
export interface ChargePeriod {
  readonly start: Day;
  readonly end: Day;
}

/**
 * Month number `index` (from 0) counted from the anchor. Months are contiguous and never overlap, even if
 * the anchor is the 31st and the month is shorter.
 */
export function chargePeriod(anchor: Day, index: number): ChargePeriod {
  return {
    start: addMonthsFromAnchor(anchor, index),
    end: addDays(addMonthsFromAnchor(anchor, index + 1), -1),
  };
}
