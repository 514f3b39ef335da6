import { dayName, dayOf, minuteOf } from '../calendar-time';
import { useSession } from '../session';
import { type BoardProps, VisitCard } from './calendar-board';
import type { Visit } from './visit-facts';

const MINUTES_OF_HOUR = 60;
export const PX_OF_HOUR = 56;
const USUAL_HOURS = [6, 18] as const;
const MIN_CARD_PX = 28;
const STEP_MINUTES = 15;

/** The first hour that is shown: the usual one, or an earlier one that a visit needs. */
export function hoursOf(visits: readonly Visit[]): readonly [first: number, last: number] {
  const [first, last] = USUAL_HOURS;
  const begins = visits.map(({ startsAt }) => Math.floor(minuteOf(startsAt) / MINUTES_OF_HOUR));
  const ends = visits.map(({ startsAt, minutes }) => Math.ceil((minuteOf(startsAt) + minutes) / MINUTES_OF_HOUR));
  return [Math.min(first, ...begins), Math.min(24, Math.max(last, ...ends))];
}

/** The minute of the day at which a visit was dropped, in quarters of an hour. */
export function minuteAt(offset: number, firstHour: number): number {
  const minute = firstHour * MINUTES_OF_HOUR + (offset / PX_OF_HOUR) * MINUTES_OF_HOUR;
  const last = 24 * MINUTES_OF_HOUR - STEP_MINUTES;
  return Math.min(last, Math.max(0, Math.round(minute / STEP_MINUTES) * STEP_MINUTES));
}

/** Columns for visits of one lane that overlap, so that each is seen. */
export function columnsOf(visits: readonly Visit[]): ReadonlyMap<string, readonly [column: number, of: number]> {
  const placed = new Map<string, readonly [number, number]>();
  let group: Visit[] = [];
  let until = 0;
  const close = () => {
    group.forEach(({ id }, index) => placed.set(id, [index, group.length]));
    group = [];
  };
  for (const visit of visits) {
    const start = Date.parse(visit.startsAt);
    if (start >= until) close();
    group.push(visit);
    until = Math.max(until, Date.parse(visit.endsAt));
  }
  close();
  return placed;
}

/** A day: a column an employee, hours downwards. Dropping a visit sets its time and its employee. */
export function DayBoard({ day, lanes, visits, ...card }: BoardProps & { readonly day: string }) {
  const { language, word } = useSession();
  const ofDay = visits.filter(({ startsAt }) => dayOf(startsAt) === day);
  const [first, last] = hoursOf(ofDay);
  const hours = Array.from({ length: last - first }, (_, index) => first + index);
  const height = hours.length * PX_OF_HOUR;
  return (
    <div className="day-board" role="group" aria-label={`${word('calendar')}, ${dayName(day, language, 'long')}`}>
      <div className="day-hours" style={{ height }} aria-hidden>
        {hours.map((hour) => (
          <span key={hour} style={{ height: PX_OF_HOUR }}>
            {String(hour).padStart(2, '0')}:00
          </span>
        ))}
      </div>
      {lanes.map(({ id, name }) => {
        const ofLane = ofDay.filter(({ employeeId }) => employeeId === id);
        const columns = columnsOf(ofLane);
        return (
          <section key={id ?? ''} className="day-lane" aria-label={name}>
            <h3>{name}</h3>
            <div className="day-slots" style={{ height }} data-day={day} data-employee={id ?? ''}>
              {ofLane.map((visit) => {
                const [column, of] = columns.get(visit.id) ?? [0, 1];
                const top = ((minuteOf(visit.startsAt) - first * MINUTES_OF_HOUR) / MINUTES_OF_HOUR) * PX_OF_HOUR;
                const size = Math.max(MIN_CARD_PX, (visit.minutes / MINUTES_OF_HOUR) * PX_OF_HOUR - 2);
                return (
                  <div
                    key={visit.id}
                    className="day-slot"
                    style={{ top, height: size, left: `${(column / of) * 100}%`, width: `${100 / of}%` }}
                  >
                    <VisitCard visit={visit} employee={id && name} {...card} />
                  </div>
                );
              })}
            </div>
          </section>
        );
      })}
    </div>
  );
}
