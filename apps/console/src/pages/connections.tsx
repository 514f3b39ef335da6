import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Typography } from 'antd';
import { DataTable } from '../data-table';
import { useDialogs } from '../dialogs';
import { time } from '../formats';
import { Nothing } from '../nothing';
import { Chip, Loaded, Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { useSession } from '../session';
import { EventSource } from './event-source';

const PHASE = { ok: 'done', silent: 'dead', failing: 'failed' } as const;

export function Connections() {
  const { api, word, language } = useSession();
  const { message, modal } = useDialogs();
  const queries = useQueryClient();
  const connections = useQuery({
    queryKey: queryKeys.connectionsIn(language),
    queryFn: async () => (await api.GET('/v1/connections')).data.items,
  });
  const test = useMutation({
    mutationFn: async (id: string) => (await api.POST('/v1/connections/{id}/test', { params: { path: { id } } })).data,
    onSuccess: ({ outcome, detail }) => {
      if (outcome === 'accepted') message.success(word('accepted'));
      else message.error(detail ?? outcome, 8);
      return queries.invalidateQueries({ queryKey: queryKeys.connections });
    },
    onError: (error) => message.error(error.message),
  });
  const letter = useMutation({
    mutationFn: async () => (await api.GET('/v1/connections/start-up-letter')).data,
    onSuccess: ({ subject, text }) =>
      modal.info({
        title: subject,
        width: 720,
        content: (
          <Typography.Paragraph copyable={{ text }} className="pre-wrap">
            {text}
          </Typography.Paragraph>
        ),
      }),
  });
  return (
    <Flex vertical gap={12}>
      <div>
        <Button loading={letter.isPending} onClick={() => letter.mutate()}>
          {word('startUpLetter')}
        </Button>
      </div>
      {letter.error && <Problem error={letter.error} />}
      <Loaded query={connections}>
        {(items) => (
          <div role="region" aria-label={word('connections')} tabIndex={0} className="scroll-area">
            <DataTable
              rowKey="insurerId"
              locale={{ emptyText: <Nothing>{word('noConnectionsYet')}</Nothing> }}
              dataSource={[...items]}
              columns={[
                { title: word('insurer'), dataIndex: 'insurerName' },
                {
                  title: word('state'),
                  render: (_, one) => <Chip phase={PHASE[one.state]}>{word(one.state)}</Chip>,
                },
                { title: word('lastReceived'), className: 'no-wrap', render: (_, one) => time(one.lastReceivedAt) },
                { title: word('lastSent'), className: 'no-wrap', render: (_, one) => time(one.lastSentAt) },
                {
                  title: word('lastError'),
                  render: (_, one) => (
                    <>
                      {one.lastError ? `${time(one.lastErrorAt)} ${one.lastError.detail}` : '–'}
                      {one.nextRetryAt && (
                        <div>
                          {word('nextRetry')}: {time(one.nextRetryAt)}
                        </div>
                      )}
                    </>
                  ),
                },
                {
                  title: word('actions'),
                  render: (_, one) => (
                    <Button
                      size="small"
                      aria-label={`${word('sendTest')}: ${one.insurerName}`}
                      loading={test.isPending && test.variables === one.insurerId}
                      onClick={() => test.mutate(one.insurerId)}
                    >
                      {word('sendTest')}
                    </Button>
                  ),
                },
              ]}
            />
          </div>
        )}
      </Loaded>
      <EventSource />
    </Flex>
  );
}
