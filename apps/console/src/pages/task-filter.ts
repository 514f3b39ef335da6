import { useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { paths } from '#client';
import { keepListAddress } from '../kept-settings';
import type { Task } from './task-text';

type TaskStatus = Task['status'];
type TaskStep = NonNullable<TaskQuery['step']>;
type TaskQuery = NonNullable<paths['/v1/tasks']['get']['parameters']['query']>;
export type TaskSort = NonNullable<TaskQuery['sort']>;

export interface TaskFilter {
  readonly text: string;
  readonly statuses: readonly TaskStatus[];
  readonly isOverdue: boolean;
  readonly isDueSoon: boolean;
  readonly needsAttention: boolean;
  readonly possibleDouble: boolean;
  readonly insurerId: string | null;
  /** `me`, `none`, or the id of an employee. */
  readonly assignee: string | null;
  /** Days of arrival, both included. */
  readonly from: string | null;
  readonly to: string | null;
  /** Tasks that reached this step in the period, as the figures about time count them. */
  readonly step: TaskStep | null;
  readonly stepFrom: string | null;
  readonly stepTo: string | null;
  readonly isStepLate: boolean;
  readonly sort: TaskSort;
}

/** The filters of the list, which are in the address, and so in bookmarks and behind the Back button. */
export function useTaskFilter(): TaskFilter {
  const [query] = useSearchParams();
  const address = query.toString();
  useEffect(() => keepListAddress(address === '' ? '' : `?${address}`), [address]);
  return useMemo(() => filterOf(new URLSearchParams(address)), [address]);
}

export function filterOf(query: URLSearchParams): TaskFilter {
  return {
    text: query.get('q') ?? '',
    statuses: (query.get('status') ?? '').split(',').filter(Boolean) as TaskStatus[],
    isOverdue: query.get('overdue') === 'true',
    isDueSoon: query.get('dueSoon') === 'true',
    needsAttention: query.get('attention') === 'true',
    possibleDouble: query.get('double') === 'true',
    insurerId: query.get('insurer'),
    assignee: query.get('assignee'),
    from: query.get('from'),
    to: query.get('to'),
    step: query.get('step') as TaskStep | null,
    stepFrom: query.get('stepFrom'),
    stepTo: query.get('stepTo'),
    isStepLate: query.get('stepLate') === 'true',
    sort: (query.get('sort') ?? 'deadline') as TaskSort,
  };
}

/** The filter as the API takes it. @param userId an employee with this id is the user */
export function queryOf(filter: TaskFilter, userId: string): TaskQuery {
  const { text, statuses, isOverdue, isDueSoon, needsAttention, insurerId, assignee, from, to, sort } = filter;
  const { possibleDouble, step, stepFrom, stepTo, isStepLate } = filter;
  return {
    sort,
    ...(text && { q: text }),
    ...(statuses.length > 0 && { status: [...statuses] }),
    ...(isOverdue && { overdue: true }),
    ...(isDueSoon && { dueSoon: true }),
    ...(needsAttention && { attention: true }),
    ...(possibleDouble && { possibleDouble: true }),
    ...(insurerId && { insurerId }),
    ...(assignee === 'none' && { hasCaseManager: false }),
    // Mine are also those of a colleague who is away and for whom the user covers.
    ...(assignee === 'me' && { responsibleId: userId }),
    ...(assignee && assignee !== 'none' && assignee !== 'me' && { caseManagerId: assignee }),
    ...(from && { from }),
    ...(to && { to }),
    ...(step && { step }),
    ...(step && stepFrom && { stepFrom }),
    ...(step && stepTo && { stepTo }),
    ...(step && isStepLate && { stepLate: true }),
  };
}

export function isFiltered({ sort: _, ...filter }: TaskFilter): boolean {
  return Object.values(filter).some((value) => (Array.isArray(value) ? value.length > 0 : Boolean(value)));
}
