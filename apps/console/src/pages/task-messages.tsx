import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Card, Checkbox, Flex, Input, Tag, Typography } from 'antd';
import { useState } from 'react';
import { time } from '../formats';
import { Problem } from '../parts';
import { useSession } from '../session';

/** Private notes, and messages to the insurer. */
export function TaskMessages({ taskId }: { readonly taskId: string }) {
  const { api, word } = useSession();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [send, setSend] = useState(false);
  const messages = useQuery({
    queryKey: ['messages', taskId],
    queryFn: async () =>
      (await api.GET('/v1/tasks/{id}/messages', { params: { path: { id: taskId }, query: { limit: 50 } } })).data.items,
  });
  const write = useMutation({
    mutationFn: () => api.POST('/v1/tasks/{id}/messages', { params: { path: { id: taskId } }, body: { text, send } }),
    onSuccess: () => {
      setText('');
      return queries.invalidateQueries();
    },
  });
  return (
    <Card size="small" title={word('messages')}>
      <Flex vertical gap={8}>
        <Input.TextArea
          aria-label={word('message')}
          rows={2}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Flex gap={12} align="center" wrap>
          <Checkbox checked={send} onChange={({ target }) => setSend(target.checked)}>
            {word('sendToInsurer')}
          </Checkbox>
          <Button disabled={!text.trim()} loading={write.isPending} onClick={() => write.mutate()}>
            {word('write')}
          </Button>
        </Flex>
        {write.error && <Problem error={write.error} />}
        {(messages.data ?? []).map((one) => (
          <div key={one.id}>
            <Tag>{word(one.send ? 'sendToInsurer' : 'private')}</Tag>
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
