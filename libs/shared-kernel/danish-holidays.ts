import { addDays, type Day } from './danish-time.js';

/** Days that the law does not name, on which many Danish companies are closed: each company chooses. */
export const OPTIONAL_DAYS_OFF = ['constitution-day', 'christmas-eve', 'new-years-eve'] as const;
export type OptionalDayOff = (typeof OPTIONAL_DAYS_OFF)[number];

export interface Holiday {
  readonly day: Day;
  readonly da: string;
  readonly en: string;
  /** Only for a day that each company chooses. */
  readonly choice?: OptionalDayOff;
}

/** The last year in which Great Prayer Day was a holiday. */
const LAST_GREAT_PRAYER_DAY = 2023;

/** In days after Easter Sunday. */
const MOVABLE: readonly (readonly [days: number, da: string, en: string])[] = [
  [-3, 'Skærtorsdag', 'Maundy Thursday'],
  [-2, 'Langfredag', 'Good Friday'],
  [0, 'Påskedag', 'Easter Sunday'],
  [1, '2. påskedag', 'Easter Monday'],
  [39, 'Kristi himmelfartsdag', 'Ascension Day'],
  [49, 'Pinsedag', 'Whit Sunday'],
  [50, '2. pinsedag', 'Whit Monday'],
];
const FIXED: readonly (readonly [monthAndDay: string, da: string, en: string, choice?: OptionalDayOff])[] = [
  ['01-01', 'Nytårsdag', 'New Year’s Day'],
  ['06-05', 'Grundlovsdag', 'Constitution Day', 'constitution-day'],
  ['12-24', 'Juleaftensdag', 'Christmas Eve', 'christmas-eve'],
  ['12-25', 'Juledag', 'Christmas Day'],
  ['12-26', '2. juledag', 'Boxing Day'],
  ['12-31', 'Nytårsaftensdag', 'New Year’s Eve', 'new-years-eve'],
];

const known = new Map<number, readonly Holiday[]>();

/** The public holidays of a year and the days that companies choose, in order. */
export function danishHolidays(year: number): readonly Holiday[] {
  const before = known.get(year);
  if (before) return before;
  const easter = easterSunday(year);
  const movable = MOVABLE.map(([days, da, en]) => ({ day: addDays(easter, days), da, en }));
  if (year <= LAST_GREAT_PRAYER_DAY)
    movable.push({ day: addDays(easter, 26), da: 'Store bededag', en: 'Great Prayer Day' });
  const fixed = FIXED.map(([date, da, en, choice]) => ({ day: `${year}-${date}`, da, en, ...(choice && { choice }) }));
  const holidays = [...movable, ...fixed].toSorted((one, other) => (one.day < other.day ? -1 : 1));
  known.set(year, holidays);
  return holidays;
}

/** By the Gregorian rule as Meeus, Jones and Butcher wrote it down. */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moon = (century * 8 + 13) / 25;
  const epact = (19 * golden + century - Math.floor(century / 4) - Math.floor(moon) + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const daysAfterMarch21 = epact + toSunday - 7 * late + 1;
  return addDays(`${year}-03-21`, daysAfterMarch21);
}
