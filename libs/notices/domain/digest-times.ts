import { danishHolidays, type Day } from '#shared-kernel';

/** Neither a Saturday or Sunday nor a public holiday. What companies choose beyond that is part of their calendar for deadlines. */
export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 0 || weekday === 6) return false;
  return !danishHolidays(Number(day.slice(0, 4))).some((one) => one.day === day && one.choice === undefined);
}
