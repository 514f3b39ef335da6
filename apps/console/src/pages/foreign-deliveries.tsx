import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Flex, Tag, Typography } from 'antd';
import { type components, ifMatch } from '#client';
import { useDialogs } from '../dialogs';
import { time } from '../formats';
import { Problem } from '../parts';
import { Section } from '../section';
import { useMe, useSession } from '../session';
import type { Word } from '../words';

type Task = components['schemas']['TaskDetailResponse'];

const KIND = { new: 'foreignNew', update: 'foreignUpdate', cancel: 'foreignCancel' } as const satisfies Record<
  string,
  Word
>;
const DECISION = { accepted: 'foreignAccepted', dismissed: 'foreignDismissed' } as const satisfies Record<string, Word>;

/** Deliveries of another insurer about the task, for a user to apply or dismiss. */
export function ForeignDeliveries({ task }: { readonly task: Task }) {
  const { api, word } = useSession();
  const { modal } = useDialogs();
  const queries = useQueryClient();
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const decide = useMutation({
    mutationFn: async ({ deliveryId, to }: { deliveryId: string; to: 'acceptance' | 'dismissal' }) => {
      const params = { path: { id: task.id, deliveryId }, header: ifMatch(task) };
      await api.POST(`/v1/tasks/{id}/foreign-deliveries/{deliveryId}/${to}`, { params });
    },
    onSettled: () => queries.invalidateQueries(),
  });
  if (task.foreignDeliveries.length === 0) return null;
  return (
    <Section title={word('foreignDeliveries')}>
      {decide.error && <Problem error={decide.error} />}
      <Flex vertical gap={8}>
        {task.foreignDeliveries.map(({ deliveryId, insurerName, kind, receivedAt, decision }) => (
          <Flex key={deliveryId + kind} gap={8} align="center" wrap>
            <Typography.Text>
              {insurerName} · {word(KIND[kind])} · {time(receivedAt)}
            </Typography.Text>
            {decision && <Tag>{word(DECISION[decision])}</Tag>}
            {!decision && mayManage && (
              <>
                <Button
                  size="small"
                  onClick={() =>
                    modal.confirm({
                      title: word('applyForeign'),
                      content: word('applyForeignConfirm').replace('{insurer}', insurerName),
                      okText: word('applyForeign'),
                      cancelText: word('cancel'),
                      onOk: () => decide.mutate({ deliveryId, to: 'acceptance' }),
                    })
                  }
                >
                  {word('applyForeign')}
                </Button>
                <Button size="small" danger onClick={() => decide.mutate({ deliveryId, to: 'dismissal' })}>
                  {word('dismissForeign')}
                </Button>
              </>
            )}
          </Flex>
        ))}
      </Flex>
    </Section>
  );
}

/** Fields of the message that could not be used, with the reasons. */
export function LeftOut({ task }: { readonly task: Task }) {
  const { word } = useSession();
  if (task.leftOut.length === 0) return null;
  return (
    <Section title={word('leftOut')}>
      <ul style={{ margin: 0, paddingInlineStart: 20 }}>
        {task.leftOut.map(({ field, code, detail }) => (
          <li key={field + code}>{detail}</li>
        ))}
      </ul>
    </Section>
  );
}
