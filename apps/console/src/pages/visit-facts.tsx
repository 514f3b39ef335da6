import { Tag } from 'antd';
import type { components } from '#client';
import { clock } from '../calendar-time';
import { time } from '../formats';
import { Chip } from '../parts';
import { useSession } from '../session';
import type { Phase } from '../theme';
import type { Word } from '../words';

export type Visit = components['schemas']['VisitResponse'];

export const KIND: Readonly<Record<Visit['kind'], Word>> = {
  inspection: 'kindInspection',
  work: 'kindWork',
  other: 'kindOther',
};

const STATUS: Readonly<Record<Visit['status'], readonly [word: Word, phase: Phase]>> = {
  planned: ['statusPlanned', 'active'],
  'on-the-way': ['statusOnTheWay', 'active'],
  'not-reached': ['statusNotReached', 'waiting'],
  made: ['statusMade', 'done'],
  cancelled: ['statusCancelled', 'dead'],
};

export function isOpen({ status }: Visit): boolean {
  return status !== 'made' && status !== 'cancelled';
}

export function VisitStatus({ visit: { status } }: { readonly visit: Visit }) {
  const { word } = useSession();
  const [label, phase] = STATUS[status];
  return <Chip phase={phase}>{word(label)}</Chip>;
}

/** `Strandstien 7, 4581 Rørvig` */
export function placeOf({ task }: Visit): string {
  const { street, postalCode, city } = task?.address ?? {};
  return [street, [postalCode, city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}

/** The number that people know the task by. */
export function subjectOf({ task }: Visit): string {
  return task?.caseNumber ? `#${task.caseNumber}` : (task?.referenceNumber ?? '');
}

/** What happened to the visit, and what is wrong with its time. */
export function VisitWarnings({ visit }: { readonly visit: Visit }) {
  const { word } = useSession();
  const { attempts, timesMoved, conflicts, afterDeadline, arrivesAt, status } = visit;
  const count = (label: Word, number: number) => word(label).replace('{count}', String(number));
  return (
    <>
      {status === 'on-the-way' && arrivesAt && <Tag>{word('arrivesAt').replace('{time}', clock(arrivesAt))}</Tag>}
      {attempts.length > 0 && <Tag>{count('attemptsCount', attempts.length)}</Tag>}
      {timesMoved > 0 && <Tag>{count('timesMoved', timesMoved)}</Tag>}
      {conflicts.length > 0 && <Chip phase="waiting">{count('overlaps', conflicts.length)}</Chip>}
      {afterDeadline && <Chip phase="failed">{word('afterInspectionDeadline')}</Chip>}
    </>
  );
}

/** What a screen reader hears of a visit in the calendar. */
export function useVisitLabel() {
  const { word } = useSession();
  return (visit: Visit, employee: string | null): string =>
    [
      word(KIND[visit.kind]),
      subjectOf(visit),
      placeOf(visit),
      `${time(visit.startsAt)}, ${word('minutesOf').replace('{minutes}', String(visit.minutes))}`,
      employee ?? word('notAssigned'),
      word(STATUS[visit.status][0]),
      visit.conflicts.length > 0 && word('overlaps').replace('{count}', String(visit.conflicts.length)),
      visit.afterDeadline && word('afterInspectionDeadline'),
    ]
      .filter(Boolean)
      .join(', ');
}
