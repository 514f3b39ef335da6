import { useInfiniteQuery } from '@tanstack/react-query';
import { useRefresh } from '../live';
import { queryKeys } from '../query-keys';
import { useMe, useSession } from '../session';

/** The invoices of a case, for their list and for the conversation; nothing for those who may not read them. */
export function useInvoices(caseId: string | null) {
  const { api, language } = useSession();
  const refetchInterval = useRefresh();
  const mayRead = useMe()?.permissions.includes('invoices:read') ?? false;
  return useInfiniteQuery({
    queryKey: queryKeys.invoices(caseId, language),
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => {
      const query = { caseId: caseId ?? '', limit: 100, ...(pageParam && { cursor: pageParam }) };
      return (await api.GET('/v1/invoices', { params: { query } })).data;
    },
    getNextPageParam: ({ next }) => next,
    refetchInterval,
    enabled: caseId !== null && mayRead,
  });
}
