import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { Alert, Button, Select, Skeleton, Tag, Typography } from 'antd';
import { type ReactNode, useState } from 'react';
import { ApiProblem } from '#client';
import { inLanguage } from './formats';
import { useRefresh } from './live';
import { useSession } from './session';
import { statuses } from './labels';
import type { Word } from './words';

/** An error with its text, and the trace id with which it is found in the log. */
export function Problem({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }) {
  const { word } = useSession();
  const problem = error instanceof ApiProblem ? error : null;
  return (
    <Alert
      type="error"
      showIcon
      title={problem ? problem.title : word('somethingFailed')}
      description={
        <>
          <div>{problem ? problem.detail : word('noConnection')}</div>
          {problem && problem.errors.length > 0 && (
            <ul>
              {problem.errors.map(({ pointer, detail }) => (
                <li key={pointer + detail}>{detail}</li>
              ))}
            </ul>
          )}
          {problem?.traceId && (
            <Typography.Text type="secondary" copyable={{ text: problem.traceId }}>
              {word('traceId')}: {problem.traceId}
            </Typography.Text>
          )}
        </>
      }
      action={onRetry && <Button onClick={onRetry}>{word('retry')}</Button>}
    />
  );
}

/** Shows the loaded data, a spinner, or the error. */
export function Loaded<T>({
  query,
  children,
}: {
  readonly query: Pick<UseQueryResult<T>, 'data' | 'error'> & { readonly refetch: () => unknown };
  readonly children: (data: T) => ReactNode;
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.error) return <Problem error={query.error} onRetry={() => void query.refetch()} />;
  return <Skeleton active />;
}

export function Status({ of, labels = statuses }: { readonly of: string; readonly labels?: typeof statuses }) {
  const { language } = useSession();
  return (
    <Tag variant="solid" color={labels[of]?.color ?? '#595959'}>
      {inLanguage(labels[of], language, of)}
    </Tag>
  );
}

/** What waits for the office, for counters, badges and the title of the tab. */
export function useCounts(enabled = true) {
  const { api } = useSession();
  const refetchInterval = useRefresh();
  return useQuery({
    queryKey: ['task-counts'],
    queryFn: async () => (await api.GET('/v1/tasks/counts')).data,
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

function useEntry(kind: Kind, id: string | null | undefined): string | undefined {
  const { api } = useSession();
  const { data } = useQuery({
    queryKey: ['directory-entry', kind, id],
    queryFn: async () =>
      (await api.GET('/v1/directory/{kind}/{id}', { params: { path: { kind, id: id ?? '' } } })).data.name,
    enabled: Boolean(id),
    staleTime: 60_000,
  });
  return data;
}

/** A drop-down of directory entries that searches while the user types. */
export function DirectorySelect({
  kind,
  value,
  onChange,
  id,
  label,
}: {
  readonly kind: Kind;
  readonly value?: string | null;
  readonly onChange?: (id: string | null) => void;
  readonly id?: string;
  readonly label: string;
}) {
  const { api } = useSession();
  const [text, setText] = useState('');
  const found = useQuery({
    queryKey: ['directory', kind, text],
    queryFn: async () => {
      const query = { limit: 50, active: true, ...(text && { q: text }) };
      return (await api.GET('/v1/directory/{kind}', { params: { path: { kind }, query } })).data.items;
    },
    placeholderData: (before) => before,
  });
  // The selected entry may not be among the search results.
  const chosenName = useEntry(kind, value);
  const options = (found.data ?? []).map((entry) => ({ value: entry.id, label: entry.name }));
  if (value && !text && !options.some((option) => option.value === value)) {
    options.unshift({ value, label: chosenName ?? value });
  }
  return (
    <Select
      {...(id && { id })}
      aria-label={label}
      allowClear
      showSearch={{ filterOption: false, onSearch: setText }}
      value={value ?? null}
      onChange={(chosen: string | undefined) => onChange?.(chosen ?? null)}
      options={options}
      loading={found.isFetching}
    />
  );
}
