import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Tag, Typography } from 'antd';
import { Link } from 'react-router';
import { type components, ifMatch } from '#client';
import { time } from '../formats';
import { Problem, Status } from '../parts';
import { Section } from '../section';
import { useMe, useSession } from '../session';
import type { Word } from '../words';

type Task = Pick<components['schemas']['TaskDetailResponse'], 'id' | 'version' | 'claimTasks' | 'possibleDoubles'>;
type Related = components['schemas']['RelatedTaskResponse'];

const REASONS: Record<string, Word> = {
  reference: 'doubleReasonReference',
  policy: 'doubleReasonPolicy',
  name: 'doubleReasonName',
  phone: 'doubleReasonPhone',
};

/** The other tasks of the claim, and those that may be the same one, for a user to decide. */
export function RelatedTasks({ task }: { readonly task: Task }) {
  const { word } = useSession();
  return (
    <>
      <PossibleDoubles task={task} />
      {task.claimTasks.length > 0 && (
        <Section title={word('claimTasks')}>
          <Flex vertical gap={8}>
            {task.claimTasks.map((one) => (
              <RelatedTask key={one.id} task={one} />
            ))}
          </Flex>
        </Section>
      )}
    </>
  );
}

function PossibleDoubles({ task }: { readonly task: Task }) {
  const { api, word } = useSession();
  const queries = useQueryClient();
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const dismiss = useMutation({
    mutationFn: (otherId: string) =>
      api.POST('/v1/tasks/{id}/possible-doubles/{otherId}/dismissal', {
        params: { path: { id: task.id, otherId }, header: ifMatch(task) },
      }),
    onSettled: () => queries.invalidateQueries(),
  });
  if (task.possibleDoubles.length === 0) return null;
  return (
    <Section title={word('possibleDoubles')}>
      <Typography.Paragraph type="secondary">{word('possibleDoublesHelp')}</Typography.Paragraph>
      {dismiss.error && <Problem error={dismiss.error} />}
      <Flex vertical gap={8}>
        {task.possibleDoubles.map((one) => (
          <RelatedTask key={one.id} task={one}>
            {one.reasons.map((reason) => (
              <Tag key={reason}>{REASONS[reason] ? word(REASONS[reason]) : reason}</Tag>
            ))}
            {mayManage && (
              <Button size="small" disabled={dismiss.isPending} onClick={() => dismiss.mutate(one.id)}>
                {word('notADouble')}
              </Button>
            )}
          </RelatedTask>
        ))}
      </Flex>
    </Section>
  );
}

function RelatedTask({ task, children }: { readonly task: Related; readonly children?: React.ReactNode }) {
  const { id, referenceNumber, policyholderName, taskType, insurerName, receivedAt, status } = task;
  return (
    <Flex gap={8} align="center" wrap>
      <Link to={`/scalepoint/${id}`}>{referenceNumber ?? id}</Link>
      <Typography.Text>
        {[policyholderName, taskType, insurerName, time(receivedAt)].filter(Boolean).join(' · ')}
      </Typography.Text>
      <Status of={status} />
      {children}
    </Flex>
  );
}
