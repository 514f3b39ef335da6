import { danishHolidays, type OptionalDayOff } from './danish-holidays.js';
import { addDays, danishDay, danishDayEnd, danishInstant, type Day } from './danish-time.js';

/** The hours of a day of the week, as Danish clocks show them: `07:00`. */
export interface WorkingHours {
  /** 1 is Monday. */
  readonly weekday: number;
  readonly from: string;
  readonly to: string;
}

/** Days on which the company is closed, both included. */
export interface Closing {
  readonly from: Day;
  readonly to: Day;
  readonly name: string;
}

export interface CalendarChoices {
  /** Days of the week without hours are free. */
  readonly week: readonly WorkingHours[];
  readonly daysOff: readonly OptionalDayOff[];
  readonly closings: readonly Closing[];
}

/** A span that is counted from or to a moment. */
export interface TimeSpan {
  readonly count: number;
  readonly unit: TimeUnit;
}
export const TIME_UNITS = ['hours', 'working-hours', 'working-days'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

/** Longer than any closing that a company can enter, so that the search for a working day ends. */
const MAX_DAYS_AHEAD = 40_000;

/** When a company works: its week, less Danish holidays and its own closings. In Danish time, whatever the server's is. */
export class WorkingCalendar {
  private readonly hours: ReadonlyMap<number, readonly [from: number, to: number]>;
  private readonly daysOff: ReadonlySet<OptionalDayOff>;

  constructor(private readonly choices: CalendarChoices) {
    this.hours = new Map(choices.week.map(({ weekday, from, to }) => [weekday, [minutesOf(from), minutesOf(to)]]));
    this.daysOff = new Set(choices.daysOff);
  }

  isWorkingDay(day: Day): boolean {
    return this.hoursOf(day) !== null;
  }

  /**
   * The end of a span that begins at a moment. Working hours count while the company works. Working days count from the
   * day after, and the last one lasts until its end.
   */
  after(from: Date, { count, unit }: TimeSpan): Date {
    switch (unit) {
      case 'hours':
        return new Date(from.getTime() + count * 3_600_000);
      case 'working-hours':
        return this.afterWorkingHours(from, count);
      default:
        return this.afterWorkingDays(from, count);
    }
  }

  /** For each day from the first to the last, how many working days there were since before the first, it included. */
  workingDaysUntil(first: Day, last: Day): { readonly day: Day; readonly count: number }[] {
    const days: { day: Day; count: number }[] = [];
    let count = 0;
    for (let day = first; day <= last; day = addDays(day, 1)) {
      if (this.isWorkingDay(day)) count++;
      days.push({ day, count });
    }
    return days;
  }

  private afterWorkingHours(from: Date, count: number): Date {
    let left = count * 3_600_000;
    for (const day of daysFrom(danishDay(from))) {
      const hours = this.hoursOf(day);
      if (!hours) continue;
      const begin = Math.max(from.getTime(), danishInstant(day, hours[0]).getTime());
      const end = danishInstant(day, hours[1]).getTime();
      if (end - begin >= left) return new Date(begin + left);
      left -= Math.max(0, end - begin);
    }
    throw new RangeError('The calendar has no working days');
  }

  private afterWorkingDays(from: Date, count: number): Date {
    let left = count;
    for (const day of daysFrom(addDays(danishDay(from), 1))) {
      if (this.isWorkingDay(day) && --left <= 0) return danishDayEnd(day);
    }
    throw new RangeError('The calendar has no working days');
  }

  private hoursOf(day: Day): readonly [from: number, to: number] | null {
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
    const hours = this.hours.get(weekday);
    if (!hours) return null;
    if (this.choices.closings.some(({ from, to }) => from <= day && day <= to)) return null;
    const holiday = danishHolidays(Number(day.slice(0, 4))).find((one) => one.day === day);
    if (holiday && (holiday.choice === undefined || this.daysOff.has(holiday.choice))) return null;
    return hours;
  }
}

function* daysFrom(first: Day): Generator<Day> {
  for (let day = first, count = 0; count < MAX_DAYS_AHEAD; day = addDays(day, 1), count++) yield day;
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}
