import { clock, dayName, dayOf } from '../calendar-time';
import { danishToday } from '../formats';
import { useSession } from '../session';
import type { useVisitDrag } from '../visit-drag';
import { isOpen, KIND, placeOf, subjectOf, useVisitLabel, type Visit } from './visit-facts';

export interface Lane {
  /** Null is the lane of unassigned visits. */
  readonly id: string | null;
  readonly name: string;
}

export interface BoardProps {
  readonly lanes: readonly Lane[];
  readonly visits: readonly Visit[];
  readonly mayManage: boolean;
  readonly drag: ReturnType<typeof useVisitDrag>;
  readonly onOpen: (visit: Visit) => void;
}

/** A visit in the calendar. */
export function VisitCard({
  visit,
  employee,
  mayManage,
  drag,
  onOpen,
}: Pick<BoardProps, 'mayManage' | 'drag' | 'onOpen'> & { readonly visit: Visit; readonly employee: string | null }) {
  const { word } = useSession();
  const label = useVisitLabel();
  const warned = `${visit.conflicts.length > 0 ? ' has-conflict' : ''}${visit.afterDeadline ? ' is-late' : ''}`;
  return (
    <button
      type="button"
      className={`visit-card is-${visit.status}${warned}`}
      aria-label={label(visit, employee)}
      title={label(visit, employee)}
      onClick={() => !drag.isAfterDrag() && onOpen(visit)}
      {...drag.handle(visit.id, mayManage && isOpen(visit))}
    >
      <span className="visit-card-time">
        {clock(visit.startsAt)}–{clock(visit.endsAt)}
        {visit.conflicts.length > 0 && <span aria-hidden> ⚠</span>}
        {visit.afterDeadline && <span aria-hidden> ⏰</span>}
      </span>
      <span>
        {word(KIND[visit.kind])} {subjectOf(visit)}
      </span>
      <span className="visit-card-place">{placeOf(visit)}</span>
    </button>
  );
}

/** A week: a row an employee, a column a day. Dropping a visit on another cell keeps its time of day. */
export function WeekBoard({ days, lanes, visits, ...card }: BoardProps & { readonly days: readonly string[] }) {
  const { language, word } = useSession();
  const today = danishToday();
  return (
    <table className="week-board" aria-label={word('calendar')}>
      <thead>
        <tr>
          <th scope="col">{word('visitEmployee')}</th>
          {days.map((day) => (
            <th key={day} scope="col" {...(day === today && { 'aria-current': 'date' as const })}>
              {dayName(day, language)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lanes.map(({ id, name }) => (
          <tr key={id ?? ''}>
            <th scope="row">{name}</th>
            {days.map((day) => (
              <td key={day} data-day={day} data-employee={id ?? ''}>
                {visits
                  .filter((visit) => visit.employeeId === id && dayOf(visit.startsAt) === day)
                  .map((visit) => (
                    <VisitCard key={visit.id} visit={visit} employee={id && name} {...card} />
                  ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** On a phone: the visits in the order of their time. */
export function Agenda({ days, lanes, visits, ...card }: BoardProps & { readonly days: readonly string[] }) {
  const { language, word } = useSession();
  const names = new Map(lanes.map(({ id, name }) => [id, name]));
  return days.map((day) => {
    const ofDay = visits.filter(({ startsAt }) => dayOf(startsAt) === day);
    return (
      <section key={day} className="agenda-day" aria-label={dayName(day, language, 'long')}>
        {days.length > 1 && <h2>{dayName(day, language, 'long')}</h2>}
        {ofDay.length === 0 && <p>{word('noVisitsInPeriod')}</p>}
        {ofDay.map((visit) => {
          const employee = names.get(visit.employeeId) ?? visit.employeeId;
          return (
            <div key={visit.id}>
              <span className="visit-card-place">{employee}</span>
              <VisitCard visit={visit} employee={visit.employeeId && employee} {...card} />
            </div>
          );
        })}
      </section>
    );
  });
}
