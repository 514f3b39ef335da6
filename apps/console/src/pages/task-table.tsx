import { Flex, Grid, Table, Tag, Typography } from 'antd';
import { memo } from 'react';
import { Link } from 'react-router';
import { day, relativeTime, time } from '../formats';
import { useHeldMoves } from '../held-moves';
import { Status } from '../parts';
import { useSession } from '../session';
import { colour } from '../theme';
import { addressOf, numberOf, type Task } from './task-text';

/** Two lines a task: who and where, then number and insurer. A long name is cut and shown whole on hover. */
export const TaskTable = memo(function TaskTable({
  rows,
  isLoading,
  isFiltered,
  chosenId,
  onChoose,
  marked,
  onMark,
}: {
  readonly rows: readonly Task[];
  readonly isLoading: boolean;
  readonly isFiltered: boolean;
  readonly chosenId: string | null;
  /** Null where there is no room for a pane: a task opens on its own page. */
  readonly onChoose: ((id: string) => void) | null;
  readonly marked: readonly string[];
  readonly onMark: ((ids: readonly string[]) => void) | null;
}) {
  const { word } = useSession();
  // Where the number has no column, the name leads to the task.
  const isWide = Grid.useBreakpoint().lg ?? true;
  return (
    <Table<Task>
      size="small"
      rowKey="id"
      pagination={false}
      tableLayout="fixed"
      loading={isLoading}
      locale={{ emptyText: isLoading ? word('loading') : word(isFiltered ? 'noTasks' : 'noTasksYet') }}
      dataSource={[...rows]}
      {...(onMark && {
        rowSelection: {
          columnWidth: 36,
          selectedRowKeys: [...marked],
          onChange: (keys) => onMark(keys.map(String)),
          getCheckboxProps: (task) => ({ 'aria-label': `${word('mark')} ${numberOf(task)}` }),
          getTitleCheckboxProps: () => ({ 'aria-label': word('markAll') }),
        },
      })}
      onRow={({ id }) => ({
        'aria-current': id === chosenId ? 'true' : undefined,
        style: { cursor: onChoose ? 'pointer' : 'auto', ...(id === chosenId && { background: colour.chosen }) },
        onClick: ({ target }) => {
          if (onChoose && !(target as Element).closest('a, input, label, button')) onChoose(id);
        },
      })}
      columns={[
        {
          title: word('task'),
          ellipsis: true,
          render: (_, task) => (
            <Flex vertical>
              <Typography.Text strong ellipsis={{ tooltip: true }}>
                {isWide ? (
                  (task.policyholder.name ?? '–')
                ) : (
                  <Link to={`/scalepoint/${task.id}`}>{task.policyholder.name ?? numberOf(task)}</Link>
                )}
              </Typography.Text>
              <Typography.Text type="secondary" ellipsis={{ tooltip: true }}>
                {addressOf(task)}
              </Typography.Text>
            </Flex>
          ),
        },
        {
          title: word('number'),
          ellipsis: true,
          responsive: ['lg'],
          render: (_, task) => (
            <Flex vertical>
              <Link to={`/scalepoint/${task.id}`}>{numberOf(task)}</Link>
              <Typography.Text type="secondary" ellipsis={{ tooltip: true }}>
                {task.insurerName}
              </Typography.Text>
            </Flex>
          ),
        },
        { title: word('deadline'), width: 132, render: (_, task) => <Due task={task} /> },
        {
          title: word('status'),
          width: 176,
          responsive: ['md'],
          render: (_, task) => <TaskState task={task} />,
        },
        {
          title: word('received'),
          width: 104,
          responsive: ['xxl'],
          render: (_, task) => day(task.receivedAt),
        },
      ]}
    />
  );
});

function Due({ task: { dueAt, overdue } }: { readonly task: Task }) {
  const { language } = useSession();
  if (!dueAt) return <>–</>;
  return (
    <Typography.Text title={time(dueAt)} {...(overdue && { type: 'danger' as const, strong: true })}>
      {relativeTime(dueAt, language)}
    </Typography.Text>
  );
}

function TaskState({ task }: { readonly task: Task }) {
  const { word } = useSession();
  const { isHeld } = useHeldMoves();
  return (
    <Flex vertical gap={2} align="flex-start">
      <Status of={task.status} />
      {isHeld(task.id) && <Tag>{word('isBeingSent')}</Tag>}
      {task.attention.length > 0 && task.status !== 'needs-attention' && (
        <Tag color="orange">{word('needsAttention')}</Tag>
      )}
      {task.status === 'inspection-scheduled' && task.inspectionAt && (
        <Typography.Text type="secondary">{time(task.inspectionAt)}</Typography.Text>
      )}
    </Flex>
  );
}
