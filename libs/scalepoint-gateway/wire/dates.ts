import { addDays, danishDay, danishMidnight } from '#shared-kernel';

/**
 * How Scalepoint and its insurers write time. A text without a zone means Danish local time, since all of them are
 * Danish systems. On the two nights when the clock changes:
 *
 * - the hour that does not exist (the last Sunday of March, 02:00–03:00) is read with the offset in force before it,
 *   so 02:30 is 01:30Z, which Danish clocks show as 03:30;
 * - the hour that comes twice (the last Sunday of October, 02:00–03:00) is the first of the two, in summer time, so
 *   02:30 is 00:30Z.
 *
 * Years outside 1900–2100 are refused: `0001-01-01` is what .NET writes for an unset date.
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
  /** Minutes east of UTC; null where the text names no zone. */
  readonly offset: number | null;
}

/**
 * The instant as `2026-11-24T07:15:30.123Z`, cut (not rounded) to milliseconds; null when the text is none of
 * `yyyy-MM-dd` (midnight in Denmark), ISO 8601 with or without zone, `M/d/yyyy` and `M/d/yyyy h:mm:ss AM`.
 */
export function parseInstant(text: string): string | null {
  const reading = read(text);
  return reading ? instantOf(reading).toISOString() : null;
}

/**
 * The same where the text is the last moment of something, such as a deadline: a day alone lasts until its end in
 * Denmark.
 */
export function parseUpperBound(text: string): string | null {
  const day = /[:T]/i.test(text) ? null : parseDay(text);
  if (day === null) return parseInstant(text);
  return new Date(danishMidnight(addDays(day, 1)).getTime() - 1).toISOString();
}

/** The Danish calendar day as `yyyy-MM-dd`, of the same texts; null when the text is none of them. */
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
  // Date.UTC carries 30 February over into March; then the month no longer is the one written.
  const date = new Date(wallClock);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return { wallClock, offset };
}

function instantOf({ wallClock, offset }: Reading): Date {
  if (offset !== null) return new Date(wallClock - offset * 60_000);
  // Summer time first: it wins the hour that comes twice. Winter time is also the answer where neither fits, in the gap.
  const summer = wallClock - 2 * HOUR;
  return new Date(danishOffset(summer) === 2 * HOUR ? summer : wallClock - HOUR);
}

const copenhagen = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' });

/** How far Danish clocks are ahead of UTC at that instant, in milliseconds. */
function danishOffset(instant: number): number {
  const name = copenhagen.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  return name === 'GMT+02:00' ? 2 * HOUR : HOUR;
}
