import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { ApiProblem } from '#client';
import { useDialogs } from '../dialogs';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';
import type { Visit } from './visit-facts';

export interface VisitTerms {
  readonly employeeId: string | null;
  readonly startsAt: string;
  readonly minutes: number;
  readonly note: string | null;
}

type Report =
  | { readonly to: 'departure' | 'failed-attempts' | 'completion' | 'cancellation' }
  | { readonly to: 'proposal-answer'; readonly accept: boolean };

/** Has the calendar and the task load again, and says when the employee has other visits at the same time. */
function useChanged() {
  const { word } = useSession();
  const { message } = useDialogs();
  const queries = useQueryClient();
  return (visit: Visit) => {
    if (visit.conflicts.length > 0) message.warning(word('overlapSaved'));
    else message.success(word('saved'));
    const keys = [queryKeys.visits, ['task', visit.taskId], ['timeline', visit.taskId]];
    return Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey: [...queryKey] })));
  };
}

/** Moves, assigns or edits a visit as the user saw it. */
export function useChangeVisit(onDone: () => void = () => {}) {
  const { api } = useSession();
  const changed = useChanged();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ visit, terms }: { readonly visit: Visit; readonly terms: VisitTerms }) => {
      const params = { path: { id: visit.id }, header: { 'If-Match': `"${visit.version}"` } };
      return (await api.PUT('/v1/visits/{id}', { params, body: terms })).data;
    },
    onSuccess: (visit) => {
      onDone();
      return changed(visit);
    },
    // Another user changed it meanwhile: the calendar shows where it is now.
    onError: () => queries.invalidateQueries({ queryKey: queryKeys.visits }),
  });
}

export function useBookVisit(taskId: string, onDone: () => void) {
  const { api } = useSession();
  const changed = useChanged();
  const key = useRef(crypto.randomUUID());
  return useMutation({
    mutationFn: async (asked: VisitTerms & { readonly kind: Visit['kind'] }) => {
      const headers = { 'idempotency-key': key.current };
      return (await api.POST('/v1/visits', { headers, body: { taskId, ...asked } })).data;
    },
    onSuccess: (visit) => {
      onDone();
      return changed(visit);
    },
    onSettled: (_, error) => {
      // A network error leaves open whether the request arrived: the same key again tells the server so.
      if (!error || error instanceof ApiProblem) key.current = crypto.randomUUID();
    },
  });
}

/** Reports what happened to a visit. */
export function useReportVisit() {
  const { api } = useSession();
  const changed = useChanged();
  return useMutation({
    mutationFn: async ({ visit, report }: { readonly visit: Visit; readonly report: Report }) => {
      const params = { path: { id: visit.id }, header: { 'If-Match': `"${visit.version}"` } };
      const headers = { 'idempotency-key': crypto.randomUUID() };
      switch (report.to) {
        case 'proposal-answer':
          return (
            await api.POST('/v1/visits/{id}/proposal-answer', { params, headers, body: { accept: report.accept } })
          ).data;
        case 'departure':
          return (await api.POST('/v1/visits/{id}/departure', { params, headers, body: {} })).data;
        case 'completion':
          return (await api.POST('/v1/visits/{id}/completion', { params, headers, body: {} })).data;
        default:
          return (await api.POST(`/v1/visits/{id}/${report.to}`, { params, headers })).data;
      }
    },
    onSuccess: changed,
  });
}
