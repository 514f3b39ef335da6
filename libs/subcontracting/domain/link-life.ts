const DAY_MS = 86_400_000;

/** When a link expires that is valid for so many days. */
export function daysAfter(now: Date, days: number): Date {
  return new Date(now.getTime() + days * DAY_MS);
}
