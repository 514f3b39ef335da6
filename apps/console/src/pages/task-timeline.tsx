import { useQuery } from '@tanstack/react-query';
import { Card, Timeline, Typography } from 'antd';
import type { components } from '#client';
import { time } from '../formats';
import { useRefresh } from '../live';
import { Chip, Loaded } from '../parts';
import { useSession } from '../session';
import type { Word } from '../words';

/** The events of a task and its case, with Scalepoint's answers. */
export function TaskTimeline({ taskId }: { readonly taskId: string }) {
  const { api, word, language } = useSession();
  const refresh = useRefresh();
  const timeline = useQuery({
    queryKey: ['timeline', taskId, language],
    queryFn: async () =>
      (await api.GET('/v1/tasks/{id}/timeline', { params: { path: { id: taskId }, query: { limit: 100 } } })).data
        .items,
    refetchInterval: refresh,
  });
  return (
    <Card size="small" title={word('timeline')}>
      <Loaded query={timeline}>
        {(entries) => (
          <Timeline
            items={entries.map(({ id, at, actor, what, text, fileName, data, scalepoint }) => ({
              key: id,
              content: (
                <>
                  <Typography.Text>
                    {what}
                    {detailOf(fileName, data)}
                  </Typography.Text>{' '}
                  <Typography.Text type="secondary">
                    {time(at)} · {actorName(actor, word('automatic'))}
                  </Typography.Text>
                  {text && <div>{text}</div>}
                  {scalepoint && <Told answer={scalepoint} />}
                </>
              ),
            }))}
          />
        )}
      </Loaded>
    </Card>
  );
}

/** The time that was agreed, the file that was added. */
function detailOf(fileName: string | null, data: Readonly<Record<string, unknown>>): string {
  if (fileName !== null) return `: ${fileName}`;
  return typeof data['at'] === 'string' ? `: ${time(data['at'])}` : '';
}

/** Scalepoint’s answer to a report, with its texts. */
function Told({ answer }: { readonly answer: NonNullable<components['schemas']['TimelineResponse']['scalepoint']> }) {
  const { word } = useSession();
  const { outcome, texts, reason } = answer;
  return (
    <div>
      <Chip phase={outcome === 'accepted' ? 'done' : outcome === 'pending' ? 'waiting' : 'failed'}>
        {word(OUTCOME[outcome] ?? 'failing')}
      </Chip>
      {[...texts, ...(reason ? [reason.detail] : [])].join(' ')}
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

/** `user:anna` is shown as anna, `scalepoint` as Scalepoint, and anything else as automatic. */
function actorName(actor: string, automatic: string): string {
  if (actor === 'scalepoint') return 'Scalepoint';
  return actor.startsWith('user:') ? actor.slice('user:'.length) : automatic;
}
