import { Checkbox, Table } from 'antd';
import type { SortOrder } from 'antd/es/table/interface';
import { type ComponentProps, createContext, memo, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '../session';
import { useWindowed } from '../windowed';
import { cellOf, type ColumnKey, COLUMNS, columnsFor } from './task-columns';
import type { TaskSort } from './task-filter';
import { numberOf, type Task } from './task-text';
import './task-table.css';

/** Two lines and their padding; every row has this height, so that a long list knows where each row is. */
const ROW_HEIGHT = 61;
const MARK_WIDTH = 40;

/** How many rows are above and below those that are drawn. */
const Around = createContext({ above: 0, below: 0 });

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

export const TaskTable = memo(function TaskTable({ rows, chosenId, columns: chosen, ...props }: TaskTableProps) {
  const { word } = useSession();
  const list = useRef<HTMLDivElement>(null);
  const width = useWidth(list);
  const shown = useWindowed(list, rows.length, ROW_HEIGHT);
  useInSight(list, rows, chosenId);
  const { isLoading, isFiltered, sort, onSort, onChoose, marked, onMark, onAssign } = props;
  const columns = useColumns({ chosen, width, rows, sort, marked, onMark, onAssign });
  const around = useMemo(() => ({ above: shown.start, below: rows.length - shown.end }), [shown, rows.length]);
  const drawn = useMemo(() => rows.slice(shown.start, shown.end), [rows, shown]);
  return (
    <div ref={list} className="task-table">
      <Around value={around}>
        <Table<Task>
          size="small"
          rowKey="id"
          pagination={false}
          tableLayout="fixed"
          aria-rowcount={rows.length}
          showSorterTooltip={false}
          sortDirections={['ascend', 'descend']}
          loading={isLoading}
          locale={{ emptyText: isLoading ? word('loading') : word(isFiltered ? 'noTasks' : 'noTasksYet') }}
          dataSource={drawn}
          components={COMPONENTS}
          onChange={(_, __, sorter) => {
            const { columnKey, order } = Array.isArray(sorter) ? (sorter[0] ?? {}) : sorter;
            const [rising, falling] = COLUMNS[columnKey as ColumnKey].sorts ?? [];
            onSort((order === 'ascend' ? rising : order === 'descend' ? falling : null) ?? null);
          }}
          rowClassName={({ id }) => (id === chosenId ? 'ant-table-row-selected' : '')}
          onRow={({ id }, index = 0) => ({
            'aria-current': id === chosenId ? 'true' : undefined,
            'aria-rowindex': shown.start + index + 1,
            style: {
              height: ROW_HEIGHT,
              cursor: onChoose ? 'pointer' : 'auto',
            },
            onClick: ({ target }) => {
              if (onChoose && !(target as Element).closest('a, input, label, button')) onChoose(id);
            },
          })}
          columns={columns}
        />
      </Around>
    </div>
  );
});

function useColumns({
  chosen,
  width,
  rows,
  sort,
  marked,
  onMark,
  onAssign,
}: Pick<TaskTableProps, 'rows' | 'sort' | 'marked' | 'onMark' | 'onAssign'> & {
  readonly chosen: readonly ColumnKey[];
  readonly width: number;
}) {
  const { word } = useSession();
  const isMarked = useMemo(() => new Set(marked), [marked]);
  const keys = columnsFor(chosen, width - (onMark ? MARK_WIDTH : 0));
  const hasNumber = keys.includes('number');
  const columns = keys.map((key) => {
    const { title, width: given, sorts } = COLUMNS[key];
    const sortOrder: SortOrder = sorts?.[0] === sort ? 'ascend' : sorts?.[1] === sort ? 'descend' : null;
    return {
      key,
      title: word(title),
      ...(key !== 'task' && { width: given }),
      ...(sorts && { sorter: true, sortOrder }),
      render: (_: unknown, task: Task) => cellOf(key, task, { hasNumber, onAssign }),
    };
  });
  if (!onMark) return columns;
  const all = rows.length > 0 && rows.every(({ id }) => isMarked.has(id));
  return [
    {
      key: 'mark',
      width: MARK_WIDTH,
      title: (
        <Checkbox
          aria-label={word('markAll')}
          checked={all}
          indeterminate={!all && isMarked.size > 0}
          onChange={() => onMark(all ? [] : rows.map(({ id }) => id))}
        />
      ),
      render: (_: unknown, task: Task) => (
        <Checkbox
          aria-label={`${word('mark')} ${numberOf(task)}`}
          checked={isMarked.has(task.id)}
          onChange={({ target }) =>
            onMark(target.checked ? [...marked, task.id] : marked.filter((id) => id !== task.id))
          }
        />
      ),
    },
    ...columns,
  ];
}

/** Rows that are not drawn leave their room. */
function Body({ children, ...props }: ComponentProps<'tbody'>) {
  const { above, below } = useContext(Around);
  return (
    <tbody {...props}>
      {above > 0 && <Room rows={above} />}
      {children}
      {below > 0 && <Room rows={below} />}
    </tbody>
  );
}

function Room({ rows }: { readonly rows: number }) {
  return (
    <tr aria-hidden>
      <td style={{ height: rows * ROW_HEIGHT, padding: 0, border: 0 }} />
    </tr>
  );
}

const COMPONENTS = { body: { wrapper: Body } };

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
