import dayjs from 'dayjs';
import { danishToday } from './formats';
import type { Language } from './kept-settings';

// `formats` extends dayjs with time zones.
const DENMARK = 'Europe/Copenhagen';
const DAYS = 7;
const MINUTES_OF_HOUR = 60;

/** `2026-11-25`, the Danish day of an instant. */
export function dayOf(instant: string): string {
  return dayjs(instant).tz(DENMARK).format('YYYY-MM-DD');
}

/** Minutes since midnight on a Danish clock. */
export function minuteOf(instant: string): number {
  const at = dayjs(instant).tz(DENMARK);
  return at.hour() * MINUTES_OF_HOUR + at.minute();
}

/** `09:30` */
export function clock(instant: string): string {
  return dayjs(instant).tz(DENMARK).format('HH:mm');
}

/** The instant at which a Danish clock shows this minute of the day. */
export function instantAt(day: string, minute: number): string {
  const [hours, minutes] = [Math.floor(minute / MINUTES_OF_HOUR), minute % MINUTES_OF_HOUR];
  const two = (number: number) => String(number).padStart(2, '0');
  return dayjs.tz(`${day}T${two(hours)}:${two(minutes)}`, DENMARK).toISOString();
}

/** The clock of an instant in a picker, which shows it without a zone. */
export function picked(instant: string) {
  return dayjs(dayjs(instant).tz(DENMARK).format('YYYY-MM-DDTHH:mm'));
}

/** The seven days of the week of a day, Monday first. */
export function weekOf(day: string): string[] {
  const weekday = (dayjs(day).day() + DAYS - 1) % DAYS;
  const monday = dayjs(day).subtract(weekday, 'day');
  return Array.from({ length: DAYS }, (_, index) => monday.add(index, 'day').format('YYYY-MM-DD'));
}

export function addDays(day: string, days: number): string {
  return dayjs(day).add(days, 'day').format('YYYY-MM-DD');
}

/** The number of the week by ISO 8601, which counts by its Thursday. */
export function weekNumber(day: string): number {
  const thursday = dayjs(weekOf(day)[3]);
  return Math.floor(thursday.diff(thursday.startOf('year'), 'day') / DAYS) + 1;
}

/** A day of an address; today if it is none. */
export function readDay(text: string | null): string {
  return text && /^\d{4}-\d\d-\d\d$/.test(text) && dayjs(text).isValid() ? text : danishToday();
}

/** `man. 30. nov.` */
export function dayName(day: string, language: Language, weekday: 'short' | 'long' = 'short'): string {
  const locale = language === 'da' ? 'da-DK' : 'en-GB';
  const options = { weekday, day: 'numeric', month: weekday, timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locale, options).format(new Date(`${day}T00:00:00Z`));
}
