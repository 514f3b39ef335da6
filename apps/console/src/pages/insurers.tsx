import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Form, Input, Modal, Typography } from 'antd';
import { useState } from 'react';
import { type components, ifMatch } from '#client';
import { DataTable } from '../data-table';
import { useDialogs } from '../dialogs';
import { FormProblem } from '../form-problem';
import { Nothing } from '../nothing';
import { Loaded } from '../parts';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';
import { MergeInsurer } from './merge-insurer';

type Insurer = components['schemas']['InsurerResponse'];

interface Values {
  readonly name: string;
  readonly cvr?: string | null;
}

/** The insurers that a company can create tokens for. */
export function Insurers() {
  const { api, word } = useSession();
  const [edited, setEdited] = useState<Insurer | 'new' | null>(null);
  const [merged, setMerged] = useState<Insurer | null>(null);
  const insurers = useQuery({
    queryKey: queryKeys.insurers,
    queryFn: async () => (await api.GET('/v1/insurers')).data.items,
  });
  return (
    <Flex vertical gap={12} align="stretch">
      <Typography.Text type="secondary">{word('insurersHelp')}</Typography.Text>
      <div>
        <Button type="primary" onClick={() => setEdited('new')}>
          {word('createInsurer')}
        </Button>
      </div>
      <Loaded query={insurers}>
        {(items) => (
          <DataTable
            rowKey="id"
            dataSource={[...items]}
            locale={{ emptyText: <Nothing>{word('noInsurersYet')}</Nothing> }}
            columns={[
              { title: word('name'), dataIndex: 'name' },
              { title: word('cvr'), render: (_, { cvr }) => cvr ?? '–' },
              {
                title: word('actions'),
                render: (_, one) => (
                  <Flex gap={8}>
                    <Button size="small" aria-label={`${word('edit')}: ${one.name}`} onClick={() => setEdited(one)}>
                      {word('edit')}
                    </Button>
                    {items.length > 1 && (
                      <Button
                        size="small"
                        aria-label={`${word('mergeInsurer')}: ${one.name}`}
                        onClick={() => setMerged(one)}
                      >
                        {word('mergeInsurer')}
                      </Button>
                    )}
                  </Flex>
                ),
              },
            ]}
          />
        )}
      </Loaded>
      {merged !== null && (
        <MergeInsurer
          insurer={merged}
          others={(insurers.data ?? []).filter(({ id }) => id !== merged.id)}
          onDone={() => setMerged(null)}
        />
      )}
      {edited !== null && <InsurerForm edited={edited} onDone={() => setEdited(null)} />}
    </Flex>
  );
}

function InsurerForm({ edited, onDone }: { readonly edited: Insurer | 'new'; readonly onDone: () => void }) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const queries = useQueryClient();
  const [form] = Form.useForm<Values>();
  const save = useMutation({
    mutationFn: async ({ name, cvr }: Values) => {
      const body = { name: name.trim(), cvr: cvr?.trim() || null };
      if (edited === 'new') return api.POST('/v1/insurers', { body });
      return api.PUT('/v1/insurers/{id}', { params: { path: { id: edited.id }, header: ifMatch(edited) }, body });
    },
    onSuccess: async () => {
      message.success(word('saved'));
      await queries.invalidateQueries({ queryKey: queryKeys.insurers });
      onDone();
    },
  });
  return (
    <Modal
      open
      title={word(edited === 'new' ? 'newInsurer' : 'editInsurer')}
      okText={word('save')}
      cancelText={word('cancel')}
      confirmLoading={save.isPending}
      onOk={() => form.submit()}
      onCancel={onDone}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={edited === 'new' ? {} : edited}
        onFinish={(values) => save.mutate(values)}
      >
        <Form.Item name="name" label={word('name')} rules={[{ required: true, whitespace: true }]}>
          <Input autoComplete="off" maxLength={200} />
        </Form.Item>
        <Form.Item name="cvr" label={word('cvr')} extra={word('cvrHelp')}>
          <Input autoComplete="off" maxLength={20} />
        </Form.Item>
        <FormProblem form={form} error={save.error} />
      </Form>
    </Modal>
  );
}
