/** What stands where a CPR number stood. */
export const CPR_MASK = '••••••-••••';

const SPACE = '[ \\u00a0\\u2007\\u2009\\u202f]';
const DASH = '[-\\u2010-\\u2015\\u2212]';

/**
 * ddmmyy, then four digits, with nothing, one space or one dash (and a space on either side of it) between them.
 *
 * Not within a longer run of digits, not after a plus (a phone number with its country), and not joined by a dash to
 * more digits, as in claim numbers of several groups. Ten digits right after a point belong to a number such as
 * 4405.0922812345. A letter may touch it (`cpr010190-1234`), since a leak is worse than a mask too many.
 */
const CPR =
  `(?<![\\d+])(?<!\\d${DASH})(\\d\\d)(\\d\\d)\\d\\d` +
  `(?:(${SPACE}?${DASH}${SPACE}?|${SPACE})\\d{4}|(?<!\\d\\.\\d{6})\\d{4})` +
  `(?!\\d)(?!${DASH}\\d)`;
const GUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/**
 * A hash or a part of a GUID: at least twelve hexadecimal digits that are not all decimal. Bounded, like a link, because
 * the engine's stack ends before a message of megabytes does.
 */
const HEX = '(?<![\\p{L}\\d])(?=[0-9a-f]{12,512}(?![\\p{L}\\d]))\\d{0,511}[a-f][0-9a-f]{0,511}';
const LINK = 'https?://[^\\s"<>\\\\]{1,4000}';

const cprShape = new RegExp(CPR, 'u');
const cprOrLookalike = new RegExp(`(${LINK})|${GUID}|${HEX}|${CPR}`, 'giu');
const cprInLink = new RegExp(`(?<=cpr[^\\d]{0,4})\\d{10}(?!\\d)|${CPR}`, 'giu');

const MAX_DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Replaces every Danish CPR number by `••••••-••••`. A CPR number is ten digits of the shapes `ddmmyy-xxxx`,
 * `ddmmyy xxxx` and `ddmmyyxxxx` that begin with a day of the calendar; the modulus 11 of old is not asked for, since
 * numbers are given out without it since 2007.
 *
 * Kept: phone numbers (8 digits, or with + or 00), claim numbers (`20200826-01-8`), CVR numbers, FIK identifiers,
 * GUIDs, hashes, policy numbers such as 4405.09228. In a link only what is written with a separator, or follows `cpr`,
 * is masked: ten bare digits there are an id more often than a person, and masking it would break the link.
 */
export function maskCpr(text: string): string {
  if (!mayHoldCpr(text)) return text;
  return text.replace(cprOrLookalike, (found, link?: string, day?: string, month?: string) => {
    if (link !== undefined) return maskInLink(link);
    return day !== undefined && isCalendarDay(day, month) ? CPR_MASK : found;
  });
}

/** False when `maskCpr` would surely return the text unchanged; cheap. */
export function mayHoldCpr(text: string): boolean {
  return cprShape.test(text);
}

function maskInLink(link: string): string {
  return link.replace(cprInLink, (found, day?: string, month?: string, separator?: string) => {
    if (day === undefined) return isCalendarDay(found.slice(0, 2), found.slice(2, 4)) ? CPR_MASK : found;
    return separator !== undefined && isCalendarDay(day, month) ? CPR_MASK : found;
  });
}

function isCalendarDay(day: string, month: string | undefined): boolean {
  const longest = MAX_DAYS_OF_MONTH[Number(month) - 1];
  return longest !== undefined && Number(day) >= 1 && Number(day) <= longest;
}
