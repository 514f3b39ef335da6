import '../calendar.css';
import { useQuery } from '@tanstack/react-query';
import { Button, Flex, Grid, Segmented, Typography } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { addDays, dayName, dayOf, instantAt, minuteOf, readDay, weekNumber, weekOf } from '../calendar-time';
import { useEmployees } from '../employees';
import { KeptDialog } from '../kept-dialog';
import { useRefresh } from '../live';
import { PageTitle } from '../page-title';
import { Loaded, Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { ScrollBox } from '../section';
import { useMe, useSession } from '../session';
import { type Drop, useVisitDrag } from '../visit-drag';
import { Agenda, type Lane, WeekBoard } from './calendar-board';
import { DayBoard, hoursOf, minuteAt } from './calendar-day';
import { CalendarFeeds } from './calendar-feeds';
import { useChangeVisit } from './visit-changes';
import { ChangeVisit } from './visit-dialog';
import type { Visit } from './visit-facts';

interface PeriodQuery {
  readonly from: string;
  readonly to: string;
  readonly limit: number;
  readonly cursor?: string;
}

const MAX_PAGE = 200;
/** More visits of a week are not shown. */
const MAX_PAGES = 10;

/** The visits of all employees, a week or a day at a time. The address keeps both. */
export default function CalendarPage() {
  const { word, language } = useSession();
  const [address, setAddress] = useSearchParams();
  const isNarrow = !Grid.useBreakpoint().md;
  const me = useMe();
  const day = readDay(address.get('day'));
  const isDay = (address.get('view') ?? (isNarrow ? 'day' : 'week')) === 'day';
  const days = isDay ? [day] : weekOf(day);
  const show = (to: string, view = isDay ? 'day' : 'week') => setAddress({ view, day: to });
  const step = isDay ? 1 : 7;
  const title = isDay
    ? dayName(day, language, 'long')
    : `${word('weekNumber').replace('{number}', String(weekNumber(day)))} · ${dayName(days[0] ?? day, language)} – ${dayName(days.at(-1) ?? day, language)}`;
  return (
    <>
      <PageTitle>{word('calendar')}</PageTitle>
      <Flex gap={8} wrap align="center" className="calendar-tools">
        <Button onClick={() => show(addDays(day, -step))}>{word('previousPeriod')}</Button>
        <Button onClick={() => show(readDay(null))}>{word('todayButton')}</Button>
        <Button onClick={() => show(addDays(day, step))}>{word('nextPeriod')}</Button>
        <Segmented
          aria-label={word('calendar')}
          value={isDay ? 'day' : 'week'}
          options={[
            { value: 'week', label: word('calendarWeek') },
            { value: 'day', label: word('calendarDay') },
          ]}
          onChange={(view) => show(day, view)}
        />
        <h2 className="calendar-period" aria-live="polite">
          {title}
        </h2>
        {me?.permissions.includes('settings:manage') && <CalendarFeeds />}
      </Flex>
      <Visits
        days={days}
        isDay={isDay}
        isNarrow={isNarrow}
        mayManage={me?.permissions.includes('tasks:manage') ?? false}
      />
    </>
  );
}

function useVisits(days: readonly string[]) {
  const { api } = useSession();
  const refetchInterval = useRefresh();
  const [from, to] = [days[0] ?? '', days.at(-1) ?? ''];
  return useQuery({
    queryKey: queryKeys.visitsIn(from, to),
    queryFn: async () => {
      const visits: Visit[] = [];
      let cursor: string | undefined;
      for (let page = 0; page < MAX_PAGES; page += 1) {
        const query: PeriodQuery = { from, to, limit: MAX_PAGE, ...(cursor !== undefined && { cursor }) };
        const { data } = await api.GET('/v1/visits', { params: { query } });
        visits.push(...data.items);
        if (data.next === null) break;
        cursor = data.next;
      }
      return visits.filter(({ status }) => status !== 'cancelled');
    },
    refetchInterval,
    placeholderData: (before) => before,
  });
}

function Visits({
  days,
  isDay,
  isNarrow,
  mayManage,
}: {
  readonly days: readonly string[];
  readonly isDay: boolean;
  readonly isNarrow: boolean;
  readonly mayManage: boolean;
}) {
  const { word } = useSession();
  const visits = useVisits(days);
  const employees = useEmployees();
  const change = useChangeVisit();
  const [opened, setOpened] = useState<Visit | null>(null);
  const all = visits.data ?? [];
  const drop = (id: string, { day, employeeId, offset }: Drop) => {
    const visit = all.find((one) => one.id === id);
    if (!visit) return;
    const ofDay = all.filter(({ startsAt }) => dayOf(startsAt) === day);
    const minute = isDay ? minuteAt(offset, hoursOf(ofDay)[0]) : minuteOf(visit.startsAt);
    const { minutes, note } = visit;
    const terms = { employeeId, startsAt: instantAt(day, minute), minutes, note };
    const isSame = employeeId === visit.employeeId && Date.parse(terms.startsAt) === Date.parse(visit.startsAt);
    if (!isSame) change.mutate({ visit, terms });
  };
  const drag = useVisitDrag(drop);
  const board = {
    lanes: lanesOf(all, employees, word('notAssigned')),
    visits: all,
    mayManage,
    drag,
    onOpen: setOpened,
  };
  return (
    <Loaded query={visits}>
      {() => (
        <>
          {change.error && <Problem error={change.error} />}
          {isNarrow ? (
            <Agenda days={days} {...board} />
          ) : (
            <>
              {mayManage && <Typography.Paragraph type="secondary">{word('calendarHelp')}</Typography.Paragraph>}
              <div className="calendar-board">
                <ScrollBox label={word('calendar')}>
                  {isDay ? <DayBoard day={days[0] ?? ''} {...board} /> : <WeekBoard days={days} {...board} />}
                </ScrollBox>
              </div>
            </>
          )}
          <KeptDialog of={opened}>
            {(visit, isOpen, afterClose) => (
              <ChangeVisit
                visit={all.find(({ id }) => id === visit.id) ?? visit}
                withTask
                isOpen={isOpen}
                afterClose={afterClose}
                onClose={() => setOpened(null)}
              />
            )}
          </KeptDialog>
        </>
      )}
    </Loaded>
  );
}

/** Unassigned visits first, then the employees by name, also those who have visits and are no longer in the directory. */
function lanesOf(visits: readonly Visit[], employees: ReadonlyMap<string, string>, notAssigned: string): Lane[] {
  const names = new Map(employees);
  for (const { employeeId } of visits)
    if (employeeId !== null && !names.has(employeeId)) names.set(employeeId, employeeId);
  const lanes = [...names].map(([id, name]) => ({ id, name }));
  return [{ id: null, name: notAssigned }, ...lanes.toSorted((one, other) => one.name.localeCompare(other.name, 'da'))];
}
