import type { Query, QueryClient, QueryKey } from '@tanstack/react-query';

/** What came with another answer, or before the page that shows it, is not asked for again within this time. */
export const JUST_LOADED_MS = 5_000;

/** When what a query has, or is about to have, was asked for. */
const askedAt = new WeakMap<Query, number>();

/** Remembers from now on when each query of a client is asked for. */
export function rememberAsking(queries: QueryClient): () => void {
  return queries.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated') return;
    const query = event.query as Query;
    // The next page of a list makes the pages before it no newer, and a request that is given up brings nothing.
    const isWhole = event.action.type === 'fetch' && !event.action.meta?.fetchMore;
    if (isWhole) askedAt.set(query, Date.now());
    else if (event.action.type === 'fetch' || event.action.type === 'setState') askedAt.delete(query);
  });
}

/** Gives a query what came with the answer to another one, which was asked for at a time. */
export function bring(queries: QueryClient, queryKey: QueryKey, data: unknown, at: number): void {
  queries.setQueryData(queryKey, data);
  const query = queries.getQueryCache().find({ queryKey });
  if (query) askedAt.set(query, at);
}

/** Whether a query has, or will have, what happened before a time. */
export function wasAskedAfter(query: Query, time: number): boolean {
  const { fetchStatus, status, errorUpdatedAt } = query.state;
  const at = askedAt.get(query);
  return at !== undefined && at > time && (fetchStatus !== 'idle' || (status === 'success' && errorUpdatedAt <= at));
}
