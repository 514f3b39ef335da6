import { useQuery } from '@tanstack/react-query';
import { Chip } from './chip';
import { inLanguage } from './formats';
import { statuses } from './labels';
import { useRefresh } from './live';
import { JUST_LOADED_MS } from './freshness';
import { queryKeys } from './query-keys';
import { useSession } from './session';
import type { Word } from './words';

export { Chip } from './chip';
export { Loaded, Problem } from './problem';

export function Status({ of, labels = statuses }: { readonly of: string; readonly labels?: typeof statuses }) {
  const { language } = useSession();
  return <Chip phase={labels[of]?.phase ?? 'dead'}>{inLanguage(labels[of], language, of)}</Chip>;
}

/** What waits for the office, for counters, badges and the title of the tab. */
export function useCounts(enabled = true) {
  const { api } = useSession();
  const refetchInterval = useRefresh();
  return useQuery({
    queryKey: queryKeys.taskCounts,
    queryFn: async () => (await api.GET('/v1/tasks/counts')).data,
    // They also come with the list and with a task, a moment before or after.
    staleTime: JUST_LOADED_MS,
    refetchInterval,
    enabled,
  });
}

export type Kind =
  'debtors' | 'employees' | 'case-groups' | 'price-groups' | 'markup-groups' | 'departments' | 'carriers' | 'purposes';

/** The fields of a default setting and a case, with the kind of directory entry for each. */
export const DEFAULT_CHOICES = [
  ['caseManagerId', 'employees'],
  ['caseGroupId', 'case-groups'],
  ['priceGroupId', 'price-groups'],
  ['markupGroupId', 'markup-groups'],
  ['departmentId', 'departments'],
  ['carrierId', 'carriers'],
  ['purposeId', 'purposes'],
] as const satisfies readonly (readonly [Word, Kind])[];

/** The name of a directory entry; its id until the name is loaded. */
export function EntryName({ kind, id }: { readonly kind: Kind; readonly id: string | null | undefined }) {
  const entry = useEntry(kind, id);
  return <>{id ? (entry ?? id) : '–'}</>;
}

export function useEntry(kind: Kind, id: string | null | undefined): string | undefined {
  const { api } = useSession();
  const { data } = useQuery({
    queryKey: queryKeys.directoryEntry(kind, id),
    queryFn: async () =>
      (await api.GET('/v1/directory/{kind}/{id}', { params: { path: { kind, id: id ?? '' } } })).data.name,
    enabled: Boolean(id),
    staleTime: 60_000,
  });
  return data;
}
