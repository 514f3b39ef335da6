import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button, Table, Typography } from 'antd';
import { time } from '../formats';
import { Loaded, Status } from '../parts';
import { useSession } from '../session';

interface Delivery {
  readonly id: string;
  readonly receivedAt: string;
  readonly channel: string;
  readonly state: string;
  readonly reason: { readonly detail: string } | null;
  readonly taskIds: readonly string[];
  readonly size: number;
}

/** Everything that Scalepoint ever sent, also what could not be used. */
export function Inbox() {
  const { api, word, language } = useSession();
  const { message } = App.useApp();
  const queries = useQueryClient();
  const deliveries = useQuery({
    queryKey: ['deliveries', language],
    queryFn: async () => {
      const { data } = await api.GET('/v1/deliveries', { params: { query: { limit: 100 } } });
      return (data as unknown as { items: Delivery[] }).items;
    },
  });
  const again = useMutation({
    mutationFn: (id: string) => api.POST('/v1/deliveries/{id}/reprocess', { params: { path: { id } } }),
    onSuccess: () => {
      void message.success(word('saved'));
      return queries.invalidateQueries({ queryKey: ['deliveries'] });
    },
    onError: (error) => void message.error(error.message, 8),
  });
  return (
    <Loaded query={deliveries}>
      {(items) => (
        <Table<Delivery>
          size="small"
          rowKey="id"
          scroll={{ x: 'max-content' }}
          pagination={{ pageSize: 20, hideOnSinglePage: true }}
          dataSource={items}
          columns={[
            { title: word('received'), render: (_, one) => time(one.receivedAt) },
            { title: word('channel'), dataIndex: 'channel' },
            { title: word('state'), render: (_, one) => <Status of={one.state} /> },
            { title: word('tasks'), render: (_, one) => one.taskIds.length },
            {
              title: word('reason'),
              render: (_, one) => <Typography.Text>{one.reason?.detail ?? '–'}</Typography.Text>,
            },
            {
              title: word('actions'),
              render: (_, one) =>
                one.state !== 'refused' && (
                  <Button
                    size="small"
                    loading={again.isPending && again.variables === one.id}
                    onClick={() => again.mutate(one.id)}
                  >
                    {word('reprocess')}
                  </Button>
                ),
            },
          ]}
        />
      )}
    </Loaded>
  );
}
