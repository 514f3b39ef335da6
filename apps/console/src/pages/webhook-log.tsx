import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Modal } from 'antd';
import type { components } from '#client';
import { DataTable } from '../data-table';
import { useDialogs } from '../dialogs';
import { time } from '../formats';
import { Nothing } from '../nothing';
import { Chip, Loaded, Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';

type Webhook = components['schemas']['WebhookResponse'];

/** What was sent to a webhook, and what it answered. */
export function WebhookLog({ webhook, onClose }: { readonly webhook: Webhook; readonly onClose: () => void }) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const queries = useQueryClient();
  const { id } = webhook;
  const deliveries = useQuery({
    queryKey: queryKeys.webhookDeliveries(id),
    queryFn: async () =>
      (await api.GET('/v1/webhooks/{id}/deliveries', { params: { path: { id }, query: { limit: 50 } } })).data.items,
  });
  const onSuccess = () => {
    message.success(word('requested'));
    return queries.invalidateQueries({ queryKey: queryKeys.webhookDeliveries(id) });
  };
  const test = useMutation({
    mutationFn: () => api.POST('/v1/webhooks/{id}/test', { params: { path: { id } } }),
    onSuccess,
  });
  const redeliver = useMutation({
    mutationFn: (deliveryId: string) =>
      api.POST('/v1/webhooks/{id}/deliveries/{deliveryId}/redelivery', { params: { path: { id, deliveryId } } }),
    onSuccess,
  });
  const failed = test.error ?? redeliver.error;
  return (
    <Modal open width={860} title={`${word('webhookLog')}: ${webhook.url}`} footer={null} onCancel={onClose}>
      <Flex vertical gap={12} align="stretch">
        <Flex gap={8}>
          <Button loading={test.isPending} onClick={() => test.mutate()}>
            {word('sendTest')}
          </Button>
          <Button onClick={() => void deliveries.refetch()}>{word('reload')}</Button>
        </Flex>
        {failed && <Problem error={failed} />}
        <Loaded query={deliveries}>
          {(items) => (
            <div role="region" aria-label={word('webhookLog')} tabIndex={0} className="scroll-area">
              <DataTable
                rowKey="id"
                dataSource={[...items]}
                locale={{ emptyText: <Nothing>{word('noDeliveriesYet')}</Nothing> }}
                columns={[
                  { title: word('date'), className: 'no-wrap', render: (_, one) => time(one.at) },
                  { title: word('event'), dataIndex: 'eventType' },
                  { title: word('attempt'), dataIndex: 'attempt', align: 'right' },
                  {
                    title: word('answer'),
                    render: (_, { delivered, status, error }) => (
                      <Chip phase={delivered ? 'done' : 'failed'}>{[status, error].filter(Boolean).join(' ')}</Chip>
                    ),
                  },
                  {
                    title: word('actions'),
                    render: (_, one) => (
                      <Button size="small" onClick={() => redeliver.mutate(one.id)}>
                        {word('redeliver')}
                      </Button>
                    ),
                  },
                ]}
              />
            </div>
          )}
        </Loaded>
      </Flex>
    </Modal>
  );
}
