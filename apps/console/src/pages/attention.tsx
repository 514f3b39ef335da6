import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Flex } from 'antd';
import { Link } from 'react-router';
import type { components } from '#client';
import { Problem } from '../parts';
import { useMe, useSession } from '../session';
import type { Word } from '../words';
import { useTaskChanged } from './task-moves';

type Task = Pick<components['schemas']['TaskDetailResponse'], 'attention' | 'id' | 'status'>;

/** Where what keeps a task from continuing is corrected; a debtor is chosen on the task itself. */
const CORRECTED_AT: Record<string, { readonly to: string; readonly label: Word } | undefined> = {
  'case-intake.default-unusable': { to: '/scalepoint-settings', label: 'defaults' },
  'case-intake.case-group-missing': { to: '/scalepoint-settings', label: 'defaults' },
  'case-intake.token-debtor-unusable': { to: '/scalepoint-settings?tab=tokens', label: 'securityTokens' },
};
const AFTER_ANSWER = new Set(['case-intake.scalepoint-refused', 'case-intake.scalepoint-unclear']);

/** Why a task needs attention, and what can be done about each reason. */
export function Attention({ task }: { readonly task: Task }) {
  const { api, word } = useSession();
  const changed = useTaskChanged();
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const retry = useMutation({
    mutationFn: () => api.POST('/v1/tasks/{id}/retry', { params: { path: { id: task.id } } }),
    onSuccess: () => changed(task.id),
  });
  const handle = useMutation({
    mutationFn: ({ about, sendAgain }: { about: string; sendAgain: boolean }) =>
      api.POST('/v1/tasks/{id}/answers/{about}/handling', {
        params: { path: { id: task.id, about } },
        body: { sendAgain },
      }),
    onSuccess: () => changed(task.id),
  });
  if (task.attention.length === 0) return null;
  return (
    <>
      <Alert
        type="warning"
        showIcon
        title={word('needsAttention')}
        description={task.attention.map(({ code, detail, about }) => (
          <div key={code + detail + (about ?? '')}>
            {detail} {CORRECTED_AT[code] && <Link to={CORRECTED_AT[code].to}>{word(CORRECTED_AT[code].label)} →</Link>}
            {mayManage && about !== undefined && AFTER_ANSWER.has(code) && (
              <Flex gap={8} wrap>
                <Button
                  size="small"
                  disabled={handle.isPending}
                  onClick={() => handle.mutate({ about, sendAgain: true })}
                >
                  {word('sendAgain')}
                </Button>
                <Button
                  size="small"
                  disabled={handle.isPending}
                  onClick={() => handle.mutate({ about, sendAgain: false })}
                >
                  {word('handled')}
                </Button>
              </Flex>
            )}
          </div>
        ))}
        action={
          mayManage &&
          task.status === 'needs-attention' && (
            <Button loading={retry.isPending} onClick={() => retry.mutate()}>
              {word('retry')}
            </Button>
          )
        }
      />
      {(retry.error ?? handle.error) && <Problem error={retry.error ?? handle.error} />}
    </>
  );
}
