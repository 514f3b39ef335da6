import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Flex, Skeleton } from 'antd';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { keptColumns } from '../kept-settings';
import { lazyPart } from '../lazy-part';
import { taskPage, taskTable } from '../list-scripts';
import { useLive } from '../live';
import { useMedia } from '../look';
import { Problem } from '../parts';
import { reportTemplates } from '../reports/templates-query';
import { useMe, useSession } from '../session';
import { listMenus, ListTools } from './list-tools';
import { COLUMN_KEYS, type ColumnKey, SHOWN_FIRST } from './task-columns';
import { isFiltered, type TaskSort, useTaskFilter } from './task-filter';
import { TaskFilters } from './task-filters';
import { PhoneTools } from './phone-tools';
import { useTaskRows } from './task-rows';
import { TaskCards } from './task-cards';
import type { Task } from './task-text';
import { TriageDialogs, useTriage } from './triage';

const PANE_WIDTH = 420;

/** How long after the rows what comes next is loaded. */
const NEXT_MS = 1_500;

// What appears when something is done with the list; the first rows do not wait for it.
const assignForm = () => import('./assign-form');
const bulkBar = () => import('./bulk-bar');
const keyHelp = () => import('./key-help');
const taskPane = () => import('./task-pane');
const DIALOGS = [
  listMenus,
  assignForm,
  bulkBar,
  keyHelp,
  taskPane,
  () => import('./inbox'),
  () => import('./filter-drawer'),
];
const AssignForm = lazyPart(() => assignForm().then((file) => file.AssignForm));
const BulkBar = lazyPart(() => bulkBar().then((file) => file.BulkBar));
const KeyHelp = lazyPart(() => keyHelp().then((file) => file.KeyHelp));
const TaskPane = lazyPart(() => taskPane().then((file) => file.TaskPane), <Skeleton active />);
// A phone shows cards.
const TaskTable = lazyPart(() => taskTable().then((file) => file.TaskTable), <Skeleton active />);

/** The work list: filters, the list, and beside it the task that is chosen, with keys for what is done to it. */
export function Tasks() {
  const { word } = useSession();
  const filter = useTaskFilter();
  const tasks = useTaskRows(filter);
  const { rows } = tasks;
  const [query, setQuery] = useSearchParams();
  const navigate = useNavigate();
  const [marked, setMarked] = useState<readonly string[]>([]);
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const hasPane = useMedia('(min-width: 1200px)');
  const hasColumns = useMedia('(min-width: 576px)');
  const chosenId = hasPane ? query.get('task') : null;
  // Kept on screen while it leaves the list, until the next one is chosen.
  const chosen = rows.find(({ id }) => id === chosenId) ?? null;
  const set = useCallback(
    (name: string, value: string | null) =>
      setQuery(
        (before) => {
          const after = new URLSearchParams(before);
          if (value) after.set(name, value);
          else after.delete(name);
          return after;
        },
        { replace: true },
      ),
    [setQuery],
  );
  const choose = useCallback((id: string | null) => set('task', id), [set]);
  const sortBy = useCallback((sort: TaskSort | null) => set('sort', sort === 'deadline' ? null : sort), [set]);
  const [columns, setColumns] = useState<readonly ColumnKey[]>(firstColumns);
  const [assigning, setAssigning] = useState<Task | null>(null);
  const end = useRef<HTMLDivElement>(null);
  useReached(end, tasks.more);
  const areRowsDrawn = useDrawn(!tasks.isLoading);
  useNext(!tasks.isLoading, mayManage);
  const triage = useTriage({ rows, chosenId, choose, mayManage, onOpen: (id) => void navigate(`/scalepoint/${id}`) });
  const markedTasks = useMemo(() => rows.filter(({ id }) => marked.includes(id)), [rows, marked]);
  return (
    <Flex vertical gap={12}>
      {hasColumns ? (
        <>
          <TaskFilters filter={filter} hasRows={areRowsDrawn} />
          <Flex justify="flex-end">
            <ListTools filter={filter} tasks={rows} columns={columns} onColumns={setColumns} />
          </Flex>
        </>
      ) : (
        <PhoneTools filter={filter} />
      )}
      {tasks.error && <Problem error={tasks.error} onRetry={tasks.refresh} />}
      {tasks.isOutdated && (
        <Alert
          type="info"
          role="status"
          title={word('listChanged')}
          action={<Button onClick={tasks.refresh}>{word('refreshList')}</Button>}
        />
      )}
      {mayManage && markedTasks.length > 0 && <BulkBar tasks={markedTasks} onDone={() => setMarked([])} />}
      <Flex gap={16} align="flex-start">
        <div style={{ flex: '1 1 0', minWidth: 0 }}>
          {hasColumns ? (
            <TaskTable
              rows={rows}
              isLoading={tasks.isLoading}
              isFiltered={isFiltered(filter)}
              columns={columns}
              sort={filter.sort}
              onSort={sortBy}
              chosenId={chosenId}
              onChoose={hasPane ? choose : null}
              marked={marked}
              onMark={mayManage ? setMarked : null}
              onAssign={mayManage ? setAssigning : null}
            />
          ) : (
            <TaskCards rows={rows} isLoading={tasks.isLoading} isFiltered={isFiltered(filter)} />
          )}
          <div ref={end}>
            {tasks.hasMore && (
              <Button style={{ marginTop: 12 }} loading={tasks.isLoadingMore} onClick={tasks.more}>
                {word('more')}
              </Button>
            )}
          </div>
        </div>
        {hasPane && chosenId !== null && (
          <aside
            aria-label={word('task')}
            style={{
              width: PANE_WIDTH,
              flex: 'none',
              position: 'sticky',
              // Below the header, which sticks too.
              top: 60,
              maxHeight: 'calc(100vh - 72px)',
              overflow: 'auto',
            }}
          >
            <TaskPane key={chosenId} id={chosenId} row={chosen} triage={triage} mayManage={mayManage} />
          </aside>
        )}
      </Flex>
      {assigning && (
        <AssignForm tasks={[assigning]} onCancel={() => setAssigning(null)} onDone={() => setAssigning(null)} />
      )}
      <TriageDialogs triage={triage} />
      {triage.isHelpOpen && <KeyHelp isOpen onClose={triage.closeHelp} />}
    </Flex>
  );
}

/** Whether something is on the screen, a moment after it was drawn. */
function useDrawn(isThere: boolean): boolean {
  const [isDrawn, setIsDrawn] = useState(false);
  useEffect(() => {
    if (!isThere) return;
    let after: ReturnType<typeof setTimeout>;
    // A frame begins before it is painted: a task that waits behind it runs after.
    const frame = requestAnimationFrame(() => (after = setTimeout(() => setIsDrawn(true))));
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(after);
    };
  }, [isThere]);
  return isDrawn;
}

/** After the list, a task or a dialog is opened: what they need is loaded when the rows are there. */
function useNext(hasRows: boolean, mayManage: boolean) {
  const { api } = useSession();
  const queries = useQueryClient();
  const { isLive } = useLive();
  useEffect(() => {
    if (!hasRows) return;
    const load = () => {
      for (const script of [taskPage, ...DIALOGS]) void script().catch(() => undefined);
      if (mayManage) void queries.prefetchQuery(reportTemplates(api, isLive));
    };
    const timer = setTimeout(load, NEXT_MS);
    return () => clearTimeout(timer);
  }, [hasRows, mayManage, api, queries, isLive]);
}

function firstColumns(): readonly ColumnKey[] {
  const kept = keptColumns();
  return kept ? COLUMN_KEYS.filter((key) => kept.includes(key)) : SHOWN_FIRST;
}

/** Calls when the end of the list comes near the screen, and again while it is near and `reached` has changed. */
function useReached(end: React.RefObject<HTMLElement | null>, reached: () => void) {
  useEffect(() => {
    if (!end.current) return;
    // A new observer says at once whether the end is near: what came while the list was loading is not forgotten.
    const observer = new IntersectionObserver(([entry]) => entry?.isIntersecting && reached(), {
      rootMargin: '1500px 0px',
    });
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [end, reached]);
}
