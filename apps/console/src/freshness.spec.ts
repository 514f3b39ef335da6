import './testing/dom';
import { type Query, QueryClient } from '@tanstack/react-query';
import { bring, rememberAsking, wasAskedAfter } from './freshness';

const queryKey = ['tasks'];
let queries: QueryClient;
let now = 0;
beforeEach(() => {
  now = 1000;
  jest.spyOn(Date, 'now').mockImplementation(() => now);
  queries = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  rememberAsking(queries);
});
afterEach(() => jest.restoreAllMocks());

const query = () => queries.getQueryCache().find({ queryKey }) as Query;
/** Whether it has what happened at each of the times 500, 1000 and 1500. */
const has = () => [500, 1000, 1500].map((time) => wasAskedAfter(query(), time));

it('has what happened before it was asked for, also while the answer is on its way', async () => {
  let answer: (rows: string) => void = () => undefined;
  const asked = queries.fetchQuery({ queryKey, queryFn: () => new Promise<string>((resolve) => (answer = resolve)) });
  now = 2000;
  expect(has()).toEqual([true, false, false]);
  await Promise.resolve();
  answer('rows');
  await asked;
  // It came at 2000, and was read at 1000.
  expect(has()).toEqual([true, false, false]);
});

it('has what came with the answer to another one, as of when that was asked for', () => {
  bring(queries, queryKey, 'rows', 1200);
  expect(has()).toEqual([true, true, false]);
});

it('has nothing new when the request failed', async () => {
  queries.setQueryData(queryKey, 'old');
  const failed = queries.fetchQuery({ queryKey, queryFn: () => Promise.reject(new Error('away')) });
  now = 1200;
  await expect(failed).rejects.toThrow('away');
  expect(has()).toEqual([false, false, false]);
});

it('has nothing new when the request was given up', async () => {
  queries.setQueryData(queryKey, 'old');
  const given = queries.fetchQuery({ queryKey, queryFn: () => new Promise<string>(() => undefined) });
  await queries.cancelQueries({ queryKey });
  expect(await given).toBe('old');
  expect(has()).toEqual([false, false, false]);
});

it('is not new because of its next page', async () => {
  const pages = {
    queryKey,
    queryFn: ({ pageParam }: { pageParam: number }) => Promise.resolve(pageParam),
    initialPageParam: 1,
    getNextPageParam: (last: number) => last + 1,
  };
  await queries.fetchInfiniteQuery(pages);
  expect(has()).toEqual([true, false, false]);
  now = 2000;
  await query().fetch(undefined, { meta: { fetchMore: { direction: 'forward' } } } as never);
  expect(has()).toEqual([false, false, false]);
});
