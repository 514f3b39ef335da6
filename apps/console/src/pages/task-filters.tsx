import { useQuery } from '@tanstack/react-query';
import { Button, Flex, Input, Select } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { components } from '#client';
import { count, inLanguage } from '../formats';
import { keepListAddress } from '../kept-settings';
import { statuses, taskStatuses } from '../labels';
import { useCounts } from '../parts';
import { useSession } from '../session';
import type { Task } from './task-text';

type TaskStatus = Task['status'];
type Counts = components['schemas']['TaskCountsResponse'];

/** Tasks that the contractor has not answered, as the API counts them. */
const NEW: readonly TaskStatus[] = ['received', 'needs-attention', 'case-opened'];
/** How long a pause in typing starts the search. */
const TYPING_MS = 250;

export interface TaskFilter {
  readonly text: string;
  readonly statuses: readonly TaskStatus[];
  readonly isOverdue: boolean;
  readonly needsAttention: boolean;
  readonly insurerId: string | null;
  readonly sort: 'deadline' | 'newest';
}

/** The filters of the list, which are in the address, and so in bookmarks and behind the Back button. */
export function useTaskFilter(): TaskFilter {
  const [query] = useSearchParams();
  useEffect(() => keepListAddress(query.size === 0 ? '' : `?${query.toString()}`), [query]);
  return {
    text: query.get('q') ?? '',
    statuses: (query.get('status') ?? '').split(',').filter(Boolean) as TaskStatus[],
    isOverdue: query.get('overdue') === 'true',
    needsAttention: query.get('attention') === 'true',
    insurerId: query.get('insurer'),
    sort: query.get('sort') === 'newest' ? 'newest' : 'deadline',
  };
}

/** Each counter sets exactly the filter that it counts, and a second press clears it. */
const COUNTERS: readonly (readonly [word: 'newTasks' | 'overdue' | 'needsAttention', keyof Counts, string])[] = [
  ['newTasks', 'new', `status=${NEW.join(',')}`],
  ['overdue', 'overdue', 'overdue=true'],
  ['needsAttention', 'needsAttention', 'attention=true'],
];

export function TaskFilters({ filter }: { readonly filter: TaskFilter }) {
  const { api, word, language } = useSession();
  const counts = useCounts();
  const [query, setQuery] = useSearchParams();
  const insurers = useQuery({
    queryKey: ['connections', language],
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
  const counter = (label: string, value: number | undefined, isPressed: boolean, onClick: () => void) => (
    <Button key={label} type={isPressed ? 'primary' : 'default'} aria-pressed={isPressed} onClick={onClick}>
      {label} <strong>{value === undefined ? '–' : count(value)}</strong>
    </Button>
  );
  return (
    <Flex gap={8} wrap align="center">
      {COUNTERS.map(([label, name, address]) => {
        const isPressed = shown.toString() === new URLSearchParams(address).toString();
        return counter(word(label), counts.data?.[name], isPressed, () => setQuery(isPressed ? '' : address));
      })}
      {counter(word('failedDeliveries'), counts.data?.failedDeliveries, false, () =>
        setQuery({ tab: 'inbox', unresolved: 'true' }),
      )}
      <SearchBox text={filter.text} />
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
      <Select
        aria-label={word('order')}
        value={filter.sort}
        onChange={(chosen) => set('sort', chosen === 'newest' ? chosen : null)}
        options={[
          { value: 'deadline', label: word('byDeadline') },
          { value: 'newest', label: word('byNewest') },
        ]}
        style={{ flex: '1 1 130px', maxWidth: 170 }}
      />
    </Flex>
  );
}

/** Keeps what is being typed to itself, so that a letter draws the box and not the list. */
function SearchBox({ text }: { readonly text: string }) {
  const { word } = useSession();
  const [, setQuery] = useSearchParams();
  const [typed, setTyped] = useState(text);
  const [followed, setFollowed] = useState(text);
  // One stretch of typing is one step for the Back button.
  const isTyping = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The address also changes by Back and Forward, and the box follows it.
  if (followed !== text) {
    setFollowed(text);
    setTyped(text);
  }
  const search = (sought: string) => {
    clearTimeout(timer.current);
    if (sought.trim() === text) return;
    setQuery(
      (before) => {
        const after = new URLSearchParams(before);
        if (sought.trim()) after.set('q', sought.trim());
        else after.delete('q');
        return after;
      },
      { replace: isTyping.current },
    );
    isTyping.current = true;
  };
  return (
    <Input.Search
      aria-label={word('search')}
      placeholder={word('search')}
      allowClear
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => search(target.value), TYPING_MS);
      }}
      onSearch={(sought) => {
        search(sought);
        isTyping.current = false;
      }}
      onBlur={() => (isTyping.current = false)}
      style={{ flex: '1 1 260px', maxWidth: 420 }}
    />
  );
}
