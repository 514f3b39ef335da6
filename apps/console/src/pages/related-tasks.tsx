import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button, Flex, Tag, Typography } from 'antd';
import { Link } from 'react-router';
import { type components, ifMatch } from '#client';
import { useDialogs } from '../dialogs';
import { time } from '../formats';
import { Problem, Status } from '../parts';
import { Section } from '../section';
import { useMe, useSession } from '../session';
import type { Word } from '../words';
import { SharedCase } from './shared-case';

type Task = Pick<
  components['schemas']['TaskDetailResponse'],
  | 'id'
  | 'version'
  | 'referenceNumber'
  | 'caseId'
  | 'caseOfTaskId'
  | 'claimTasks'
  | 'possibleDoubles'
  | 'mergedTasks'
  | 'mergedIntoId'
>;
type Related = components['schemas']['RelatedTaskResponse'];

const REASONS: Record<string, Word> = {
  reference: 'doubleReasonReference',
  policy: 'doubleReasonPolicy',
  name: 'doubleReasonName',
  phone: 'doubleReasonPhone',
};

/** The other tasks of the claim, those that may be the same one, and what was merged. */
export function RelatedTasks({ task }: { readonly task: Task }) {
  const { word } = useSession();
  return (
    <>
      <MergedInto task={task} />
      <PossibleDoubles task={task} />
      {task.mergedTasks.length > 0 && (
        <Section title={word('mergedTasks')}>
          <Flex vertical gap={8}>
            {task.mergedTasks.map((one) => (
              <RelatedTask key={one.id} task={one}>
                <Separate taskId={one.id} />
              </RelatedTask>
            ))}
          </Flex>
        </Section>
      )}
      {task.claimTasks.length > 0 && (
        <Section title={word('claimTasks')}>
          <Flex vertical gap={8}>
            {task.claimTasks.map((one) => (
              <RelatedTask key={one.id} task={one}>
                <SharedCase task={task} other={one} />
              </RelatedTask>
            ))}
          </Flex>
        </Section>
      )}
    </>
  );
}

/** Where the work continues, on the page of a task that was merged. */
function MergedInto({ task: { id, mergedIntoId } }: { readonly task: Task }) {
  const { word } = useSession();
  if (mergedIntoId === null) return null;
  return (
    <Alert
      type="info"
      showIcon
      title={word('mergedInto')}
      description={
        <>
          {word('mergedIntoHelp')} <Link to={`/scalepoint/${mergedIntoId}`}>{word('showKept')} →</Link>
        </>
      }
      action={<Separate taskId={id} />}
    />
  );
}

function Separate({ taskId }: { readonly taskId: string }) {
  const { api, word } = useSession();
  const queries = useQueryClient();
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const separate = useMutation({
    mutationFn: () => api.POST('/v1/tasks/{id}/separation', { params: { path: { id: taskId } } }),
    onSettled: () => queries.invalidateQueries(),
  });
  if (!mayManage) return null;
  return (
    <>
      <Button size="small" loading={separate.isPending} onClick={() => separate.mutate()}>
        {word('separate')}
      </Button>
      {separate.error && <Problem error={separate.error} />}
    </>
  );
}

function PossibleDoubles({ task }: { readonly task: Task }) {
  const { api, word } = useSession();
  const { modal } = useDialogs();
  const queries = useQueryClient();
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const onSettled = () => queries.invalidateQueries();
  const dismiss = useMutation({
    mutationFn: (otherId: string) =>
      api.POST('/v1/tasks/{id}/possible-doubles/{otherId}/dismissal', {
        params: { path: { id: task.id, otherId }, header: ifMatch(task) },
      }),
    onSettled,
  });
  const merge = useMutation({
    mutationFn: (id: string) =>
      api.POST('/v1/tasks/{id}/merging', { params: { path: { id } }, body: { taskId: task.id } }),
    onSettled,
  });
  if (task.possibleDoubles.length === 0) return null;
  const isBusy = dismiss.isPending || merge.isPending;
  const error = dismiss.error ?? merge.error;
  const ask = ({ id, referenceNumber }: Related) =>
    modal.confirm({
      title: word('mergeDoubleTitle').replace('{number}', referenceNumber ?? id),
      content: (
        <>
          <p>{word('mergeDoubleHelp')}</p>
          <p>{word('mergeDoubleQuiet')}</p>
        </>
      ),
      okText: word('mergeDouble'),
      cancelText: word('cancel'),
      onOk: () => merge.mutate(id),
    });
  return (
    <Section title={word('possibleDoubles')}>
      <Typography.Paragraph type="secondary">{word('possibleDoublesHelp')}</Typography.Paragraph>
      {error && <Problem error={error} />}
      <Flex vertical gap={8}>
        {task.possibleDoubles.map((one) => (
          <RelatedTask key={one.id} task={one}>
            {one.reasons.map((reason) => (
              <Tag key={reason}>{REASONS[reason] ? word(REASONS[reason]) : reason}</Tag>
            ))}
            {mayManage && (
              <>
                <Button size="small" disabled={isBusy} onClick={() => ask(one)}>
                  {word('mergeDouble')}
                </Button>
                <Button size="small" disabled={isBusy} onClick={() => dismiss.mutate(one.id)}>
                  {word('notADouble')}
                </Button>
              </>
            )}
          </RelatedTask>
        ))}
      </Flex>
    </Section>
  );
}

function RelatedTask({ task, children }: { readonly task: Related; readonly children?: React.ReactNode }) {
  const { word } = useSession();
  const { id, referenceNumber, policyholderName, taskType, insurerName, receivedAt, status, caseNumber } = task;
  const ofCase = caseNumber === null ? null : `${word('case')} ${caseNumber}`;
  return (
    <Flex gap={8} align="center" wrap>
      <Link to={`/scalepoint/${id}`}>{referenceNumber ?? id}</Link>
      <Typography.Text>
        {[policyholderName, taskType, insurerName, time(receivedAt), ofCase].filter(Boolean).join(' · ')}
      </Typography.Text>
      <Status of={status} />
      {children}
    </Flex>
  );
}
