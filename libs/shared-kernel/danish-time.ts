/** A calendar day without a time: `yyyy-MM-dd`. Sorts chronologically as text. */
export type Day = string;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Summer time begins and ends before 03:00. */
const CHANGED_BY_MINUTE = 180;

const copenhagen = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  calendar: 'gregory',
  numberingSystem: 'latn',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What Danish clocks show at that instant: `HH:mm`. */
export function danishTime(instant: Date): string {
  return clock.format(instant);
}

/** The Danish calendar day at that instant. */
export function danishDay(instant: Date): Day {
  const parts = new Map(copenhagen.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/**
 * The instant at which the day begins in Denmark.
 * @throws RangeError unless `day` is a day
 */
export function danishMidnight(day: Day): Date {
  const start = utc(day).getTime();
  const inSummer = new Date(start - 2 * HOUR_MS);
  return danishDay(inSummer) === day ? inSummer : new Date(start - HOUR_MS);
}

/** The last moment of the day in Denmark: what is due on a day may be done until then. */
export function danishDayEnd(day: Day): Date {
  return new Date(danishMidnight(addDays(day, 1)).getTime() - 1);
}

/** The instant at which Danish clocks show this many minutes after midnight. */
export function danishInstant(day: Day, minutes: number): Date {
  const begin = danishMidnight(day).getTime();
  const isAfterChange = minutes >= CHANGED_BY_MINUTE;
  const length = isAfterChange ? danishMidnight(addDays(day, 1)).getTime() - begin : DAY_MS;
  return new Date(begin + minutes * 60_000 + length - DAY_MS);
}

/** True for a day of the calendar written `yyyy-MM-dd`: not for `2026-02-29`, `2026-2-1` or a time. */
export function isDay(text: string): text is Day {
  return midnight(text) !== undefined;
}

/**
 * The day `months` months after the anchor (before it if negative). If that month has no such day, it is the
 * month's last: the 31st gives 28 February and then 31 March again, because each is counted from the anchor.
 *
 * @throws RangeError unless `anchor` is a day
 */
export function addMonthsFromAnchor(anchor: Day, months: number): Day {
  const start = utc(anchor);
  const firstOfMonth = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const year = firstOfMonth.getUTCFullYear();
  const month = firstOfMonth.getUTCMonth();
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(year, month, Math.min(start.getUTCDate(), lastDay))));
}

/** @throws RangeError unless `day` is a day */
export function addDays(day: Day, days: number): Day {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return dayOf(date);
}

// Days are calculated in UTC, where each has 24 hours.
function midnight(text: string): Date | undefined {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return undefined;
  const date = new Date(`${text}T00:00:00Z`);
  // V8 parses 30 February as 2 March.
  return !Number.isNaN(date.getTime()) && dayOf(date) === text ? date : undefined;
}

function utc(day: Day): Date {
  const date = midnight(day);
  if (!date) throw new RangeError(`Not a day written yyyy-MM-dd: ${day}`);
  return date;
}

function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
