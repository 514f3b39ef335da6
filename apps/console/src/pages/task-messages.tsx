import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Card, Flex, Input, Tag, Typography } from 'antd';
import { ApiProblem } from '#client';
import { useDraft } from '../drafts';
import { time } from '../formats';
import { Problem } from '../parts';
import { useMe, useSession } from '../session';
import { TemplateChoice } from './template-choice';

/** Private notes, and messages to the insurer: each has a button of its own, so that no note is sent by accident. */
export function TaskMessages({ taskId, insurerId }: { readonly taskId: string; readonly insurerId: string }) {
  const { api, word } = useSession();
  const queries = useQueryClient();
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const draft = useDraft(`message ${taskId}`);
  const messages = useQuery({
    queryKey: ['messages', taskId],
    queryFn: async () =>
      (await api.GET('/v1/tasks/{id}/messages', { params: { path: { id: taskId }, query: { limit: 50 } } })).data.items,
  });
  const write = useMutation({
    mutationFn: ({ send, text, key }: { send: boolean; text: string; key: string }) =>
      api.POST('/v1/tasks/{id}/messages', {
        params: { path: { id: taskId } },
        headers: { 'idempotency-key': key },
        body: { text, send },
      }),
    onSuccess: (_, { key }) => {
      draft.clear(key);
      return Promise.all(
        ['messages', 'timeline'].map((name) => queries.invalidateQueries({ queryKey: [name, taskId] })),
      );
    },
    onError: (error) => error instanceof ApiProblem && draft.renew(),
  });
  const button = (send: boolean) => (
    <Button
      disabled={!draft.text.trim() || (write.isPending && write.variables.send !== send)}
      loading={write.isPending && write.variables.send === send}
      onClick={() => write.mutate({ send, text: draft.text, key: draft.key })}
    >
      {word(send ? 'sendToInsurer' : 'saveNote')}
    </Button>
  );
  return (
    <Card size="small" title={word('messages')}>
      <Flex vertical gap={8}>
        {mayManage && (
          <>
            <TemplateChoice
              kind="message"
              insurerId={insurerId}
              onChoose={(text) => draft.write([draft.text, text].filter(Boolean).join('\n'))}
            />
            <Input.TextArea
              aria-label={word('message')}
              rows={2}
              value={draft.text}
              onChange={({ target }) => draft.write(target.value)}
            />
            <Flex gap={12} align="center" wrap>
              {button(false)}
              {button(true)}
            </Flex>
          </>
        )}
        {write.error && <Problem error={write.error} />}
        {(messages.data ?? []).map((one) => (
          <div key={one.id}>
            <Tag>{word(one.send ? 'sentToInsurer' : 'private')}</Tag>
            <Typography.Text type="secondary">
              {one.author} · {time(one.writtenAt)}
            </Typography.Text>
            <div style={{ whiteSpace: 'pre-wrap' }}>{one.text}</div>
          </div>
        ))}
      </Flex>
    </Card>
  );
}
