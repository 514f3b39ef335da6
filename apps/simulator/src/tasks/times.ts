const COPENHAGEN = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const OFFSET = new Intl.DateTimeFormat('en', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' });

/** Scalepoint's time format: Danish local time, seven decimals, offset: `2026-11-24T08:15:30.1230000+01:00`. */
export function scalepointTime(date: Date): string {
  const milliseconds = String(date.getUTCMilliseconds()).padStart(3, '0');
  return `${COPENHAGEN.format(date).replace(' ', 'T')}.${milliseconds}0000${offset(date)}`;
}

/** Danish calendar day, `yyyy-MM-dd`. */
export function danishDay(date: Date): string {
  return COPENHAGEN.format(date).slice(0, 10);
}

/** A Danish wall-clock hour this many days after `date`, `2026-12-01T16:00:00+01:00`. */
export function danishHour(date: Date, days: number, hour: number): string {
  const then = new Date(date.getTime() + days * 86_400_000);
  return `${danishDay(then)}T${String(hour).padStart(2, '0')}:00:00${offset(then)}`;
}

function offset(date: Date): string {
  const name = OFFSET.formatToParts(date).find((part) => part.type === 'timeZoneName')?.value ?? '';
  return /[+-]\d\d:\d\d$/.exec(name)?.[0] ?? '+00:00';
}
