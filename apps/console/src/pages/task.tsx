import { useQuery } from '@tanstack/react-query';
import { Button, Flex, Typography } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { components } from '#client';
import { useHeldMoves } from '../held-moves';
import { listAddress } from '../kept-settings';
import { useRefresh } from '../live';
import { Chip, Loaded, Status } from '../parts';
import { useMe, useSession } from '../session';
import { Attention } from './attention';
import { CaseCard } from './case-card';
import { Files } from './files';
import { ForeignDeliveries, LeftOut } from './foreign-deliveries';
import { Invoices } from './invoices';
import { Offers } from './offers';
import { OwnPayment } from './own-payment';
import { TaskFacts } from './task-facts';
import { TaskMessages } from './task-messages';
import { MoveForm } from './move-form';
import { HELD, LABEL, type Move, MOVES, NEVER_PRIMARY, useHold, useMove } from './task-moves';
import { TaskTimeline } from './task-timeline';

type Task = components['schemas']['TaskDetailResponse'];

export default function TaskPage() {
  const { api, language } = useSession();
  const refresh = useRefresh();
  const { id = '' } = useParams();
  const task = useQuery({
    queryKey: ['task', id, language],
    queryFn: async () => (await api.GET('/v1/tasks/{id}', { params: { path: { id } } })).data,
    refetchInterval: refresh,
  });
  const number = task.data?.referenceNumber ?? task.data?.scalepointTaskId;
  useEffect(() => {
    if (number !== undefined) document.title = `${number} – Scalepoint`;
  }, [number]);
  return <Loaded query={task}>{(known) => <TaskDetail task={known} />}</Loaded>;
}

function TaskDetail({ task }: { readonly task: Task }) {
  const { word } = useSession();
  const [asking, setAsking] = useState<Move | null>(null);
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const move = useMove(task.id, () => setAsking(null));
  const hold = useHold();
  const { isHeld } = useHeldMoves();
  const isWaiting = isHeld(task.id);
  const number = task.referenceNumber ?? task.scalepointTaskId;
  return (
    <Flex vertical gap={16}>
      <Link to={listAddress()}>← {word('back')}</Link>
      <Flex gap={12} align="center" wrap>
        <Typography.Title level={1} style={{ fontSize: 22, margin: 0 }}>
          {number}
        </Typography.Title>
        <Status of={task.status} />
        {task.overdue && <Chip phase="failed">{word('overdue')}</Chip>}
        {task.scalepointUrl && (
          <a href={task.scalepointUrl} target="_blank" rel="noreferrer noopener">
            {word('openInScalepoint')} ↗
          </a>
        )}
      </Flex>
      <Attention task={task} />
      <Flex gap={8} wrap>
        {(mayManage ? (MOVES[task.status] ?? []) : []).map((to, index) => (
          <Button
            key={to}
            type={index === 0 && !NEVER_PRIMARY.has(to) ? 'primary' : 'default'}
            danger={NEVER_PRIMARY.has(to)}
            disabled={isWaiting}
            onClick={() =>
              HELD.has(to) ? hold({ id: task.id, number }, { to, values: {}, ifStatus: task.status }) : setAsking(to)
            }
          >
            {word(LABEL[to])}
          </Button>
        ))}
        {mayManage && task.dueAt && <Button onClick={() => setAsking('postponement')}>{word('postpone')}</Button>}
      </Flex>
      <ForeignDeliveries task={task} />
      <TaskFacts task={task} {...(mayManage && { onNameCase: () => setAsking('scalepoint-case') })} />
      <LeftOut task={task} />
      {task.caseId && <CaseCard caseId={task.caseId} />}
      {task.caseId && <Offers caseId={task.caseId} />}
      {task.caseId && <Invoices caseId={task.caseId} />}
      {task.caseId && <OwnPayment caseId={task.caseId} />}
      <Files task={task} />
      <TaskMessages taskId={task.id} insurerId={task.insurerId} />
      <TaskTimeline taskId={task.id} />
      {asking && (
        <MoveForm
          move={asking}
          task={task}
          error={move.error}
          isPending={move.isPending}
          onCancel={() => {
            move.reset();
            setAsking(null);
          }}
          onDone={(decided) => move.mutate(decided)}
        />
      )}
    </Flex>
  );
}
