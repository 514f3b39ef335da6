import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useDialogs } from '../dialogs';
import { areKeysOn } from '../kept-settings';
import { lazyPart } from '../lazy-part';
import { useSession } from '../session';
import { type Decided, LABEL, type Move, MOVES, sendMove, useHold, useMove, useTaskChanged } from './task-moves';
import { numberOf, type Task } from './task-text';

const AssignForm = lazyPart(() => import('./assign-form').then((file) => file.AssignForm));
const MoveForm = lazyPart(() => import('./move-form').then((file) => file.MoveForm));

/** What is done to the chosen task, by a button or its key. */
export type Action = 'accept' | 'reject' | 'postpone' | 'inspect' | 'assign';
export const ACTION_KEYS: Record<Action, string> = {
  accept: 'a',
  reject: 'x',
  postpone: 'u',
  inspect: 'b',
  assign: 't',
};
const ACTIONS = new Map(Object.entries(ACTION_KEYS).map(([action, key]) => [key, action as Action]));
const MOVE: Record<'reject' | 'postpone' | 'inspect', Move> = {
  reject: 'rejection',
  postpone: 'postponement',
  inspect: 'inspection',
};

export function isPossible(action: Action, { status, dueAt, caseId }: Task): boolean {
  const moves = MOVES[status] ?? [];
  switch (action) {
    case 'accept':
      return moves.includes('acceptance');
    case 'reject':
      return moves.includes('rejection');
    case 'inspect':
      return moves.includes('inspection') || moves.includes('acceptance');
    case 'postpone':
      return dueAt !== null;
    default:
      return caseId !== null;
  }
}

export type Triage = ReturnType<typeof useTriage>;

/** Works a list off: keys for the chosen task, and after each the next task is chosen. */
export function useTriage({
  rows,
  chosenId,
  choose,
  mayManage,
  onOpen,
}: {
  readonly rows: readonly Task[];
  readonly chosenId: string | null;
  readonly choose: (id: string | null) => void;
  readonly mayManage: boolean;
  readonly onOpen: (id: string) => void;
}) {
  const { api, word } = useSession();
  const { message } = useDialogs();
  const hold = useHold();
  const changed = useTaskChanged();
  const [asking, setAsking] = useState<{ readonly action: Action; readonly task: Task } | null>(null);
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const at = rows.findIndex(({ id }) => id === chosenId);
  const goTo = (index: number) => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (next) choose(next.id);
  };
  const next = () => (at + 1 < rows.length ? goTo(at + 1) : choose(null));
  const done = () => {
    setAsking(null);
    next();
  };
  const move = useMove(asking?.task.id ?? '', done);
  const acceptAndInspect = useMutation({
    mutationFn: async ({ task, decided }: { task: Task; decided: Decided }) => {
      const first = { to: 'acceptance', values: {}, ifStatus: decided.ifStatus } as const;
      await sendMove(api, task.id, first, crypto.randomUUID());
      await sendMove(api, task.id, { ...decided, ifStatus: 'accepted' }, crypto.randomUUID());
    },
    onSuccess: (_, { task }) => {
      message.success(word('saved'));
      done();
      return changed(task.id);
    },
  });
  const act = (action: Action, task: Task) => {
    if (!mayManage || !isPossible(action, task)) return;
    if (action !== 'accept') {
      setAsking({ action, task });
      return;
    }
    hold({ id: task.id, number: numberOf(task) }, { to: 'acceptance', values: {}, ifStatus: task.status });
    next();
  };
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      if (ctrlKey || metaKey || altKey || asking || !areKeysOn()) return;
      if ((target as Element).closest('input:not([type=checkbox]), textarea, select, [role=combobox], [role=dialog]'))
        return;
      const task = rows[at];
      const action = ACTIONS.get(key.toLowerCase());
      if (key === '?') setIsHelpOpen(true);
      else if (key === 'j') goTo(at + 1);
      else if (key === 'k') goTo(at - 1);
      else if (key === 'o' && task) onOpen(task.id);
      else if (action && task) act(action, task);
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  });
  return {
    act,
    asking: asking && { ...asking, task: rows.find(({ id }) => id === asking.task.id) ?? asking.task },
    isPending: move.isPending || acceptAndInspect.isPending,
    error: move.error ?? acceptAndInspect.error,
    cancel: () => {
      move.reset();
      acceptAndInspect.reset();
      setAsking(null);
    },
    decide: (decided: Decided) => {
      if (!asking) return;
      const { action, task } = asking;
      if (action === 'inspect' && decided.ifStatus === 'case-opened') acceptAndInspect.mutate({ task, decided });
      else move.mutate(decided);
    },
    done,
    isHelpOpen,
    openHelp: () => setIsHelpOpen(true),
    closeHelp: () => setIsHelpOpen(false),
  };
}

/** The dialog of the action that was begun. */
export function TriageDialogs({ triage }: { readonly triage: Triage }) {
  const { word } = useSession();
  const { asking, error, isPending, cancel, decide, done } = triage;
  if (!asking) return null;
  const { action, task } = asking;
  if (action === 'accept') return null;
  if (action === 'assign') return <AssignForm tasks={[task]} onCancel={cancel} onDone={done} />;
  return (
    <MoveForm
      move={MOVE[action]}
      title={`${word(action === 'inspect' && task.status === 'case-opened' ? 'acceptAndInspect' : LABEL[MOVE[action]])}: ${numberOf(task)}`}
      task={task}
      error={error}
      isPending={isPending}
      onCancel={cancel}
      onDone={decide}
    />
  );
}
