/** Replaces a CPR number. */
export const CPR_MASK = '••••••-••••';

const SPACE = '[ \\u00a0\\u2007\\u2009\\u202f]';
const DASH = '[-\\u2010-\\u2015\\u2212]';

/**
 * ddmmyy and four digits, separated by nothing, one space or one dash (which may have a space on either side).
 *
 * Does not match within a longer run of digits, after a plus (a phone number with a country code), or if a dash joins more
 * digits, as in claim numbers of several groups. Ten digits directly after a point belong to a number such as
 * 4405.0922812345. A letter may be adjacent (`cpr010190-1234`), since a leak is worse than an unnecessary mask.
 */
const CPR =
  `(?<![\\d+])(?<!\\d${DASH})(\\d\\d)(\\d\\d)\\d\\d` +
  `(?:(${SPACE}?${DASH}${SPACE}?|${SPACE})\\d{4}|(?<!\\d\\.\\d{6})\\d{4})` +
  `(?!\\d)(?!${DASH}\\d)`;
const GUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
/**
 * A hash or a part of a GUID: at least twelve hexadecimal digits with at least one letter. Bounded, like a link, because
 * unbounded repetition exhausts the stack of the regex engine on a message of megabytes.
 */
const HEX = '(?<![\\p{L}\\d])(?=[0-9a-f]{12,512}(?![\\p{L}\\d]))\\d{0,511}[a-f][0-9a-f]{0,511}';
const LINK = 'https?://[^\\s"<>\\\\]{1,4000}';

const cprShape = new RegExp(CPR, 'u');
const cprOrLookalike = new RegExp(`(${LINK})|${GUID}|${HEX}|${CPR}`, 'giu');
const cprInLink = new RegExp(`(?<=cpr[^\\d]{0,4})\\d{10}(?!\\d)|${CPR}`, 'giu');

const MAX_DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/**
 * Masks every Danish CPR number as `••••••-••••`. A CPR number is ten digits in the formats `ddmmyy-xxxx`, `ddmmyy xxxx`
 * and `ddmmyyxxxx` that begin with a valid day. The old modulus 11 rule is not checked, since numbers issued after 2007
 * need not satisfy it.
 *
 * Not masked: phone numbers (8 digits, or with + or 00), claim numbers (`20200826-01-8`), CVR numbers, FIK identifiers,
 * GUIDs, hashes, policy numbers such as 4405.09228. In a link only numbers with a separator or after `cpr` are masked: ten
 * digits without one are more often an id than a person, and masking them would break the link.
 */
export function maskCpr(text: string): string {
  if (!mayHoldCpr(text)) return text;
  return text.replace(cprOrLookalike, (found, link?: string, day?: string, month?: string) => {
    if (link !== undefined) return maskInLink(link);
    return day !== undefined && isCalendarDay(day, month) ? CPR_MASK : found;
  });
}

/** A cheap check: if false, `maskCpr` would not change the text. */
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
