import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Badge, Button, Checkbox, Flex, Input, Select, Statistic, Table, Tabs, Tag, Typography } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { components } from '#client';
import { day, inLanguage, time } from '../formats';
import { useRefresh } from '../live';
import { Problem, Status } from '../parts';
import { useSession } from '../session';
import { statuses } from '../labels';
import { Inbox } from './inbox';

type Task = components['schemas']['TaskResponse'];
type TaskStatus = Task['status'];

const TASK_STATUSES = Object.keys(statuses).slice(0, 13) as TaskStatus[];

export default function Overview() {
  const { word } = useSession();
  const counts = useCounts();
  const [query, setQuery] = useSearchParams();
  return (
    <>
      <Typography.Title level={1} style={{ fontSize: 22 }}>
        Scalepoint
      </Typography.Title>
      <Tabs
        activeKey={query.get('tab') ?? 'tasks'}
        onChange={(tab) =>
          setQuery((before) => {
            const after = new URLSearchParams(before);
            after.set('tab', tab);
            return after;
          })
        }
        destroyOnHidden
        size="small"
        tabBarGutter={16}
        items={[
          { key: 'tasks', label: word('tasks'), children: <Tasks /> },
          {
            key: 'inbox',
            label: (
              <Badge count={counts.data?.failedDeliveries ?? 0} size="small" offset={[10, 0]}>
                {word('inbox')}
              </Badge>
            ),
            children: <Inbox />,
          },
        ]}
      />
    </>
  );
}

function useCounts() {
  const { api } = useSession();
  const refresh = useRefresh();
  return useQuery({
    queryKey: ['task-counts'],
    queryFn: async () => (await api.GET('/v1/tasks/counts')).data,
    refetchInterval: refresh,
  });
}

function Tasks() {
  const { api, word, language } = useSession();
  const refresh = useRefresh();
  const [query, setQuery] = useSearchParams();
  const [text, status, overdue] = [query.get('q') ?? '', query.get('status'), query.get('overdue') === 'true'];
  const attention = query.get('attention') === 'true';
  const insurerId = query.get('insurer');
  const insurers = useQuery({
    queryKey: ['connections', language],
    queryFn: async () => (await api.GET('/v1/connections')).data.items,
  });
  const [typed, setTyped] = useState(text);
  const [followed, setFollowed] = useState(text);
  // Back and Forward change the URL, and the search box follows it.
  if (followed !== text) {
    setFollowed(text);
    setTyped(text);
  }
  const set = (name: string, value: string | null) =>
    setQuery((before) => {
      const after = new URLSearchParams(before);
      if (value) after.set(name, value);
      else after.delete(name);
      return after;
    });
  const counts = useCounts();
  const tasks = useInfiniteQuery({
    queryKey: ['tasks', text, status, overdue, attention, insurerId, language],
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => {
      const filter = {
        limit: 50,
        ...(text && { q: text }),
        ...(status && { status: [status as TaskStatus] }),
        ...(overdue && { overdue: true }),
        ...(attention && { attention: true }),
        ...(insurerId && { insurerId }),
        ...(pageParam && { cursor: pageParam }),
      };
      return (await api.GET('/v1/tasks', { params: { query: filter } })).data;
    },
    getNextPageParam: ({ next }) => next,
    refetchInterval: refresh,
    placeholderData: (before) => before,
  });
  const counter = (label: string, value: number | undefined, onClick: () => void) => (
    <Button
      onClick={onClick}
      style={{ height: 'auto', minWidth: 130, padding: 12, textAlign: 'left', display: 'block' }}
    >
      <Statistic title={label} value={value ?? '–'} />
    </Button>
  );
  return (
    <Flex vertical gap={12}>
      <Flex gap={12} wrap>
        {counter(word('newTasks'), counts.data?.new, () => set('status', 'case-opened'))}
        {counter(word('overdue'), counts.data?.overdue, () => set('overdue', 'true'))}
        {counter(word('needsAttention'), counts.data?.needsAttention, () => set('attention', 'true'))}
        {counter(word('failedDeliveries'), counts.data?.failedDeliveries, () =>
          setQuery(new URLSearchParams({ tab: 'inbox', unresolved: 'true' })),
        )}
      </Flex>
      <Flex gap={12} wrap align="center">
        <Input.Search
          aria-label={word('search')}
          placeholder={word('search')}
          allowClear
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onSearch={(sought) => set('q', sought)}
          style={{ flex: '1 1 260px', maxWidth: 420 }}
        />
        <Select
          aria-label={word('status')}
          placeholder={word('status')}
          allowClear
          value={status}
          onChange={(chosen: string | undefined) => set('status', chosen ?? null)}
          options={TASK_STATUSES.map((value) => ({ value, label: inLanguage(statuses[value], language, value) }))}
          style={{ width: 220 }}
        />
        <Select
          aria-label={word('insurer')}
          placeholder={word('allInsurers')}
          allowClear
          value={insurerId}
          onChange={(chosen: string | undefined) => set('insurer', chosen ?? null)}
          options={(insurers.data ?? []).map((one) => ({ value: one.insurerId, label: one.insurerName }))}
          style={{ width: 220 }}
        />
        <Checkbox checked={overdue} onChange={({ target }) => set('overdue', target.checked ? 'true' : null)}>
          {word('overdue')}
        </Checkbox>
        <Checkbox checked={attention} onChange={({ target }) => set('attention', target.checked ? 'true' : null)}>
          {word('needsAttention')}
        </Checkbox>
      </Flex>
      {tasks.error && <Problem error={tasks.error} onRetry={() => void tasks.refetch()} />}
      <Table<Task>
        size="small"
        rowKey="id"
        pagination={false}
        loading={tasks.isLoading}
        locale={{ emptyText: word('noTasks') }}
        scroll={{ x: 'max-content' }}
        dataSource={tasks.data?.pages.flatMap(({ items }) => [...items]) ?? []}
        columns={[
          {
            title: word('task'),
            render: (_, task) => (
              <Link to={`/scalepoint/${task.id}`}>
                {task.referenceNumber ?? task.scalepointCaseNumber ?? task.scalepointTaskId}
              </Link>
            ),
          },
          {
            title: word('deadline'),
            render: (_, task) =>
              task.overdue ? (
                <Tag variant="solid" color="#a8071a">
                  {time(task.dueAt)}
                </Tag>
              ) : (
                time(task.dueAt)
              ),
          },
          { title: word('status'), render: (_, task) => <Status of={task.status} /> },
          { title: word('policyholder'), render: (_, task) => task.policyholder.name ?? '–' },
          { title: word('address'), render: (_, task) => addressOf(task) },
          { title: word('insurer'), dataIndex: 'insurerName' },
          { title: word('received'), render: (_, task) => day(task.receivedAt) },
        ]}
      />
      {tasks.hasNextPage && (
        <div>
          <Button loading={tasks.isFetchingNextPage} onClick={() => void tasks.fetchNextPage()}>
            {word('more')}
          </Button>
        </div>
      )}
    </Flex>
  );
}

export function addressOf({ damageAddress, policyholder }: Task): string {
  const where = damageAddress ?? policyholder.address;
  if (!where) return '–';
  return [where.street, [where.postalCode, where.city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
}
