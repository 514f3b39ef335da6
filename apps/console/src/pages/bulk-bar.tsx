import { useMutation } from '@tanstack/react-query';
import { Button, Flex, Typography } from 'antd';
import { useState } from 'react';
import { useDialogs } from '../dialogs';
import { useHeldMoves } from '../held-moves';
import { useSession } from '../session';
import { AssignForm } from './assign-form';
import { bulkMove } from './bulk-move';
import { MoveForm } from './move-form';
import { type Decided, useTaskChanged } from './task-moves';
import type { Task } from './task-text';
import { isPossible } from './triage';

/** What can be done at once to the tasks that are marked; tasks to which it cannot be done are left out. */
export function BulkBar({ tasks, onDone }: { readonly tasks: readonly Task[]; readonly onDone: () => void }) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const { hold } = useHeldMoves();
  const changed = useTaskChanged();
  const [asking, setAsking] = useState<'assign' | 'postpone' | null>(null);
  const can = (action: 'accept' | 'assign' | 'postpone') => tasks.filter((task) => isPossible(action, task));
  const [acceptable, assignable, postponable] = [can('accept'), can('assign'), can('postpone')];
  const accept = () => {
    // The same key again, so that another attempt after a failure accepts only what is not accepted yet.
    const key = crypto.randomUUID();
    hold({
      id: crypto.randomUUID(),
      taskIds: acceptable.map(({ id }) => id),
      title: `${word('accept')}: ${word('severalTasks').replace('{count}', String(acceptable.length))}`,
      send: () =>
        bulkMove(api, acceptable, { to: 'acceptance', values: {} }, key).finally(() =>
          changed(...acceptable.map(({ id }) => id)),
        ),
    });
    onDone();
  };
  const postpone = useMutation({
    mutationFn: (decided: Decided) => {
      const of = postponable.filter(({ deadlines }) => deadlines.some(({ name }) => name === decided.values.deadline));
      return bulkMove(api, of, decided, crypto.randomUUID());
    },
    onSuccess: () => {
      message.success(word('saved'));
      setAsking(null);
      onDone();
    },
    onSettled: () => changed(...postponable.map(({ id }) => id)),
  });
  if (tasks.length === 0) return null;
  const [first] = postponable;
  return (
    <Flex gap={8} align="center" wrap role="toolbar" aria-label={word('marked')}>
      <Typography.Text strong>{word('markedCount').replace('{count}', String(tasks.length))}</Typography.Text>
      <Button disabled={acceptable.length === 0} onClick={accept}>
        {word('accept')} ({acceptable.length})
      </Button>
      <Button disabled={assignable.length === 0} onClick={() => setAsking('assign')}>
        {word('assign')} ({assignable.length})
      </Button>
      <Button disabled={postponable.length === 0} onClick={() => setAsking('postpone')}>
        {word('postpone')} ({postponable.length})
      </Button>
      <Button type="text" onClick={onDone}>
        {word('unmark')}
      </Button>
      {asking === 'assign' && (
        <AssignForm
          tasks={assignable}
          onCancel={() => setAsking(null)}
          onDone={() => {
            setAsking(null);
            onDone();
          }}
        />
      )}
      {asking === 'postpone' && first && (
        <MoveForm
          move="postponement"
          task={{ ...first, deadlines: deadlinesOf(postponable) }}
          error={postpone.error}
          isPending={postpone.isPending}
          onCancel={() => setAsking(null)}
          onDone={(decided) => postpone.mutate(decided)}
        />
      )}
    </Flex>
  );
}

function deadlinesOf(tasks: readonly Task[]): Task['deadlines'] {
  const byName = new Map(tasks.flatMap(({ deadlines }) => deadlines.map((one) => [one.name, one] as const)));
  return [...byName.values()];
}
