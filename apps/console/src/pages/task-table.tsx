import { memo, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '../session';
import { Tick } from '../tick';
import { useWindowed } from '../windowed';
import { cellOf, type ColumnKey, COLUMNS, columnsFor } from './task-columns';
import type { TaskSort } from './task-filter';
import { numberOf, type Task } from './task-text';
import './task-table.css';

/** Two lines and their padding; every row has this height, so that a long list knows where each row is. */
const ROW_HEIGHT = 61;
const MARK_WIDTH = 40;

interface TaskTableProps {
  readonly rows: readonly Task[];
  readonly isLoading: boolean;
  readonly isFiltered: boolean;
  readonly columns: readonly ColumnKey[];
  readonly sort: TaskSort;
  readonly onSort: (sort: TaskSort | null) => void;
  readonly chosenId: string | null;
  /** Null where there is no room for a pane: a task opens on its own page. */
  readonly onChoose: ((id: string) => void) | null;
  readonly marked: readonly string[];
  readonly onMark: ((ids: readonly string[]) => void) | null;
  readonly onAssign: ((task: Task) => void) | null;
}

/** A plain table: it draws the rows near the screen and needs nothing else that antd's table would load. */
export const TaskTable = memo(function TaskTable({ rows, chosenId, columns, sort, onSort, ...props }: TaskTableProps) {
  const { word } = useSession();
  const { isLoading, isFiltered, onChoose, marked, onMark, onAssign } = props;
  const list = useRef<HTMLDivElement>(null);
  const width = useWidth(list);
  const shown = useWindowed(list, rows.length, ROW_HEIGHT);
  useInSight(list, rows, chosenId);
  const isMarked = useMemo(() => new Set(marked), [marked]);
  const fitting = columnsFor(columns, width - (onMark ? MARK_WIDTH : 0)).join();
  // The same columns are the same list, so that a row that did not change is not drawn again.
  const keys = useMemo(() => fitting.split(',') as ColumnKey[], [fitting]);
  const mark = useCallback(
    (id: string, isOn: boolean) => onMark?.(isOn ? [...marked, id] : marked.filter((one) => one !== id)),
    [marked, onMark],
  );
  const all = rows.length > 0 && rows.every(({ id }) => isMarked.has(id));
  const span = keys.length + (onMark ? 1 : 0);
  return (
    <div ref={list} className="task-table">
      <table aria-rowcount={rows.length} aria-busy={isLoading}>
        <colgroup>
          {onMark && <col style={{ width: MARK_WIDTH }} />}
          {keys.map((key) => (
            <col key={key} {...(key !== 'task' && { style: { width: COLUMNS[key].width } })} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {onMark && (
              <th>
                <Tick
                  label={word('markAll')}
                  isOn={all}
                  isPartly={!all && isMarked.size > 0}
                  onChange={() => onMark(all ? [] : rows.map(({ id }) => id))}
                />
              </th>
            )}
            {keys.map((key) => (
              <Head key={key} of={key} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.start > 0 && <Room rows={shown.start} span={span} />}
          {rows.slice(shown.start, shown.end).map((task, at) => (
            <Row
              key={task.id}
              task={task}
              index={shown.start + at + 1}
              keys={keys}
              isChosen={task.id === chosenId}
              isMarked={isMarked.has(task.id)}
              onChoose={onChoose}
              onMark={onMark && mark}
              onAssign={onAssign}
            />
          ))}
          {shown.end < rows.length && <Room rows={rows.length - shown.end} span={span} />}
          {rows.length === 0 && (
            <tr>
              <td colSpan={span} className="task-table-empty">
                {word(isLoading ? 'loading' : isFiltered ? 'noTasks' : 'noTasksYet')}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
});

/** A press sorts upwards, a second one downwards, and a third as before. */
function Head({ of, sort, onSort }: { readonly of: ColumnKey } & Pick<TaskTableProps, 'sort' | 'onSort'>) {
  const { word } = useSession();
  const { title, sorts } = COLUMNS[of];
  if (!sorts) return <th scope="col">{word(title)}</th>;
  const [rising, falling] = sorts;
  const order = sort === rising ? 'ascending' : sort === falling ? 'descending' : null;
  const next = order === null ? rising : order === 'ascending' ? falling : null;
  return (
    <th scope="col" {...(order && { 'aria-sort': order })}>
      <button type="button" onClick={() => onSort(next)}>
        {word(title)}
        <span aria-hidden>{order === 'ascending' ? '▲' : order === 'descending' ? '▼' : '↕'}</span>
      </button>
    </th>
  );
}

interface RowProps extends Pick<TaskTableProps, 'onChoose' | 'onAssign'> {
  readonly task: Task;
  readonly index: number;
  readonly keys: readonly ColumnKey[];
  readonly isChosen: boolean;
  readonly isMarked: boolean;
  readonly onMark: ((id: string, isOn: boolean) => void) | null;
}

/** Drawn again only if something about it has changed: a long list scrolls past it. */
const Row = memo(function Row({ task, index, keys, isChosen, isMarked, onChoose, onMark, onAssign }: RowProps) {
  const { word } = useSession();
  const hasNumber = keys.includes('number');
  return (
    <tr
      data-row-key={task.id}
      aria-rowindex={index}
      aria-current={isChosen ? 'true' : undefined}
      className={isChosen ? 'is-chosen' : undefined}
      style={{ height: ROW_HEIGHT, cursor: onChoose ? 'pointer' : 'auto' }}
      onClick={({ target }) => {
        if (onChoose && !(target as Element).closest('a, input, label, button')) onChoose(task.id);
      }}
    >
      {onMark && (
        <td>
          <Tick
            label={`${word('mark')} ${numberOf(task)}`}
            isOn={isMarked}
            onChange={(isOn) => onMark(task.id, isOn)}
          />
        </td>
      )}
      {keys.map((key) => (
        <td key={key}>{cellOf(key, task, { hasNumber, onAssign })}</td>
      ))}
    </tr>
  );
});

/** Rows that are not drawn leave their room. */
function Room({ rows, span }: { readonly rows: number; readonly span: number }) {
  return (
    <tr aria-hidden>
      <td colSpan={span} style={{ height: rows * ROW_HEIGHT, padding: 0, border: 0 }} />
    </tr>
  );
}

function useWidth(of: React.RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(960);
  useEffect(() => {
    const element = of.current;
    if (!element) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.round(entry.contentRect.width)));
    observer.observe(element);
    return () => observer.disconnect();
  }, [of]);
  return width;
}

/** Scrolls to the task that a key has chosen. */
function useInSight(list: React.RefObject<HTMLElement | null>, rows: readonly Task[], chosenId: string | null) {
  const at = chosenId === null ? -1 : rows.findIndex(({ id }) => id === chosenId);
  useEffect(() => {
    const element = list.current;
    if (at < 0 || !element) return;
    const top = element.getBoundingClientRect().top + (at + 1) * ROW_HEIGHT;
    if (top < ROW_HEIGHT || top > window.innerHeight - ROW_HEIGHT) {
      window.scrollBy({ top: top - window.innerHeight / 2 });
    }
  }, [list, at]);
}
