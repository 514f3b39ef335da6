import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Flex, Modal, Progress, Select, Typography } from 'antd';
import { useState } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { components } from '#client';
import { DataTable } from '../data-table';
import { useDialogs } from '../dialogs';
import { inLanguage, time } from '../formats';
import { Nothing } from '../nothing';
import { Loaded, Problem, Status } from '../parts';
import { queryKeys } from '../query-keys';
import { useMe, useSession } from '../session';
import { channels, deliveryStates } from '../labels';

type Delivery = components['schemas']['DeliveryResponse'];
type State = Delivery['state'];

const STATES: readonly State[] = ['processed', 'waiting', 'failed', 'refused'];
/** Refused deliveries, and those that are processed without a change, cause no event, so the page polls. */
const REFRESH_MS = 10_000;

/** All messages that Scalepoint sent, including those that could not be processed. */
export function Inbox() {
  const { api, word, language } = useSession();
  const { message } = useDialogs();
  const queries = useQueryClient();
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const [query, setQuery] = useSearchParams();
  const state = query.get('state') as State | null;
  const unresolved = query.get('unresolved') === 'true';
  const [shown, setShown] = useState<string | null>(null);
  const [progress, setProgress] = useState<{ readonly done: number; readonly news: number } | null>(null);
  const deliveries = useInfiniteQuery({
    queryKey: queryKeys.deliveriesOf(state, unresolved, language),
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => {
      const filter = {
        limit: 50,
        ...(state && { state }),
        ...(unresolved && { unresolved }),
        ...(pageParam && { cursor: pageParam }),
      };
      return (await api.GET('/v1/deliveries', { params: { query: filter } })).data;
    },
    getNextPageParam: ({ next }) => next,
    refetchInterval: REFRESH_MS,
  });
  const again = useMutation({
    mutationFn: (id: string) => api.POST('/v1/deliveries/{id}/reprocess', { params: { path: { id } } }),
    onSuccess: () => {
      message.success(word('saved'));
      return queries.invalidateQueries({ queryKey: queryKeys.deliveries });
    },
  });
  const resolve = useMutation({
    mutationFn: (id: string) => api.POST('/v1/deliveries/{id}/resolution', { params: { path: { id } } }),
    onSuccess: () => {
      message.success(word('saved'));
      return queries.invalidateQueries();
    },
  });
  const everything = useMutation({
    mutationFn: async () => {
      let [done, news] = [0, 0];
      let cursor: string | null = null;
      do {
        const { data }: { data: components['schemas']['ReprocessingResponse'] } = await api.POST(
          '/v1/deliveries/reprocessing',
          { body: { state: 'failed' as const, cursor } },
        );
        done += data.reprocessed;
        news += data.withNews;
        cursor = data.next;
        setProgress({ done, news });
      } while (cursor !== null);
    },
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <Flex vertical gap={12}>
      <Flex gap={12} wrap align="center">
        <Select
          aria-label={word('state')}
          placeholder={word('all')}
          allowClear
          value={state}
          onChange={(chosen: State | undefined) =>
            setQuery((before) => {
              const after = new URLSearchParams(before);
              if (chosen) after.set('state', chosen);
              else after.delete('state');
              return after;
            })
          }
          options={STATES.map((value) => ({ value, label: inLanguage(deliveryStates[value], language, value) }))}
          style={{ width: 220 }}
        />
        <Checkbox
          checked={unresolved}
          onChange={({ target }) =>
            setQuery((before) => {
              const after = new URLSearchParams(before);
              if (target.checked) after.set('unresolved', 'true');
              else after.delete('unresolved');
              return after;
            })
          }
        >
          {word('unresolved')}
        </Checkbox>
        {mayManage && (
          <Button
            loading={everything.isPending}
            onClick={() => {
              setProgress({ done: 0, news: 0 });
              everything.mutate();
            }}
          >
            {word('reprocessAll')}
          </Button>
        )}
        {progress && (
          <Typography.Text role="status">
            {everything.isPending && <Progress type="circle" size={16} percent={99} showInfo={false} aria-hidden />}{' '}
            {word('reprocessed').replace('{done}', String(progress.done)).replace('{news}', String(progress.news))}
          </Typography.Text>
        )}
      </Flex>
      {(again.error ?? resolve.error ?? everything.error) && (
        <Problem error={again.error ?? resolve.error ?? everything.error} />
      )}
      <Loaded query={deliveries}>
        {({ pages }) => (
          <DataTable<Delivery>
            rowKey="id"
            locale={{ emptyText: <Nothing>{word(state || unresolved ? 'noInboxFiltered' : 'noInboxYet')}</Nothing> }}
            // Wider than a narrow window; in a wide one the reasons wrap. Without rows there is nothing to scroll to.
            scroll={pages[0]?.items.length ? { x: true } : {}}
            dataSource={pages.flatMap(({ items }) => [...items])}
            columns={[
              { title: word('received'), className: 'no-wrap', render: (_, one) => time(one.receivedAt) },
              { title: word('channel'), render: (_, one) => inLanguage(channels[one.channel], language, one.channel) },
              { title: word('state'), render: (_, one) => <Status of={stateOf(one)} labels={deliveryStates} /> },
              { title: word('tasks'), render: (_, one) => one.scalepointTaskIds.length },
              {
                title: word('reason'),
                render: (_, one) =>
                  one.notStored === 0
                    ? reasonOf(one)
                    : `${reasonOf(one)} ${word('notStored').replace('{count}', one.notStored.toLocaleString(language))}`,
              },
              {
                title: word('actions'),
                render: (_, one) => (
                  <Flex gap={4} wrap>
                    <Button size="small" onClick={() => setShown(one.id)}>
                      {word('content')}
                    </Button>
                    {mayManage && one.state !== 'refused' && (
                      <Button
                        size="small"
                        loading={again.isPending && again.variables === one.id}
                        onClick={() => again.mutate(one.id)}
                      >
                        {word('reprocess')}
                      </Button>
                    )}
                    {mayManage && one.resolvedAt === null && hasFault(one) && (
                      <Button
                        size="small"
                        loading={resolve.isPending && resolve.variables === one.id}
                        onClick={() => resolve.mutate(one.id)}
                      >
                        {word('resolve')}
                      </Button>
                    )}
                  </Flex>
                ),
              },
            ]}
          />
        )}
      </Loaded>
      {deliveries.hasNextPage && (
        <div>
          <Button loading={deliveries.isFetchingNextPage} onClick={() => void deliveries.fetchNextPage()}>
            {word('more')}
          </Button>
        </div>
      )}
      {shown !== null && <Content id={shown} onDone={() => setShown(null)} />}
    </Flex>
  );
}

function hasFault({ state, results }: Delivery): boolean {
  return state === 'failed' || state === 'refused' || results.some(({ status }) => status === 'invalid');
}

/** A delivery of which one task could be used and another could not is not simply processed. */
function stateOf({ state, results }: Delivery): string {
  const isPartly = state === 'processed' && results.some(({ status }) => status === 'invalid');
  if (!isPartly) return state;
  return results.every(({ status }) => status === 'invalid') ? 'unusable' : 'partly';
}

function reasonOf({ reason, results }: Delivery): string {
  const faults = results.flatMap(({ reasons }) => reasons.map(({ detail }) => detail));
  return [...(reason ? [reason.detail] : []), ...faults].join(' ') || '–';
}

/** The stored message, with CPR numbers and secrets masked. */
function Content({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const { api, word, language } = useSession();
  const delivery = useQuery({
    queryKey: queryKeys.delivery(id, language),
    queryFn: async () => (await api.GET('/v1/deliveries/{id}', { params: { path: { id } } })).data,
  });
  const tasks = useQuery({
    queryKey: queryKeys.deliveryTasks(id),
    queryFn: async () => {
      const found = await Promise.all(
        (delivery.data?.scalepointTaskIds ?? []).map((scalepointTaskId) =>
          api.GET('/v1/tasks', { params: { query: { scalepointTaskId, limit: 1 } } }),
        ),
      );
      return found.flatMap(({ data }) => [...data.items]);
    },
    enabled: (delivery.data?.scalepointTaskIds.length ?? 0) > 0,
  });
  return (
    <Modal open width={860} title={word('content')} footer={null} onCancel={onDone}>
      <Loaded query={delivery}>
        {({ raw }) => (
          <Flex vertical gap={8}>
            {(tasks.data ?? []).map((task) => (
              <Link key={task.id} to={`/scalepoint/${task.id}`}>
                {task.referenceNumber ?? task.scalepointTaskId}
              </Link>
            ))}
            <pre role="region" aria-label={word('content')} tabIndex={0} className="message-content">
              {pretty(raw)}
            </pre>
          </Flex>
        )}
      </Loaded>
    </Modal>
  );
}

function pretty(raw: string | null): string {
  if (raw === null) return '–';
  try {
    return JSON.stringify(JSON.parse(raw), null, 2);
  } catch {
    return raw;
  }
}
