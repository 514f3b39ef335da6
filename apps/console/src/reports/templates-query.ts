import { queryOptions } from '@tanstack/react-query';
import type { ScalepointClient } from '#client';
import { queryKeys } from '../query-keys';

/**
 * The templates of reports. The list of tasks asks for them after its rows, so that a report can be started without a network and
 * a task opens without asking; events say when they have changed.
 */
export function reportTemplates(api: ScalepointClient, isLive: boolean) {
  return queryOptions({
    queryKey: queryKeys.reportTemplates,
    queryFn: async () => (await api.GET('/v1/report-templates')).data.items,
    staleTime: isLive ? Infinity : 300_000,
    gcTime: Infinity,
  });
}
