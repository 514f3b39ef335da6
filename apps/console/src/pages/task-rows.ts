import {
  keepPreviousData,
  type InfiniteData,
  type Query,
  type QueryClient,
  type QueryKey,
  useInfiniteQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { components } from '#client';
import { bring } from '../freshness';
import { isLong } from '../list-pages';
import { useLive, useRefresh } from '../live';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';
import { queryOf, type TaskFilter } from './task-filter';
import type { Task } from './task-text';

type TaskPage = components['schemas']['TaskListPage'];

/** The first page shows at once; the pages after it are fetched while the user scrolls. */
const FIRST_PAGE = 50;
const NEXT_PAGES = 200;

/**
 * The tasks of the list, page by page. A list of one page loads again with every event. A longer one stays as it is, so that
 * an event does not ask for all of its pages and rows do not jump while they are read; the page then offers to refresh it.
 */
export function useTaskRows(filter: TaskFilter) {
  const { api, language, userId } = useSession();
  const queries = useQueryClient();
  const refetchInterval = useRefresh();
  const { isLive } = useLive();
  const queryKey = useMemo(() => queryKeys.tasks(filter, language), [filter, language]);
  const tasks = useInfiniteQuery({
    queryKey,
    initialPageParam: null as string | null,
    // A search that the next letter has replaced is cancelled.
    queryFn: async ({ pageParam, signal }) => {
      const at = Date.now();
      const limit = pageParam === null ? FIRST_PAGE : NEXT_PAGES;
      const query = { ...queryOf(filter, userId ?? ''), limit, ...(pageParam && { cursor: pageParam }) };
      const params = { query: { ...query, counts: pageParam === null } };
      const { data } = await api.GET('/v1/tasks', { params, signal });
      if (data.counts) bring(queries, queryKeys.taskCounts, data.counts, at);
      return data;
    },
    getNextPageParam: ({ next }) => next,
    refetchInterval: ({ state }) => (isLong(state.data) ? false : refetchInterval),
    // Coming back from a task must not ask for all pages again: events have said meanwhile whether the list has changed.
    refetchOnMount: ({ state }) => !(isLive && isLong(state.data)),
    refetchOnWindowFocus: ({ state }) => !(isLive && isLong(state.data)),
    placeholderData: keepPreviousData,
  });
  const { hasNextPage, isFetching, fetchNextPage } = tasks;
  const isInvalidated = useIsInvalidated(queryKey);
  return {
    rows: useMemo(() => rowsOf(tasks.data), [tasks.data]),
    isLoading: tasks.isLoading,
    error: tasks.error,
    hasMore: hasNextPage,
    isLoadingMore: tasks.isFetchingNextPage,
    isOutdated: isLong(tasks.data) && !isFetching && isInvalidated,
    more: useCallback(() => {
      if (hasNextPage && !isFetching) void fetchNextPage();
    }, [hasNextPage, isFetching, fetchNextPage]),
    /** From the first page again. */
    refresh: useCallback(() => void queries.resetQueries({ queryKey }), [queries, queryKey]),
  };
}

/** Whether an event has made a query outdated, which its result does not say. */
function useIsInvalidated(queryKey: QueryKey): boolean {
  const queries = useQueryClient();
  return useSyncExternalStore(
    // A query is added while a page is drawn, which must not draw another one.
    useCallback(
      (changed) => queries.getQueryCache().subscribe(({ type }) => type === 'updated' && changed()),
      [queries],
    ),
    () => queries.getQueryState(queryKey)?.isInvalidated === true,
  );
}

/** Puts a task as it is now into the long lists that show it, which do not load again automatically. */
export function patchRows(queries: QueryClient, task: Task): void {
  const isLongList = { queryKey: queryKeys.taskLists, predicate: ({ state }: Query) => isLong(state.data) };
  queries.setQueriesData<InfiniteData<TaskPage>>(isLongList, (list) => {
    const pages = list?.pages.map((page) => ({
      ...page,
      items: page.items.map((one) => (one.id === task.id ? task : one)),
    }));
    return list && pages && { ...list, pages };
  });
}

export function hasLongList(queries: QueryClient): boolean {
  return queries
    .getQueryCache()
    .findAll({ queryKey: queryKeys.taskLists, type: 'active' })
    .some(({ state }) => isLong(state.data));
}

/** A task that moved while pages were fetched is shown once. */
function rowsOf(data: InfiniteData<TaskPage> | undefined): Task[] {
  const byId = new Map<string, Task>();
  for (const { items } of data?.pages ?? []) for (const task of items) byId.set(task.id, task);
  return [...byId.values()];
}
