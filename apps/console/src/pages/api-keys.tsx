import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, DatePicker, Flex, Form, Input, Modal, Select, Typography } from 'antd';
import type { Dayjs } from 'dayjs';
import { useState } from 'react';
import type { components } from '#client';
import { DataTable } from '../data-table';
import { useDialogs } from '../dialogs';
import { FormProblem } from '../form-problem';
import { time } from '../formats';
import { Nothing } from '../nothing';
import { Chip, Loaded, Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { useMe, useSession } from '../session';

type ApiKey = components['schemas']['ApiKeyResponse'];

interface Values {
  readonly name: string;
  readonly scopes: ApiKey['scopes'];
  readonly expiresAt?: Dayjs | null;
}

/** The keys with which machines of the company call the API. */
export function ApiKeys() {
  const { api, word } = useSession();
  const { modal } = useDialogs();
  const queries = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const keys = useQuery({
    queryKey: queryKeys.apiKeys,
    queryFn: async () => (await api.GET('/v1/api-keys', { params: { query: { limit: 200 } } })).data.items,
  });
  const revoke = useMutation({
    mutationFn: ({ id }: ApiKey) => api.POST('/v1/api-keys/{id}/revocation', { params: { path: { id } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: queryKeys.apiKeys }),
  });
  const ask = (key: ApiKey) =>
    modal.confirm({
      title: word('revokeKey'),
      content: `${key.name} ${key.maskedKey}. ${word('revokeKeyConfirm')}`,
      okText: word('revoke'),
      okButtonProps: { danger: true },
      cancelText: word('cancel'),
      onOk: () => revoke.mutate(key),
    });
  return (
    <Flex vertical gap={12} align="stretch">
      <div>
        <Button type="primary" onClick={() => setOpen(true)}>
          {word('createKey')}
        </Button>
      </div>
      <Loaded query={keys}>
        {(items) => (
          // Focusable itself, because the keyboard could not scroll an area in which nothing takes the focus.
          <div role="region" aria-label={word('apiKeys')} tabIndex={0} className="scroll-area">
            <DataTable
              rowKey="id"
              locale={{ emptyText: <Nothing>{word('noKeysYet')}</Nothing> }}
              dataSource={[...items]}
              columns={[
                { title: word('name'), dataIndex: 'name' },
                { title: word('key'), dataIndex: 'maskedKey' },
                { title: word('scopes'), render: (_, { scopes }) => scopes.join(', ') },
                { title: word('state'), render: (_, { state }) => <State of={state} /> },
                {
                  title: word('expires'),
                  className: 'no-wrap',
                  render: (_, { expiresAt }) => (expiresAt ? time(expiresAt) : word('never')),
                },
                {
                  title: word('lastUsed'),
                  className: 'no-wrap',
                  render: (_, { lastUsedAt }) => (lastUsedAt ? time(lastUsedAt) : word('never')),
                },
                {
                  title: word('actions'),
                  render: (_, key) =>
                    key.state === 'valid' && (
                      <Button
                        size="small"
                        danger
                        aria-label={`${word('revoke')}: ${key.name}`}
                        onClick={() => void ask(key)}
                      >
                        {word('revoke')}
                      </Button>
                    ),
                },
              ]}
            />
          </div>
        )}
      </Loaded>
      {revoke.error && <Problem error={revoke.error} />}
      {isOpen && <NewKey onDone={() => setOpen(false)} />}
    </Flex>
  );
}

function State({ of }: { readonly of: ApiKey['state'] }) {
  const { word } = useSession();
  const label = of === 'valid' ? 'keyValid' : of === 'expired' ? 'keyExpired' : 'keyRevoked';
  return <Chip phase={of === 'valid' ? 'done' : 'dead'}>{word(label)}</Chip>;
}

/** Creates a key, and shows it until the dialog is closed. */
function NewKey({ onDone }: { readonly onDone: () => void }) {
  const { api, word } = useSession();
  const me = useMe();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const create = useMutation({
    mutationFn: async ({ name, scopes, expiresAt }: Values) =>
      (await api.POST('/v1/api-keys', { body: { name, scopes, expiresAt: expiresAt?.toISOString() ?? null } })).data,
    onSuccess: () => queries.invalidateQueries({ queryKey: queryKeys.apiKeys }),
  });
  const key = create.data?.key;
  const required = [{ required: true }];
  return (
    <Modal
      open
      title={word('createKey')}
      okText={word(key ? 'closeDialog' : 'save')}
      cancelText={word('cancel')}
      cancelButtonProps={key ? { hidden: true } : {}}
      confirmLoading={create.isPending}
      onOk={() => (key ? onDone() : form.submit())}
      onCancel={onDone}
    >
      {key ? (
        <Alert
          type="warning"
          title={word('keyShownOnce')}
          description={
            <Typography.Text code copyable={{ text: key }} className="break-all">
              {key}
            </Typography.Text>
          }
        />
      ) : (
        <Form form={form} layout="vertical" onFinish={(values) => create.mutate(values)}>
          <Form.Item name="name" label={word('name')} rules={required}>
            <Input autoComplete="off" maxLength={100} />
          </Form.Item>
          <Form.Item name="scopes" label={word('scopes')} rules={required}>
            <Select
              mode="multiple"
              aria-label={word('scopes')}
              options={(me?.permissions ?? []).map((value) => ({ value, label: value }))}
            />
          </Form.Item>
          <Form.Item name="expiresAt" label={word('expires')} extra={word('expiresHelp')}>
            <DatePicker format="DD-MM-YYYY" />
          </Form.Item>
          <FormProblem form={form} error={create.error} />
        </Form>
      )}
    </Modal>
  );
}
