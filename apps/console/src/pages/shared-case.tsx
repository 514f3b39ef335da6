import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Tag } from 'antd';
import { Link } from 'react-router';
import type { components } from '#client';
import { useDialogs } from '../dialogs';
import { Problem, Status } from '../parts';
import { queryKeys } from '../query-keys';
import { useMe, useSession } from '../session';
import type { Word } from '../words';

type Task = Pick<components['schemas']['TaskDetailResponse'], 'id' | 'caseId' | 'caseOfTaskId' | 'referenceNumber'>;
type Related = components['schemas']['RelatedTaskResponse'];
type Case = components['schemas']['CaseResponse'];

/** On the row of another task of the claim: whether the two are on one case, and the choice. */
export function SharedCase({ task, other }: { readonly task: Task; readonly other: Related }) {
  const { api, word } = useSession();
  const { modal } = useDialogs();
  const queries = useQueryClient();
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const onSettled = () => queries.invalidateQueries();
  const share = useMutation({
    mutationFn: () =>
      api.POST('/v1/tasks/{id}/case-sharing', { params: { path: { id: other.id } }, body: { taskId: task.id } }),
    onSettled,
  });
  const separate = useMutation({
    mutationFn: (id: string) => api.POST('/v1/tasks/{id}/case-separation', { params: { path: { id } } }),
    onSettled,
  });
  const isTogether = task.caseId !== null && task.caseId === other.caseId;
  const put = other.caseOfTaskId === task.id ? other : task.caseOfTaskId === other.id ? task : null;
  const mayShare = !isTogether && task.caseId !== null && other.caseId !== null && task.caseOfTaskId === null;
  const ask = (title: Word, texts: readonly Word[], okText: Word, { id, referenceNumber }: Task, onOk: () => void) => {
    const named = (text: Word) => word(text).replace('{number}', referenceNumber ?? id);
    modal.confirm({
      title: named(title),
      content: texts.map((text) => <p key={text}>{named(text)}</p>),
      okText: word(okText),
      cancelText: word('cancel'),
      onOk,
    });
  };
  const error = share.error ?? separate.error;
  return (
    <>
      {isTogether && <Tag>{word(put === null ? 'onSameCase' : put === other ? 'onThisCase' : 'onItsCase')}</Tag>}
      {mayManage && mayShare && (
        <Button
          size="small"
          loading={share.isPending}
          onClick={() =>
            ask('shareCaseTitle', ['shareCaseHelp', 'shareCaseKept'], 'shareCase', other, () => share.mutate())
          }
        >
          {word('shareCase')}
        </Button>
      )}
      {mayManage && put && (
        <Button
          size="small"
          loading={separate.isPending}
          onClick={() => ask('ownCaseTitle', ['ownCaseHelp'], 'ownCase', put, () => separate.mutate(put.id))}
        >
          {word('ownCase')}
        </Button>
      )}
      {error && <Problem error={error} />}
    </>
  );
}

/** The tasks of a case that has several. */
export function TasksOfCase({ tasks }: Pick<Case, 'tasks'>) {
  return (
    <Flex vertical gap={4}>
      {tasks.map(({ id, referenceNumber, status }) => (
        <Flex key={id} gap={8} wrap>
          <Link to={`/scalepoint/${id}`}>{referenceNumber ?? id}</Link>
          <Status of={status} />
        </Flex>
      ))}
    </Flex>
  );
}

/** The number of the task that a document of a case with several tasks belongs to. */
export function DocumentTask({ caseId, document }: { readonly caseId: string; readonly document: Document }) {
  const { api } = useSession();
  const mayRead = useMe()?.permissions.includes('cases:read') ?? false;
  const opened = useQuery({
    queryKey: queryKeys.case(caseId),
    queryFn: async () => (await api.GET('/v1/cases/{id}', { params: { path: { id: caseId } } })).data,
    enabled: mayRead,
  });
  const tasks = opened.data?.tasks ?? [];
  // Without a task it belongs to the one that its case was opened for.
  const taskId = document.taskId ?? (document.caseId === caseId ? tasks[0]?.id : undefined);
  const task = tasks.length > 1 && tasks.find(({ id }) => id === taskId);
  return task && <div>{task.referenceNumber ?? task.id}</div>;
}

interface Document {
  readonly caseId: string;
  readonly taskId?: string | null;
}
