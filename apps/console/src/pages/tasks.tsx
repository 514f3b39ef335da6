import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Flex, Grid } from 'antd';
import { useMemo, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { useRefresh } from '../live';
import { Problem } from '../parts';
import { useMe, useSession } from '../session';
import { BulkBar } from './bulk-bar';
import { KeyHelp } from './key-help';
import { type TaskFilter, TaskFilters, useTaskFilter } from './task-filters';
import { TaskCards } from './task-cards';
import { TaskPane } from './task-pane';
import { TaskTable } from './task-table';
import type { Task } from './task-text';
import { TriageDialogs, useTriage } from './triage';

const PANE_WIDTH = 420;

/** The work list: filters, the list, and beside it the task that is chosen, with keys for what is done to it. */
export function Tasks() {
  const { word } = useSession();
  const filter = useTaskFilter();
  const tasks = useTasks(filter);
  const rows = useMemo(() => tasks.data?.pages.flatMap(({ items }) => [...items]) ?? [], [tasks.data]);
  const [query, setQuery] = useSearchParams();
  const navigate = useNavigate();
  const [marked, setMarked] = useState<readonly string[]>([]);
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const { xl: hasPane = false, sm: hasColumns = true } = Grid.useBreakpoint();
  const chosenId = hasPane ? query.get('task') : null;
  // Kept on screen while it leaves the list, until the next one is chosen.
  const chosen = rows.find(({ id }) => id === chosenId) ?? null;
  const choose = (id: string | null) =>
    setQuery(
      (before) => {
        const after = new URLSearchParams(before);
        if (id) after.set('task', id);
        else after.delete('task');
        return after;
      },
      { replace: true },
    );
  const triage = useTriage({ rows, chosenId, choose, mayManage, onOpen: (id) => void navigate(`/scalepoint/${id}`) });
  const markedTasks = rows.filter(({ id }) => marked.includes(id));
  return (
    <Flex vertical gap={12}>
      <TaskFilters filter={filter} />
      {tasks.error && <Problem error={tasks.error} onRetry={() => void tasks.refetch()} />}
      {mayManage && <BulkBar tasks={markedTasks} onDone={() => setMarked([])} />}
      <Flex gap={16} align="flex-start">
        <div style={{ flex: '1 1 0', minWidth: 0 }}>
          {hasColumns ? (
            <TaskTable
              rows={rows}
              isLoading={tasks.isLoading}
              isFiltered={isFiltered(filter)}
              chosenId={chosenId}
              onChoose={hasPane ? choose : null}
              marked={marked}
              onMark={mayManage ? setMarked : null}
            />
          ) : (
            <TaskCards rows={rows} isLoading={tasks.isLoading} isFiltered={isFiltered(filter)} />
          )}
          {tasks.hasNextPage && (
            <Button
              style={{ marginTop: 12 }}
              loading={tasks.isFetchingNextPage}
              onClick={() => void tasks.fetchNextPage()}
            >
              {word('more')}
            </Button>
          )}
        </div>
        {hasPane && chosenId !== null && (
          <aside
            aria-label={word('task')}
            style={{
              width: PANE_WIDTH,
              flex: 'none',
              position: 'sticky',
              top: 12,
              maxHeight: '95vh',
              overflow: 'auto',
            }}
          >
            <TaskPane key={chosenId} id={chosenId} row={chosen} triage={triage} mayManage={mayManage} />
          </aside>
        )}
      </Flex>
      <TriageDialogs triage={triage} />
      <KeyHelp isOpen={triage.isHelpOpen} onClose={triage.closeHelp} />
    </Flex>
  );
}

function isFiltered({ text, statuses, isOverdue, needsAttention, insurerId }: TaskFilter): boolean {
  return text !== '' || statuses.length > 0 || isOverdue || needsAttention || insurerId !== null;
}

function useTasks(filter: TaskFilter) {
  const { api, language } = useSession();
  const refetchInterval = useRefresh();
  return useInfiniteQuery({
    queryKey: ['tasks', filter, language],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => {
      const { text, statuses, isOverdue, needsAttention, insurerId, sort } = filter;
      const query = {
        limit: 50,
        sort,
        ...(text && { q: text }),
        ...(statuses.length > 0 && { status: [...statuses] as Task['status'][] }),
        ...(isOverdue && { overdue: true }),
        ...(needsAttention && { attention: true }),
        ...(insurerId && { insurerId }),
        ...(pageParam && { cursor: pageParam }),
      };
      return (await api.GET('/v1/tasks', { params: { query } })).data;
    },
    getNextPageParam: ({ next }) => next,
    refetchInterval,
    placeholderData: (before) => before,
  });
}
