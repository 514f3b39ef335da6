import { Button, Card, Flex, Tag, Typography } from 'antd';
import { Link } from 'react-router';
import { inLanguage, relativeTime, time } from '../formats';
import { useHeldMoves } from '../held-moves';
import { deadlineNames } from '../labels';
import { Loaded, Status } from '../parts';
import { useSession } from '../session';
import type { Word } from '../words';
import { Attention } from './attention';
import { MapLink, PhoneLink } from './contact-links';
import { useTask } from './task-query';
import { numberOf, type Task } from './task-text';
import { type Action, ACTION_KEYS, isPossible, type Triage } from './triage';

const LABEL: Record<Action, Word> = {
  accept: 'accept',
  reject: 'reject',
  inspect: 'scheduleInspection',
  postpone: 'postpone',
  assign: 'assign',
};

/** The chosen task beside the list: who, where, what is damaged, until when, and what to do about it. */
export function TaskPane({
  id,
  row,
  triage,
  mayManage,
}: {
  readonly id: string;
  /** As the list has it; null when it is not in the list any more. */
  readonly row: Task | null;
  readonly triage: Triage;
  readonly mayManage: boolean;
}) {
  const { word, language } = useSession();
  const { isHeld } = useHeldMoves();
  const task = useTask(id);
  return (
    <Card size="small">
      <Loaded query={task}>
        {(known) => (
          <Flex vertical gap={10}>
            <Flex gap={8} align="center" wrap>
              <Link to={`/scalepoint/${id}`}>{word('openTask')} →</Link>
              <Status of={known.status} />
            </Flex>
            <Typography.Title level={2} style={{ fontSize: 18, margin: 0 }}>
              {known.policyholder.name ?? numberOf(known)}
            </Typography.Title>
            <div>
              <MapLink task={known} />
              <div>
                <PhoneLink number={known.policyholder.mobile ?? known.policyholder.phone} />
              </div>
              <Typography.Text type="secondary">
                {numberOf(known)} · {known.insurerName}
              </Typography.Text>
            </div>
            <Flex vertical gap={2}>
              {known.deadlines.map(({ name, at, overdue }) => (
                <Typography.Text key={name} title={time(at)} {...(overdue && { type: 'danger' as const })}>
                  {inLanguage(deadlineNames[name], language, name)}: {relativeTime(at, language)}
                </Typography.Text>
              ))}
            </Flex>
            <Attention task={known} />
            <div style={{ whiteSpace: 'pre-wrap' }}>{known.damageDescription ?? known.note ?? '–'}</div>
            {known.attachments.length > 0 && (
              <Typography.Text type="secondary">
                {word('files')}: {known.attachments.length}
              </Typography.Text>
            )}
            {isHeld(id) && <Tag>{word('isBeingSent')}</Tag>}
            {mayManage && (
              <Flex gap={8} wrap>
                {(Object.keys(LABEL) as Action[])
                  .filter((action) => isPossible(action, row ?? known))
                  .map((action) => (
                    <Button
                      key={action}
                      type={action === 'accept' ? 'primary' : 'default'}
                      danger={action === 'reject'}
                      disabled={isHeld(id)}
                      aria-keyshortcuts={ACTION_KEYS[action]}
                      onClick={() => triage.act(action, row ?? known)}
                    >
                      {word(
                        action === 'inspect' && known.status === 'case-opened' ? 'acceptAndInspect' : LABEL[action],
                      )}{' '}
                      <kbd aria-hidden>{ACTION_KEYS[action].toUpperCase()}</kbd>
                    </Button>
                  ))}
              </Flex>
            )}
            <div>
              <Button type="text" size="small" onClick={triage.openHelp}>
                {word('keys')} <kbd aria-hidden>?</kbd>
              </Button>
            </div>
          </Flex>
        )}
      </Loaded>
    </Card>
  );
}
