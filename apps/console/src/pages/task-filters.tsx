import { CloseOutlined } from '@ant-design/icons';
import { Button, Flex } from 'antd';
import { useSearchParams } from 'react-router';
import type { components } from '#client';
import { Chip } from '../chip';
import { count, day } from '../formats';
import { STEPS } from '../labels';
import { lazyPart } from '../lazy-part';
import { useCounts } from '../parts';
import { useSession } from '../session';
import { SearchBox } from './search-box';
import type { TaskFilter } from './task-filter';
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

/** As wide as the choices, so that nothing jumps when they come. */
const CHOICES_ROOM = <span style={{ flex: '1 1 100%', minHeight: 32 }} />;
const FilterChoices = lazyPart(() => import('./filter-choices').then((file) => file.FilterChoices), CHOICES_ROOM);

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
    <Chip>
      {word(label)} {stepFrom && day(stepFrom)} – {stepTo && day(stepTo)}
      {isStepLate && `, ${word('stepLateOnly')}`}
      <button type="button" className="chip-close" aria-label={word('clearFilters')} onClick={close}>
        <CloseOutlined aria-hidden />
      </button>
    </Chip>
  );
}

export function TaskFilters({
  filter,
  hasSearch = true,
  hasRows = true,
}: {
  readonly filter: TaskFilter;
  readonly hasSearch?: boolean;
  /** Drop-downs and calendars are large, and are loaded after the rows. */
  readonly hasRows?: boolean;
}) {
  const { word } = useSession();
  const counts = useCounts();
  const [query, setQuery] = useSearchParams();
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
      {hasRows ? <FilterChoices filter={filter} /> : CHOICES_ROOM}
      <StepTag filter={filter} />
      {hasFilters && (
        <Button type="text" onClick={() => setQuery('')}>
          {word('clearFilters')}
        </Button>
      )}
    </Flex>
  );
}
