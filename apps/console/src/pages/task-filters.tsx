import { useQuery } from '@tanstack/react-query';
import { Button, Flex, Select, Tag } from 'antd';
import { useSearchParams } from 'react-router';
import type { components } from '#client';
import { count, day, inLanguage } from '../formats';
import { statuses, STEPS, taskStatuses } from '../labels';
import { lazyPart } from '../lazy-part';
import { useCounts } from '../parts';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';
import { AssigneeFilter } from './assignee-filter';
import { SearchBox } from './search-box';
import type { Word } from '../words';
import type { TaskFilter, TaskSort } from './task-filter';
import type { Task } from './task-text';

type TaskStatus = Task['status'];
type Counts = components['schemas']['TaskCountsResponse'];

/** Tasks that the contractor has not answered, as the API counts them. */
const NEW: readonly TaskStatus[] = ['received', 'needs-attention', 'case-opened'];
/** Each counter sets exactly the filter that it counts, and a second press clears it. */
const COUNTERS: readonly (readonly [
  word: 'newTasks' | 'overdue' | 'dueSoon' | 'needsAttention' | 'possibleDoubles',
  keyof Counts,
  string,
])[] = [
  ['newTasks', 'new', `status=${NEW.join(',')}`],
  ['overdue', 'overdue', 'overdue=true'],
  ['dueSoon', 'dueSoon', 'dueSoon=true'],
  ['needsAttention', 'needsAttention', 'attention=true'],
  ['possibleDoubles', 'possibleDoubles', 'double=true'],
];

const ORDERS = [
  ['deadline', 'byDeadline'],
  ['newest', 'byNewest'],
  ['oldest', 'byOldest'],
  ['name', 'byName'],
  ['insurer', 'byInsurerName'],
  ['status', 'byStatus'],
] as const satisfies readonly (readonly [TaskSort, Word])[];

const RANGE_ROOM = <span style={{ flex: '1 1 220px', maxWidth: 250 }} />;
const ReceivedRange = lazyPart(() => import('./received-range').then((file) => file.ReceivedRange), RANGE_ROOM);

/** Where the list was opened by a figure about time, what it counts. */
function StepTag({ filter: { step, stepFrom, stepTo, isStepLate } }: { readonly filter: TaskFilter }) {
  const { word } = useSession();
  const [, setQuery] = useSearchParams();
  const label = STEPS.find(([one]) => one === step)?.[1];
  if (!label) return null;
  const close = () =>
    setQuery((before) => {
      const after = new URLSearchParams(before);
      for (const name of ['step', 'stepFrom', 'stepTo', 'stepLate']) after.delete(name);
      return after;
    });
  return (
    <Tag closable={{ 'aria-label': word('clearFilters') }} onClose={close}>
      {word(label)} {stepFrom && day(stepFrom)} – {stepTo && day(stepTo)}
      {isStepLate && `, ${word('stepLateOnly')}`}
    </Tag>
  );
}

export function TaskFilters({
  filter,
  hasSearch = true,
  hasRows = true,
}: {
  readonly filter: TaskFilter;
  readonly hasSearch?: boolean;
  /** The calendars are large, and are loaded after the rows. */
  readonly hasRows?: boolean;
}) {
  const { api, word, language } = useSession();
  const counts = useCounts();
  const [query, setQuery] = useSearchParams();
  const insurers = useQuery({
    queryKey: queryKeys.connectionsIn(language),
    queryFn: async () => (await api.GET('/v1/connections')).data.items,
  });
  const set = (name: string, value: string | null) =>
    setQuery((before) => {
      const after = new URLSearchParams(before);
      if (value) after.set(name, value);
      else after.delete(name);
      return after;
    });
  const shown = new URLSearchParams(query);
  for (const name of ['task', 'sort', 'tab']) shown.delete(name);
  const hasFilters = shown.size > 0;
  const counter = (label: string, value: number | undefined, isPressed: boolean, onClick: () => void) => (
    <Button key={label} type={isPressed ? 'primary' : 'default'} aria-pressed={isPressed} onClick={onClick}>
      {label} <strong>{value === undefined ? '–' : count(value)}</strong>
    </Button>
  );
  return (
    <Flex gap={8} wrap align="center">
      {COUNTERS.map(([label, name, address]) => {
        const isPressed = shown.toString() === new URLSearchParams(address).toString();
        // Few companies ever have one.
        if (name === 'possibleDoubles' && !isPressed && !counts.data?.possibleDoubles) return null;
        return counter(word(label), counts.data?.[name], isPressed, () => setQuery(isPressed ? '' : address));
      })}
      {counter(word('failedDeliveries'), counts.data?.failedDeliveries, false, () =>
        setQuery({ tab: 'inbox', unresolved: 'true' }),
      )}
      {hasSearch && <SearchBox text={filter.text} />}
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
        value={filter.insurerId}
        onChange={(chosen: string | undefined) => set('insurer', chosen ?? null)}
        options={(insurers.data ?? []).map((one) => ({ value: one.insurerId, label: one.insurerName }))}
        style={{ flex: '1 1 150px', maxWidth: 200 }}
      />
      <AssigneeFilter assignee={filter.assignee} onChange={(chosen) => set('assignee', chosen)} />
      {hasRows ? <ReceivedRange from={filter.from} to={filter.to} /> : RANGE_ROOM}
      <Select
        aria-label={word('order')}
        value={filter.sort}
        onChange={(chosen) => set('sort', chosen === 'deadline' ? null : chosen)}
        options={ORDERS.map(([value, label]) => ({ value, label: word(label) }))}
        style={{ flex: '1 1 130px', maxWidth: 170 }}
      />
      <StepTag filter={filter} />
      {hasFilters && (
        <Button type="text" onClick={() => setQuery('')}>
          {word('clearFilters')}
        </Button>
      )}
    </Flex>
  );
}
