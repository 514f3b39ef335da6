import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Dayjs } from 'dayjs';
import { useRef } from 'react';
import { ApiProblem, type components, type ScalepointClient } from '#client';
import { useDialogs } from '../dialogs';
import { danishInstant } from '../formats';
import { useHeldMoves } from '../held-moves';
import { useLive } from '../live';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';
import type { Word } from '../words';
import { hasLongList, patchRows } from './task-rows';

export type TaskStatus = components['schemas']['TaskResponse']['status'];

export type Move =
  | 'acceptance'
  | 'rejection'
  | 'inspection'
  | 'inspection-report'
  | 'repair'
  | 'completion'
  | 'closing'
  | 'debtor'
  | 'postponement'
  | 'reopening'
  | 'scalepoint-case';

/** The moves to offer in each status. The API enforces the rules. */
export const MOVES: Record<string, readonly Move[]> = {
  'needs-attention': ['debtor', 'rejection'],
  'case-opened': ['acceptance', 'rejection'],
  accepted: ['inspection', 'repair', 'completion', 'rejection'],
  'inspection-scheduled': ['inspection-report', 'inspection', 'rejection'],
  inspected: ['repair', 'completion', 'rejection'],
  'in-repair': ['completion'],
  completed: ['closing', 'reopening'],
  invoiced: ['closing', 'reopening'],
  rejected: ['closing', 'reopening'],
  closed: ['reopening'],
};
export const LABEL: Record<Move, Word> = {
  acceptance: 'accept',
  rejection: 'reject',
  inspection: 'scheduleInspection',
  'inspection-report': 'reportInspection',
  repair: 'beginRepair',
  completion: 'complete',
  closing: 'close',
  debtor: 'chooseDebtor',
  postponement: 'postpone',
  reopening: 'reopen',
  'scalepoint-case': 'scalepointCaseId',
};
/** The insurer hears of these without a question, so they wait some seconds in which they can be undone. */
export const HELD = new Set<Move>(['acceptance', 'inspection-report', 'repair']);
/** These must never be the button that a hurried click finds. */
export const NEVER_PRIMARY = new Set<Move>(['closing', 'rejection', 'reopening']);
export const DANGER = new Set<Move>(['closing', 'rejection']);

export interface Values {
  readonly reason?: string;
  readonly at?: Dayjs;
  /** A deadline that ends with its day. */
  readonly isWholeDay?: boolean;
  readonly debtorId?: string;
  readonly deadline?: string;
  readonly scalepointCaseId?: string;
}

/** A move as it was decided on a page that showed the task in a status. */
export interface Decided {
  readonly to: Move;
  readonly values: Values;
  readonly ifStatus: TaskStatus;
}

/** Until when a deadline is postponed, as the API takes it: a day, or a time. */
export function untilOf({ at, isWholeDay }: Values): string {
  return isWholeDay && at ? at.format('YYYY-MM-DD') : danishInstant(at);
}

/** `key` makes a repeated request count once. */
export function sendMove(api: ScalepointClient, id: string, { to, values, ifStatus }: Decided, key: string) {
  const path = { id };
  const headers = { 'idempotency-key': key };
  const params = { path, query: { ifStatus } };
  switch (to) {
    case 'rejection':
      return api.POST('/v1/tasks/{id}/rejection', { params, headers, body: { reason: values.reason ?? '' } });
    case 'inspection':
      return api.POST('/v1/tasks/{id}/inspection', { params, headers, body: { at: danishInstant(values.at) } });
    case 'debtor':
      return api.POST('/v1/tasks/{id}/debtor', {
        params: { path },
        headers,
        body: { debtorId: values.debtorId ?? '' },
      });
    case 'postponement':
      return api.POST('/v1/tasks/{id}/deadlines/{name}', {
        params: { ...params, path: { id, name: values.deadline ?? '' } },
        headers,
        body: { at: untilOf(values), reason: values.reason ?? '' },
      });
    case 'reopening':
      return api.POST('/v1/tasks/{id}/reopening', { params, headers });
    case 'scalepoint-case':
      return api.POST('/v1/tasks/{id}/scalepoint-case', {
        params: { path },
        headers,
        body: { scalepointCaseId: values.scalepointCaseId?.trim() ?? '' },
      });
    default:
      return api.POST(`/v1/tasks/{id}/${to}`, { params, headers });
  }
}

/** Has the pages load again what a move changed. */
export function useTaskChanged() {
  const queries = useQueryClient();
  const { api } = useSession();
  const { isLive } = useLive();
  return async (...ids: readonly string[]) => {
    if (hasLongList(queries)) {
      for (const id of ids) patchRows(queries, (await api.GET('/v1/tasks/{id}', { params: { path: { id } } })).data);
    }
    const keys = ids.flatMap((id): (readonly unknown[])[] => [queryKeys.taskIn(id), queryKeys.timelineIn(id)]);
    // The events of the change have the lists load again; both would ask twice.
    const lists = isLive ? [] : [queryKeys.taskLists, queryKeys.taskCounts, queryKeys.cases];
    return Promise.all([...keys, ...lists].map((queryKey) => queries.invalidateQueries({ queryKey })));
  };
}

/** Does one thing to a task, and says so. */
export function useMove(id: string, onDone: () => void) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const changed = useTaskChanged();
  const key = useRef(crypto.randomUUID());
  return useMutation({
    mutationFn: (decided: Decided) => sendMove(api, id, decided, key.current),
    onSuccess: () => {
      onDone();
      message.success(word('saved'));
      return changed(id);
    },
    onSettled: (_, error) => {
      // A network error leaves open whether the request arrived: the same key again tells the server so.
      if (!error || error instanceof ApiProblem) key.current = crypto.randomUUID();
    },
  });
}

/** Holds a move that the insurer would hear of at once. */
export function useHold() {
  const { api, word } = useSession();
  const { hold } = useHeldMoves();
  const changed = useTaskChanged();
  return (task: { readonly id: string; readonly number: string }, decided: Decided) => {
    const key = crypto.randomUUID();
    hold({
      id: key,
      taskIds: [task.id],
      title: `${word(LABEL[decided.to])}: ${task.number}`,
      send: () => sendMove(api, task.id, decided, key).then(() => changed(task.id)),
    });
  };
}
