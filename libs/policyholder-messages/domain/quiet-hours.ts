import { addDays, danishDay, danishInstant, danishTime } from '#shared-kernel';
import type { QuietHours } from '../contracts/index.js';

/** Minutes after midnight of `HH:mm`. */
export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

export function isQuietAt(time: string, { from, until }: QuietHours): boolean {
  return from < until ? from <= time && time < until : time >= from || time < until;
}

/** When the quiet hours end in which `now` is; null outside of them. */
export function quietUntil(now: Date, quietHours: QuietHours | null): Date | null {
  const time = danishTime(now);
  if (quietHours === null || !isQuietAt(time, quietHours)) return null;
  const { from, until } = quietHours;
  const today = danishDay(now);
  const endsTomorrow = from >= until && time >= from;
  return danishInstant(endsTomorrow ? addDays(today, 1) : today, minutesOf(until));
}
