import { useInfiniteQuery } from '@tanstack/react-query';
import { Button, Tag, Typography } from 'antd';
import { useMemo } from 'react';
import type { components } from '#client';
import { money, relativeTime, time } from '../formats';
import { Loaded } from '../parts';
import { Section } from '../section';
import { queryKeys } from '../query-keys';
import { useMe, useSession } from '../session';
import type { Word } from '../words';
import { ActorName } from './actor-name';
import { entriesOf, type Entry } from './conversation-entries';
import { MessageForm } from './message-form';
import { useDownload } from './task-files';
import { useInvoices } from './task-invoices';
import { useWithTask } from './task-query';

type Task = Pick<components['schemas']['TaskDetailResponse'], 'caseId' | 'id' | 'insurerId'>;

/** Notes, messages, files, events and postings of a task in one stream, and the form for the next message. */
export function Conversation({ task }: { readonly task: Task }) {
  const { api, word, language } = useSession();
  const withTask = useWithTask();
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const timeline = useInfiniteQuery({
    queryKey: queryKeys.timeline(task.id, language),
    initialPageParam: null as string | null,
    queryFn: async ({ pageParam }) => {
      const query = { limit: 50, ...(pageParam && { cursor: pageParam }) };
      return (await api.GET('/v1/tasks/{id}/timeline', { params: { path: { id: task.id }, query } })).data;
    },
    getNextPageParam: ({ next }) => next,
    ...withTask,
  });
  const invoices = useInvoices(task.caseId);
  const download = useDownload(task.id);
  const { hasNextPage } = timeline;
  const entries = useMemo(
    () =>
      entriesOf(
        timeline.data?.pages.flatMap(({ items }) => [...items]) ?? [],
        invoices.data?.pages.flatMap(({ items }) => [...items]) ?? [],
        !hasNextPage,
      ),
    [timeline.data, invoices.data, hasNextPage],
  );
  return (
    <Section title={word('conversation')}>
      {mayManage && <MessageForm taskId={task.id} insurerId={task.insurerId} />}
      <Loaded query={timeline}>
        {() => (
          <ol className="talk">
            {entries.map((entry) => (
              <ConversationEntry
                key={entry.id}
                taskId={task.id}
                entry={entry}
                onFile={(file) => download.mutate(file)}
              />
            ))}
          </ol>
        )}
      </Loaded>
      {hasNextPage && (
        <Button loading={timeline.isFetchingNextPage} onClick={() => void timeline.fetchNextPage()}>
          {word('more')}
        </Button>
      )}
    </Section>
  );
}

const TITLE: Partial<Record<Entry['kind'], Word>> = {
  note: 'noteEntry',
  message: 'messageEntry',
  'invoice-requested': 'invoiceRequested',
  'invoice-posted': 'invoicePosted',
};

function ConversationEntry({
  entry,
  taskId,
  onFile,
}: {
  readonly entry: Entry;
  readonly taskId: string;
  readonly onFile: (file: { readonly id: string; readonly name: string }) => void;
}) {
  const { word, language } = useSession();
  const { at, kind, what, text, agreedAt, file, amount, scalepoint } = entry;
  const title = TITLE[kind] ? word(TITLE[kind]).replace('{number}', what) : what;
  return (
    <li data-kind={kind}>
      <div className="talk-line">
        <span>
          <strong>{title}</strong>
          {agreedAt && `: ${time(agreedAt)}`}
          {amount && `: ${money(amount)}`}
          {file && (
            <>
              {': '}
              <Button
                type="link"
                size="small"
                style={{ padding: 0, whiteSpace: 'normal', height: 'auto', textAlign: 'start' }}
                aria-label={word('openFile').replace('{name}', file.name)}
                onClick={() => onFile(file)}
              >
                {file.name}
              </Button>
            </>
          )}
          {entry.taskId !== null && entry.taskId !== taskId && (
            <>
              {' '}
              <Tag>{word('fromDouble')}</Tag>
            </>
          )}
          {kind === 'message' && (
            <>
              {' '}
              <Tag>{word('sentToInsurer')}</Tag>
            </>
          )}
        </span>
        <time dateTime={at} title={time(at)}>
          {relativeTime(at, language)}
        </time>
      </div>
      {text && <div className="talk-text">{text}</div>}
      <Typography.Text type="secondary">
        <ActorName actor={entry.actor} name={entry.actorName} />
      </Typography.Text>
      {scalepoint && <Told answer={scalepoint} />}
    </li>
  );
}

/** Scalepoint’s answer to a report, with its texts. */
function Told({ answer }: { readonly answer: NonNullable<Entry['scalepoint']> }) {
  const { word } = useSession();
  const { outcome, texts, reason } = answer;
  const said = [...texts, ...(reason ? [reason.detail] : [])].join(' ');
  const label = word(OUTCOME[outcome] ?? 'failing');
  if (outcome === 'accepted')
    return <Typography.Text type="secondary"> ✓ {[label, said].filter(Boolean).join(': ')}</Typography.Text>;
  return (
    <div>
      <Tag color={outcome === 'pending' ? 'default' : 'error'}>{label}</Tag> {said}
    </div>
  );
}

const OUTCOME: Record<string, Word> = {
  pending: 'pending',
  accepted: 'accepted',
  refused: 'refusedByScalepoint',
  unclear: 'unclearToScalepoint',
  'not-sent': 'not-sent',
};
