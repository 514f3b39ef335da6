import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Flex, Form, Input, Modal, Typography } from 'antd';
import { useState } from 'react';
import { type components, ifMatch } from '#client';
import { DataTable } from '../data-table';
import { useDialogs } from '../dialogs';
import { FormProblem } from '../form-problem';
import { time } from '../formats';
import { Nothing } from '../nothing';
import { Chip, Loaded, Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';
import { WebhookLog } from './webhook-log';

type Webhook = components['schemas']['WebhookResponse'];

interface Values {
  readonly url: string;
  readonly description?: string | null;
  /** One event type a line. */
  readonly types?: string;
}

/** Which systems are told of events, and how that goes. */
export function Webhooks() {
  const { api, word } = useSession();
  const { modal } = useDialogs();
  const queries = useQueryClient();
  const [edited, setEdited] = useState<Webhook | 'new' | null>(null);
  const [logOf, setLogOf] = useState<Webhook | null>(null);
  const webhooks = useQuery({
    queryKey: queryKeys.webhooks,
    queryFn: async () => (await api.GET('/v1/webhooks')).data.items,
  });
  const renew = () => queries.invalidateQueries({ queryKey: queryKeys.webhooks });
  const toggle = useMutation({
    mutationFn: (one: Webhook) => {
      const { url, types, description, active } = one;
      const params = { path: { id: one.id }, header: ifMatch(one) };
      return api.PUT('/v1/webhooks/{id}', { params, body: { url, types, description, active: !active } });
    },
    onSettled: renew,
  });
  const remove = useMutation({
    mutationFn: (one: Webhook) =>
      api.DELETE('/v1/webhooks/{id}', { params: { path: { id: one.id }, header: ifMatch(one) } }),
    onSettled: renew,
  });
  const ask = (one: Webhook) =>
    modal.confirm({
      title: word('deleteWebhook'),
      content: word('deleteWebhookHelp').replace('{url}', one.url),
      okText: word('delete'),
      okButtonProps: { danger: true },
      cancelText: word('cancel'),
      onOk: () => remove.mutate(one),
    });
  const failed = toggle.error ?? remove.error;
  return (
    <Flex vertical gap={12} align="stretch">
      <Typography.Text type="secondary">{word('webhooksHelp')}</Typography.Text>
      <div>
        <Button type="primary" onClick={() => setEdited('new')}>
          {word('createWebhook')}
        </Button>
      </div>
      {failed && <Problem error={failed} />}
      <Loaded query={webhooks}>
        {(items) => (
          <div role="region" aria-label={word('webhooks')} tabIndex={0} className="scroll-area">
            <DataTable
              rowKey="id"
              dataSource={[...items]}
              locale={{ emptyText: <Nothing>{word('noWebhooks')}</Nothing> }}
              columns={[
                {
                  title: word('webhookUrl'),
                  render: (_, one) => (
                    <>
                      <div className="break-all">{one.url}</div>
                      <Typography.Text type="secondary">{one.description}</Typography.Text>
                    </>
                  ),
                },
                { title: word('webhookTypes'), render: (_, { types }) => types?.join(', ') ?? word('allEvents') },
                { title: word('state'), render: (_, one) => <State of={one} /> },
                {
                  title: word('actions'),
                  render: (_, one) => (
                    <Flex gap={4} wrap>
                      <Button
                        size="small"
                        aria-label={`${word('webhookLog')}: ${one.url}`}
                        onClick={() => setLogOf(one)}
                      >
                        {word('webhookLog')}
                      </Button>
                      <Button size="small" onClick={() => setEdited(one)}>
                        {word('edit')}
                      </Button>
                      <Button size="small" onClick={() => toggle.mutate(one)}>
                        {word(one.active ? 'deactivateWebhook' : 'activateWebhook')}
                      </Button>
                      <Button size="small" danger onClick={() => void ask(one)}>
                        {word('delete')}
                      </Button>
                    </Flex>
                  ),
                },
              ]}
            />
          </div>
        )}
      </Loaded>
      {edited !== null && <WebhookForm edited={edited} onDone={() => setEdited(null)} />}
      {logOf && <WebhookLog webhook={logOf} onClose={() => setLogOf(null)} />}
    </Flex>
  );
}

function State({ of: { active, failingSince } }: { readonly of: Webhook }) {
  const { word } = useSession();
  if (!active) return <Chip phase="dead">{word('webhookDisabled')}</Chip>;
  if (failingSince === null) return <Chip phase="done">{word('webhookActive')}</Chip>;
  return <Chip phase="failed">{word('webhookFailing').replace('{since}', time(failingSince))}</Chip>;
}

function WebhookForm({ edited, onDone }: { readonly edited: Webhook | 'new'; readonly onDone: () => void }) {
  const { api, word } = useSession();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const [secret, setSecret] = useState<string | null>(null);
  const save = useMutation({
    mutationFn: async ({ url, description, types }: Values) => {
      const lines = (types ?? '').split('\n').map((line) => line.trim());
      const wanted = lines.filter(Boolean);
      const body = {
        url: url.trim(),
        description: description?.trim() || null,
        types: wanted.length > 0 ? wanted : null,
      };
      if (edited === 'new') return (await api.POST('/v1/webhooks', { body })).data.secret;
      const params = { path: { id: edited.id }, header: ifMatch(edited) };
      await api.PUT('/v1/webhooks/{id}', { params, body: { ...body, active: edited.active } });
      return null;
    },
    onSuccess: async (given) => {
      await queries.invalidateQueries({ queryKey: queryKeys.webhooks });
      if (given === null) onDone();
      else setSecret(given);
    },
  });
  const started = edited === 'new' ? {} : { ...edited, types: (edited.types ?? []).join('\n') };
  return (
    <Modal
      open
      title={word(edited === 'new' ? 'createWebhook' : 'edit')}
      okText={word('save')}
      cancelText={word(secret === null ? 'cancel' : 'closeDialog')}
      confirmLoading={save.isPending}
      okButtonProps={{ hidden: secret !== null }}
      onOk={() => form.submit()}
      onCancel={onDone}
    >
      {secret !== null ? (
        <Alert
          type="success"
          showIcon
          title={word('webhookSecret')}
          description={
            <Typography.Text code copyable className="break-all">
              {secret}
            </Typography.Text>
          }
        />
      ) : (
        <Form form={form} layout="vertical" initialValues={started} onFinish={(values) => save.mutate(values)}>
          <Form.Item name="url" label={word('webhookUrl')} rules={[{ required: true, whitespace: true }]}>
            <Input autoComplete="off" maxLength={2000} />
          </Form.Item>
          <Form.Item name="description" label={word('description')}>
            <Input autoComplete="off" maxLength={200} />
          </Form.Item>
          <Form.Item name="types" label={word('webhookTypes')} extra={word('webhookTypesHelp')}>
            <Input.TextArea rows={3} />
          </Form.Item>
          <FormProblem form={form} error={save.error} />
        </Form>
      )}
    </Modal>
  );
}
