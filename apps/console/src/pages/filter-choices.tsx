import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useSearchParams } from 'react-router';
import { inLanguage } from '../formats';
import { statuses, taskStatuses } from '../labels';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';
import type { Word } from '../words';
import { AssigneeFilter } from './assignee-filter';
import { ReceivedRange } from './received-range';
import type { TaskFilter, TaskSort } from './task-filter';
import type { Task } from './task-text';

type TaskStatus = Task['status'];

const ORDERS = [
  ['deadline', 'byDeadline'],
  ['newest', 'byNewest'],
  ['oldest', 'byOldest'],
  ['name', 'byName'],
  ['insurer', 'byInsurerName'],
  ['status', 'byStatus'],
] as const satisfies readonly (readonly [TaskSort, Word])[];

/** What the list can be filtered by besides its counters and the search, and its order. */
export function FilterChoices({ filter }: { readonly filter: TaskFilter }) {
  const { api, word, language } = useSession();
  const [, setQuery] = useSearchParams();
  const insurers = useQuery({
    queryKey: queryKeys.connectionsIn(language),
    queryFn: async () => (await api.GET('/v1/connections')).data.items,
  });
  const choices = (insurers.data ?? []).map((one) => ({ value: one.insurerId, label: one.insurerName }));
  const isMerged = insurers.data !== undefined && choices.every(({ value }) => value !== filter.insurerId);
  const kept = useKeptInsurer(isMerged ? filter.insurerId : null);
  // Without the right to see merged insurers: not its id.
  if (isMerged && filter.insurerId && kept === null) choices.push({ value: filter.insurerId, label: word('insurer') });
  const set = (name: string, value: string | null) =>
    setQuery((before) => {
      const after = new URLSearchParams(before);
      if (value) after.set(name, value);
      else after.delete(name);
      return after;
    });
  return (
    <>
      <Select
        aria-label={word('status')}
        placeholder={word('status')}
        mode="multiple"
        maxTagCount={1}
        allowClear
        value={[...filter.statuses]}
        onChange={(chosen: TaskStatus[]) => set('status', chosen.join(','))}
        options={taskStatuses.map((value) => ({ value, label: inLanguage(statuses[value], language, value) }))}
        style={{ flex: '1 1 150px', maxWidth: 220 }}
      />
      <Select
        aria-label={word('insurer')}
        placeholder={word('allInsurers')}
        allowClear
        value={kept ?? filter.insurerId}
        onChange={(chosen: string | undefined) => set('insurer', chosen ?? null)}
        options={choices}
        style={{ flex: '1 1 150px', maxWidth: 200 }}
      />
      <AssigneeFilter assignee={filter.assignee} onChange={(chosen) => set('assignee', chosen)} />
      <ReceivedRange from={filter.from} to={filter.to} />
      <Select
        aria-label={word('order')}
        value={filter.sort}
        onChange={(chosen) => set('sort', chosen === 'deadline' ? null : chosen)}
        options={ORDERS.map(([value, label]) => ({ value, label: word(label) }))}
        style={{ flex: '1 1 130px', maxWidth: 170 }}
      />
    </>
  );
}

/** The insurer that counts instead of one that was merged after the filter was kept. */
function useKeptInsurer(insurerId: string | null): string | null {
  const { api } = useSession();
  const insurer = useQuery({
    queryKey: queryKeys.insurer(insurerId ?? ''),
    queryFn: async () => (await api.GET('/v1/insurers/{id}', { params: { path: { id: insurerId ?? '' } } })).data,
    enabled: insurerId !== null,
  });
  return insurer.data?.mergedIntoId ?? null;
}
