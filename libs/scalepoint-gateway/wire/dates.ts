import { danishDay, danishDayEnd } from '#shared-kernel';

/**
 * Reads the date formats of Scalepoint and its insurers. A text without a time zone is Danish local time, since all senders
 * are Danish systems. When the clock changes:
 *
 * - the hour that is skipped (last Sunday of March, 02:00–03:00) uses the offset before the change, so 02:30 is 01:30Z,
 *   which is 03:30 on Danish clocks;
 * - the hour that occurs twice (last Sunday of October, 02:00–03:00) is taken as the first one, in summer time, so 02:30
 *   is 00:30Z.
 *
 * Years outside 1900–2100 are rejected: .NET writes `0001-01-01` for an unset date.
 */

const HOUR = 3_600_000;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const ISO =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,12}))?)?(?:(Z)|([+-])(\d{2}):?(\d{2})?)?$/i;
const AMERICAN = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?[ \u202f]([AP])M)?$/i;

interface WallClock {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly second?: number;
  readonly millisecond?: number;
}

interface Reading {
  /** The wall clock as written, in milliseconds as if it were UTC. */
  readonly wallClock: number;
  /** Minutes east of UTC; null if the text has no time zone. */
  readonly offset: number | null;
}

/**
 * Returns the time as `2026-11-24T07:15:30.123Z`, truncated to milliseconds. Accepts `yyyy-MM-dd` (midnight in Denmark),
 * ISO 8601 with or without a time zone, `M/d/yyyy` and `M/d/yyyy h:mm:ss AM`; null for anything else.
 */
export function parseInstant(text: string): string | null {
  const reading = read(text);
  return reading ? instantOf(reading).toISOString() : null;
}

/**
 * The same for an upper bound, such as a deadline: a day alone lasts until its end in Denmark.
 */
export function parseUpperBound(text: string): string | null {
  const day = /[:T]/i.test(text) ? null : parseDay(text);
  if (day === null) return parseInstant(text);
  return danishDayEnd(day).toISOString();
}

/** Returns the Danish calendar day as `yyyy-MM-dd`. Accepts the same formats; null for anything else. */
export function parseDay(text: string): string | null {
  const reading = read(text);
  if (!reading) return null;
  const { wallClock, offset } = reading;
  return offset === null ? new Date(wallClock).toISOString().slice(0, 10) : danishDay(instantOf(reading));
}

function read(text: string): Reading | null {
  const trimmed = text.trim();
  return readIso(trimmed) ?? readAmerican(trimmed);
}

function readIso(text: string): Reading | null {
  const day = DAY.exec(text);
  if (day) return reading({ year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) }, null);
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, month, dayOfMonth, hour, minute, second = '0', fraction = '', utc, sign] = match;
  let offset: number | null = null;
  if (utc) offset = 0;
  else if (sign) {
    const [offsetHours, offsetMinutes] = [Number(match[10]), Number(match[11] ?? 0)];
    const east = offsetHours * 60 + offsetMinutes;
    if (offsetMinutes > 59 || east > 14 * 60) return null;
    offset = sign === '-' ? -east : east;
  }
  return reading(
    {
      year: Number(year),
      month: Number(month),
      day: Number(dayOfMonth),
      hour: Number(hour),
      minute: Number(minute),
      second: Number(second),
      millisecond: Number(fraction.slice(0, 3).padEnd(3, '0')),
    },
    offset,
  );
}

function readAmerican(text: string): Reading | null {
  const match = AMERICAN.exec(text);
  if (!match) return null;
  const day = { year: Number(match[3]), month: Number(match[1]), day: Number(match[2]) };
  if (match[4] === undefined) return reading(day, null);
  const onDial = Number(match[4]);
  if (onDial < 1 || onDial > 12) return null;
  const hour = (onDial % 12) + (match[7]?.toUpperCase() === 'P' ? 12 : 0);
  return reading({ ...day, hour, minute: Number(match[5]), second: Number(match[6] ?? 0) }, null);
}

function reading(clock: WallClock, offset: number | null): Reading | null {
  const { year, month, day, hour = 0, minute = 0, second = 0, millisecond = 0 } = clock;
  if (year < 1900 || year > 2100 || hour > 23 || minute > 59 || second > 59) return null;
  const wallClock = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
  // Date.UTC turns 30 February into 2 March, which the comparison of the month detects.
  const date = new Date(wallClock);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { wallClock, offset };
}

function instantOf({ wallClock, offset }: Reading): Date {
  if (offset !== null) return new Date(wallClock - offset * 60_000);
  // Summer time is tried first, so it applies in the hour that occurs twice. In the skipped hour neither fits: winter time.
  const summer = wallClock - 2 * HOUR;
  return new Date(danishOffset(summer) === 2 * HOUR ? summer : wallClock - HOUR);
}

const copenhagen = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' });

/** The offset of Danish time from UTC, in milliseconds. */
function danishOffset(instant: number): number {
  const name = copenhagen.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name === 'GMT+02:00' ? 2 * HOUR : HOUR;
}
