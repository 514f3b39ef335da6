import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Input } from 'antd';
import { useState } from 'react';
import { ApiProblem } from '#client';
import { useDraft } from '../drafts';
import { Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';
import { TemplateChoice } from './template-choice';

/** Private notes, and messages to the insurer: each has a button of its own, so that no note is sent by accident. */
export function MessageForm({ taskId, insurerId }: { readonly taskId: string; readonly insurerId: string }) {
  const { api, word } = useSession();
  const queries = useQueryClient();
  const draft = useDraft(`message ${taskId}`);
  // The templates are loaded for those who are about to write.
  const [isWriting, setIsWriting] = useState(false);
  const write = useMutation({
    mutationFn: ({ send, text, key }: { send: boolean; text: string; key: string }) =>
      api.POST('/v1/tasks/{id}/messages', {
        params: { path: { id: taskId } },
        headers: { 'idempotency-key': key },
        body: { text, send },
      }),
    onSuccess: (_, { key }) => {
      draft.clear(key);
      return queries.invalidateQueries({ queryKey: queryKeys.timelineIn(taskId) });
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
    <Flex vertical gap={8} onFocus={() => setIsWriting(true)}>
      <Input.TextArea
        aria-label={word('message')}
        placeholder={word('writeMessage')}
        rows={2}
        value={draft.text}
        onChange={({ target }) => draft.write(target.value)}
      />
      {isWriting && (
        <TemplateChoice
          kind="message"
          insurerId={insurerId}
          onChoose={(text) => draft.write([draft.text, text].filter(Boolean).join('\n'))}
        />
      )}
      <Flex gap={12} align="center" wrap>
        {button(false)}
        {button(true)}
      </Flex>
      {write.error && <Problem error={write.error} />}
    </Flex>
  );
}
