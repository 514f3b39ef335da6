/** What is shown in place of a CPR number. */
export const CPR_MASK = '••••••-••••';

/** Also full-width digits, which some keyboards type. */
const DIGIT = '[0-9\\uff10-\\uff19]';
const SPACE = '[ \\u00a0\\u2007\\u2009\\u202f\\u3000]';
const DASH = '[-\\u2010-\\u2015\\u2212\\uff0d]';

/**
 * ddmmyy, then four digits: with nothing, up to three spaces, a slash or one dash (and spaces on either side of it)
 * between them; or dd.mm.yy, dd/mm/yy and dd mm yy with a dash or slash right before the four digits, because four
 * digits after a space are a postal code or a time more often.
 *
 * Not within a longer run of digits, not after a plus (a phone number with its country), and not joined by a dash to
 * more digits, as in claim numbers of several groups. Ten digits right after a point belong to a number such as
 * 4405.0922812345. A letter may touch it (`cpr010190-1234`), since a leak is worse than a mask too many.
 */
const WHOLE_DATE = `${DIGIT}{6}(?:(?:${SPACE}{0,3}${DASH}${SPACE}{0,3}|${SPACE}{1,3}|/)${DIGIT}{4}|(?<!${DIGIT}\\.${DIGIT}{6})${DIGIT}{4})`;
const SPLIT_DATE = `${DIGIT}{2}[./ ]${DIGIT}{2}[./ ]${DIGIT}{2}(?:${DASH}|/)${DIGIT}{4}`;
const BEFORE = `(?<!${DIGIT}|\\+)(?<!${DIGIT}${DASH})`;
const AFTER = `(?!${DIGIT})(?!${DASH}${DIGIT})`;
const CPR = `${BEFORE}(?:${WHOLE_DATE}|${SPLIT_DATE})${AFTER}`;
const WRITTEN_CPR = `${BEFORE}${DIGIT}{6}${DASH}${DIGIT}{4}${AFTER}`;
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
const writtenCpr = new RegExp(`${GUID}|${WRITTEN_CPR}`, 'giu');

const MAX_DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
/** Added to the day in numbers for people who have none of their own yet. */
const ADDED_TO_DAY = 60;

/**
 * Replaces every Danish CPR number by `••••••-••••`. A CPR number is ten digits, in any of the ways that people write
 * them, that begin with a day of the calendar, or one with 60 added; the modulus 11 of old is not asked for, since
 * numbers are given out without it since 2007.
 *
 * Kept: phone numbers (8 digits, or with + or 00), claim numbers (`20200826-01-8`), CVR numbers, FIK identifiers,
 * GUIDs, hashes, policy numbers such as 4405.09228. In a link only what is written with a dash, or follows `cpr`,
 * is masked: ten bare digits there are an id more often than a person, and masking it would break the link.
 */
export function maskCpr(text: string): string {
  if (!mayHoldCpr(text)) return text;
  return text.replace(cprOrLookalike, (found, link?: string) =>
    link === undefined ? maskedIfCpr(found) : maskInLink(link),
  );
}

/**
 * Replaces a CPR number in an identifier only where it is written as one, `ddmmyy-xxxx`: ten digits alone are the number
 * of a case or a policy, which would be of no use when masked.
 */
export function maskCprInIdentifier(text: string): string {
  return mayHoldCpr(text) ? text.replace(writtenCpr, maskedIfCpr) : text;
}

/** False when `maskCpr` would surely return the text unchanged; cheap. */
export function mayHoldCpr(text: string): boolean {
  return cprShape.test(text);
}

function maskInLink(link: string): string {
  return link.replace(cprInLink, (found, at: number) => {
    const isNamed = /cpr[^\d]{0,4}$/i.test(link.slice(Math.max(0, at - 7), at));
    // A slash separates the parts of an address.
    return isNamed || (!/^\d{10}$/.test(found) && !found.includes('/')) ? maskedIfCpr(found) : found;
  });
}

function maskedIfCpr(found: string): string {
  const digits = found.normalize('NFKC').replace(/\D/g, '');
  const isNumber = digits.length === 10 && !/[a-f]/i.test(found);
  return isNumber && isCalendarDay(Number(digits.slice(0, 2)), Number(digits.slice(2, 4))) ? CPR_MASK : found;
}

function isCalendarDay(written: number, month: number): boolean {
  const longest = MAX_DAYS_OF_MONTH[month - 1];
  const day = written > ADDED_TO_DAY ? written - ADDED_TO_DAY : written;
  return longest !== undefined && day >= 1 && day <= longest;
}
