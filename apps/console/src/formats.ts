import dayjs, { type Dayjs } from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';
import type { Language } from './session';

dayjs.extend(utc);
dayjs.extend(timezone);

const DENMARK = 'Europe/Copenhagen';

const kroner = new Intl.NumberFormat('da-DK', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const inDenmark = new Intl.DateTimeFormat('da-DK', {
  timeZone: DENMARK,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
});

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
  const part = new Map(inDenmark.formatToParts(new Date(text)).map(({ type, value }) => [type, value]));
  return `${part.get('day')}-${part.get('month')}-${part.get('year')} ${part.get('hour')}:${part.get('minute')}`;
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
