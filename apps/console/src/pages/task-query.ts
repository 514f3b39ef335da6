import { type QueryClient, queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ScalepointClient } from '#client';
import { bring, JUST_LOADED_MS } from '../freshness';
import type { Language } from '../kept-settings';
import { isLong } from '../list-pages';
import { useRefresh } from '../live';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';

/** A task with the first page of its files and its timeline, and the counters of the menu: one request for all of them. */
export function taskQuery(api: ScalepointClient, queries: QueryClient, language: Language, id: string) {
  return queryOptions({
    queryKey: queryKeys.task(id, language),
    queryFn: async () => {
      const at = Date.now();
      const query = { expand: ['files' as const, 'timeline' as const, 'counts' as const] };
      const { data } = await api.GET('/v1/tasks/{id}', { params: { path: { id }, query } });
      const { files, timeline, counts, ...task } = data;
      bringFirst(queries, queryKeys.files(id), files, at);
      bringFirst(queries, queryKeys.timeline(id, language), timeline, at);
      if (counts) bring(queries, queryKeys.taskCounts, counts, at);
      return task;
    },
    staleTime: JUST_LOADED_MS,
  });
}

export function useTask(id: string) {
  const { api, language } = useSession();
  const queries = useQueryClient();
  const refetchInterval = useRefresh();
  return useQuery({ ...taskQuery(api, queries, language, id), refetchInterval });
}

/** A list of which more than the first page is shown stays as it is. */
function bringFirst(queries: QueryClient, queryKey: readonly unknown[], page: object | undefined, at: number): void {
  if (page && !isLong(queries.getQueryData(queryKey))) {
    bring(queries, queryKey, { pages: [page], pageParams: [null] }, at);
  }
}

/** For the lists that come with a task: they are asked for separately where more of them is shown, or when they have changed alone. */
export function useWithTask() {
  const refresh = useRefresh();
  return {
    staleTime: Infinity,
    refetchOnMount: false,
    refetchInterval: ({ state }: { readonly state: { readonly data: unknown } }) =>
      isLong(state.data) ? refresh : false,
  } as const;
}
