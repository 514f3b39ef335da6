import dayjs, { type Dayjs } from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';
import type { Language } from './session';

dayjs.extend(utc);
dayjs.extend(timezone);

const DENMARK = 'Europe/Copenhagen';

const kroner = new Intl.NumberFormat('da-DK', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat('da-DK');
const inDenmark = new Intl.DateTimeFormat('da-DK', {
  timeZone: DENMARK,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

const WEEKDAY = {
  da: new Intl.DateTimeFormat('da-DK', { weekday: 'long', timeZone: DENMARK }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: DENMARK }),
} as const;
const MONTH_DAY = {
  da: new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'short', timeZone: DENMARK }),
  en: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: DENMARK }),
} as const;
const NEAR = { da: ['i går', 'i dag', 'i morgen'], en: ['yesterday', 'today', 'tomorrow'] } as const;
const DAY_MS = 86_400_000;

/** `1.234,50 kr.` */
export function money(amount: string): string {
  return `${kroner.format(Number(amount))} kr.`;
}

/** `25-11-2026` */
export function day(text: string | null | undefined): string {
  return text ? text.slice(0, 10).split('-').toReversed().join('-') : '–';
}

/** `25-11-2026 08:30`, Danish time. */
export function time(text: string | null | undefined): string {
  if (!text) return '–';
  const { date, hour, minute } = onWall(new Date(text));
  return `${date} ${hour}:${minute}`;
}

/** What a Danish calendar and a Danish clock show. Lists write hundreds of times: dayjs would take 50 times as long. */
function onWall(at: Date) {
  const parts = new Map(inDenmark.formatToParts(at).map(({ type, value }) => [type, value]));
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  return {
    year,
    date: `${day}-${month}-${year}`,
    days: Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY_MS,
    hour: parts.get('hour'),
    minute: parts.get('minute'),
  };
}

/** `i dag 16:00`, `i morgen 09:00`, `tirsdag 09:00` within a week; further away `3. dec. 09:00`, or the date with its year. */
export function relativeTime(text: string, language: Language, now: Date = new Date()): string {
  const [at, today] = [onWall(new Date(text)), onWall(now)];
  const days = at.days - today.days;
  const clock = `${at.hour}:${at.minute}`;
  const nearest = NEAR[language][days + 1];
  if (nearest !== undefined) return `${nearest} ${clock}`;
  if (days > 0 && days < 7) return `${WEEKDAY[language].format(new Date(text))} ${clock}`;
  if (at.year !== today.year) return time(text);
  return `${MONTH_DAY[language].format(new Date(text))} ${clock}`;
}

/** `10.618` */
export function count(value: number): string {
  return whole.format(value);
}

/** The clock on a Danish wall, as a calendar shows it wherever the browser is. */
function nowInDenmark(): Dayjs {
  return dayjs(dayjs().tz(DENMARK).format('YYYY-MM-DDTHH:mm'));
}

/** `2026-11-25` */
export function danishToday(): string {
  return dayjs().tz(DENMARK).format('YYYY-MM-DD');
}

/** For calendars: what is agreed with people lies ahead. */
export function isPastDay(picked: Dayjs): boolean {
  return picked.isBefore(nowInDenmark(), 'day');
}

/** A whole hour of the working day, from the next one on: 08 to 15, Monday to Friday. */
export function nextWorkingHour(now: Dayjs = nowInDenmark()): Dayjs {
  let hour = now.startOf('hour').add(1, 'hour');
  while (hour.hour() < 8 || hour.hour() > 15 || hour.day() === 0 || hour.day() === 6) hour = hour.add(1, 'hour');
  return hour;
}

export function inLanguage(
  text: { da: string; en: string } | undefined,
  language: Language,
  otherwise: string,
): string {
  return text?.[language] ?? otherwise;
}

/** Interprets the picked date and time as Danish time, whatever the time zone of the browser. */
export function danishInstant(picked: Dayjs | undefined): string {
  return picked ? dayjs.tz(picked.format('YYYY-MM-DDTHH:mm'), DENMARK).toISOString() : '';
}
