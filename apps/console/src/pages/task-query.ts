import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { isLong } from '../list-pages';
import { useRefresh } from '../live';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';

/** A task with the first page of its files and its timeline, and the counters of the menu: one request for all of them. */
export function useTask(id: string) {
  const { api, language } = useSession();
  const queries = useQueryClient();
  const refetchInterval = useRefresh();
  return useQuery({
    queryKey: queryKeys.task(id, language),
    queryFn: async () => {
      const query = { expand: ['files' as const, 'timeline' as const, 'counts' as const] };
      const { data } = await api.GET('/v1/tasks/{id}', { params: { path: { id }, query } });
      const { files, timeline, counts, ...task } = data;
      keepFirst(queries, queryKeys.files(id), files);
      keepFirst(queries, queryKeys.timeline(id, language), timeline);
      if (counts) queries.setQueryData(queryKeys.taskCounts, counts);
      return task;
    },
    refetchInterval,
  });
}

/** A list of which more than the first page is shown stays as it is. */
function keepFirst(queries: QueryClient, queryKey: readonly unknown[], page: object | undefined): void {
  if (page && !isLong(queries.getQueryData(queryKey))) {
    queries.setQueryData(queryKey, { pages: [page], pageParams: [null] });
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
