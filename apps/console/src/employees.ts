import { useQuery } from '@tanstack/react-query';
import { queryKeys } from './query-keys';
import { useSession } from './session';

/** The names of the company's employees by id: one request for a whole list, kept while the console is open. */
export function useEmployees(): ReadonlyMap<string, string> {
  const { api } = useSession();
  const { data } = useQuery({
    queryKey: queryKeys.employees,
    queryFn: async () => {
      const given = { params: { path: { kind: 'employees' as const }, query: { limit: 200 } } };
      const { items } = (await api.GET('/v1/directory/{kind}', given)).data;
      return new Map(items.map(({ id, name }) => [id, name]));
    },
    staleTime: 300_000,
  });
  return data ?? NONE;
}

const NONE: ReadonlyMap<string, string> = new Map();
