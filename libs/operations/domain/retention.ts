import { addMonthsFromAnchor, danishDay, danishMidnight } from '#shared-kernel';

/** Tasks that one run erases; the next run takes the rest. */
export const MAX_ERASED_AT_ONCE = 200;

/** The beginning of the Danish day so many months ago. */
export function expiredBefore(now: Date, months: number): Date {
  return danishMidnight(addMonthsFromAnchor(danishDay(now), -months));
}
