import { danishHolidays, type Day } from '#shared-kernel';

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Copenhagen',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** `HH:mm` in Denmark. */
export function danishTime(instant: Date): string {
  return clock.format(instant);
}

/** Neither a Saturday or Sunday nor a public holiday. What companies choose beyond that is part of their calendar for deadlines. */
export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !danishHolidays(Number(day.slice(0, 4))).some((one) => one.day === day && one.choice === undefined);
}
