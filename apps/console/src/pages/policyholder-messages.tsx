import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Checkbox, Flex, Typography } from 'antd';
import { time } from '../formats';
import { useRefresh } from '../live';
import { Chip, Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { Section } from '../section';
import { useMe, useSession } from '../session';
import { type Message, OCCASION, REASON, STATE } from './message-words';

/** What the policyholder of a task was sent, and whether it may go on. */
export function PolicyholderMessages({ taskId }: { readonly taskId: string }) {
  const { api, word } = useSession();
  const refetchInterval = useRefresh();
  const messages = useQuery({
    queryKey: queryKeys.policyholderMessages(taskId),
    queryFn: async () =>
      (await api.GET('/v1/policyholder-messages', { params: { query: { taskId, limit: 100 } } })).data.items,
    refetchInterval,
  });
  return (
    <Section title={word('customerMessages')}>
      {messages.error && <Problem error={messages.error} onRetry={() => void messages.refetch()} />}
      {messages.data?.length === 0 && (
        <Typography.Paragraph type="secondary">{word('noMessages')}</Typography.Paragraph>
      )}
      <ul className="visit-list">
        {messages.data?.map((message) => (
          <MessageRow key={message.id} message={message} />
        ))}
      </ul>
      <OptOuts taskId={taskId} />
    </Section>
  );
}

function MessageRow({ message }: { readonly message: Message }) {
  const { word } = useSession();
  const { occasion, channel, state, reason, dueAt, endedAt, recipient, subject, text } = message;
  const [label, phase] = STATE[state];
  return (
    <li>
      <div className="visit-line">
        <strong>{word(OCCASION[occasion])}</strong>
        <span>{word(channel === 'mail' ? 'messageMail' : 'messageSms')}</span>
        <span>{time(endedAt ?? dueAt)}</span>
        <Chip phase={phase}>{word(label)}</Chip>
        {reason && <span>{word(REASON[reason])}</span>}
        {state === 'unclear' && <span>{word('messageUnclearHelp')}</span>}
      </div>
      {text && (
        <details>
          <summary>
            {word('showMessage')}
            {recipient && ` (${recipient})`}
          </summary>
          <div className="talk-text">
            {subject && <strong>{subject}</strong>}
            {subject && <br />}
            {text}
          </div>
        </details>
      )}
    </li>
  );
}

/** Whether the address and the number of the task get messages, here and in all other tasks. */
function OptOuts({ taskId }: { readonly taskId: string }) {
  const { api, word } = useSession();
  const queries = useQueryClient();
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const known = useQuery({
    queryKey: queryKeys.optOuts(taskId),
    queryFn: async () => (await api.GET('/v1/tasks/{id}/opt-outs', { params: { path: { id: taskId } } })).data,
  });
  const change = useMutation({
    mutationFn: (body: { mail: boolean; sms: boolean }) =>
      api.PUT('/v1/tasks/{id}/opt-outs', { params: { path: { id: taskId } }, body }),
    onSuccess: () => queries.invalidateQueries({ queryKey: queryKeys.optOutsOfAll }),
  });
  if (!known.data) return known.error ? <Problem error={known.error} /> : null;
  const { mail, sms, mailRecipient, smsRecipient } = known.data;
  const box = (channel: 'mail' | 'sms', isOut: boolean, recipient: string | null, label: 'noMailsTo' | 'noSmsTo') =>
    recipient !== null && (
      <Checkbox
        checked={isOut}
        disabled={!mayManage || change.isPending}
        onChange={({ target }) => change.mutate({ mail, sms, [channel]: target.checked })}
      >
        {word(label).replace('{recipient}', recipient)}
      </Checkbox>
    );
  return (
    <Flex gap={16} wrap>
      {box('mail', mail, mailRecipient, 'noMailsTo')}
      {box('sms', sms, smsRecipient, 'noSmsTo')}
      {change.error && <Problem error={change.error} />}
    </Flex>
  );
}
