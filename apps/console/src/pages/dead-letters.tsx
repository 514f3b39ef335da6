import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Form, Input, Modal, Typography } from 'antd';
import { useState } from 'react';
import type { components } from '#client';
import { DataTable } from '../data-table';
import { useDialogs } from '../dialogs';
import { time } from '../formats';
import { FormProblem } from '../form-problem';
import { Nothing } from '../nothing';
import { Chip, Loaded, Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { useMe, useSession } from '../session';
import type { Phase } from '../theme';
import type { Word } from '../words';

type DeadLetter = components['schemas']['DeadLetterResponse'];

const STATE: Readonly<Record<DeadLetter['state'], readonly [Phase, Word]>> = {
  dead: ['failed', 'deadState'],
  retrying: ['waiting', 'retryingState'],
  replayed: ['active', 'replayedState'],
};

/** Events that a reaction could not handle: tried again once the cause is gone, or skipped with a reason. */
export function DeadLetters() {
  const { api, word, language } = useSession();
  const queries = useQueryClient();
  const mayRepair = useMe()?.permissions.includes('settings:manage') ?? false;
  const [skipped, setSkipped] = useState<DeadLetter | null>(null);
  const letters = useQuery({
    queryKey: queryKeys.deadLettersIn('all', language),
    queryFn: async () => (await api.GET('/v1/dead-letters', { params: { query: { limit: 100 } } })).data.items,
  });
  const replay = useMutation({
    mutationFn: ({ id }: DeadLetter) => api.POST('/v1/dead-letters/{id}/replay', { params: { path: { id } } }),
    onSettled: () => queries.invalidateQueries({ queryKey: queryKeys.deadLetters }),
  });
  return (
    <Flex vertical gap={12} align="stretch">
      <Typography.Text type="secondary">{word('deadLettersHelp')}</Typography.Text>
      {replay.error && <Problem error={replay.error} />}
      <Loaded query={letters}>
        {(items) => (
          <div role="region" aria-label={word('deadLetters')} tabIndex={0} className="scroll-area">
            <DataTable
              rowKey="id"
              dataSource={[...items]}
              locale={{ emptyText: <Nothing>{word('noDeadLetters')}</Nothing> }}
              columns={[
                { title: word('reaction'), dataIndex: 'reaction' },
                { title: word('event'), render: (_, one) => one.eventType ?? '–' },
                {
                  title: word('state'),
                  render: (_, { state }) => <Chip phase={STATE[state][0]}>{word(STATE[state][1])}</Chip>,
                },
                { title: word('attempts'), dataIndex: 'attempts', align: 'right' },
                { title: word('lastFailed'), className: 'no-wrap', render: (_, one) => time(one.lastFailedAt) },
                { title: word('reason'), render: (_, one) => one.reason.detail },
                {
                  title: word('actions'),
                  render: (_, one) =>
                    mayRepair &&
                    one.state !== 'replayed' && (
                      <Flex gap={4}>
                        <Button
                          size="small"
                          loading={replay.isPending && replay.variables.id === one.id}
                          onClick={() => replay.mutate(one)}
                        >
                          {word('replay')}
                        </Button>
                        <Button size="small" danger onClick={() => setSkipped(one)}>
                          {word('skip')}
                        </Button>
                      </Flex>
                    ),
                },
              ]}
            />
          </div>
        )}
      </Loaded>
      {skipped && <SkipForm letter={skipped} onDone={() => setSkipped(null)} />}
    </Flex>
  );
}

function SkipForm({ letter, onDone }: { readonly letter: DeadLetter; readonly onDone: () => void }) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const queries = useQueryClient();
  const [form] = Form.useForm<{ reason: string }>();
  const skip = useMutation({
    mutationFn: (body: { reason: string }) =>
      api.POST('/v1/dead-letters/{id}/skip', { params: { path: { id: letter.id } }, body }),
    onSuccess: async () => {
      message.success(word('skippedState'));
      await queries.invalidateQueries({ queryKey: queryKeys.deadLetters });
      onDone();
    },
  });
  return (
    <Modal
      open
      title={word('skipTitle')}
      okText={word('skip')}
      okButtonProps={{ danger: true }}
      cancelText={word('cancel')}
      confirmLoading={skip.isPending}
      onOk={() => form.submit()}
      onCancel={onDone}
    >
      <Typography.Paragraph>{word('skipHelp')}</Typography.Paragraph>
      <Form form={form} layout="vertical" onFinish={(values) => skip.mutate(values)}>
        <Form.Item name="reason" label={word('reason')} rules={[{ required: true, whitespace: true }]}>
          <Input.TextArea rows={2} maxLength={500} />
        </Form.Item>
        <FormProblem form={form} error={skip.error} />
      </Form>
    </Modal>
  );
}
