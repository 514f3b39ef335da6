import type { components } from '#client';

type Task = Pick<
  components['schemas']['TaskDetailResponse'],
  'status' | 'deadlines' | 'receivedAt' | 'inspectionAt' | 'completedAt'
>;
type Deadline = Task['deadlines'][number];

export interface Step {
  readonly name: 'Received' | 'Answered' | 'Inspected' | 'Repaired' | 'Completed' | 'Invoiced';
  readonly state: 'done' | 'now' | 'later';
  /** When it happened, was agreed, or has to happen; null when that is not known. */
  readonly at: string | null;
  readonly isOverdue: boolean;
}

export interface Progress {
  readonly steps: readonly Step[];
  /** Deadlines that belong to none of the steps. */
  readonly others: readonly Deadline[];
}

/** How many steps lie behind a task in each status. A task that ended early stays where it was answered. */
const DONE: Readonly<Record<Task['status'], number>> = {
  waiting: 0,
  received: 1,
  'needs-attention': 1,
  'case-opened': 1,
  rejected: 2,
  cancelled: 1,
  accepted: 2,
  'inspection-scheduled': 2,
  inspected: 3,
  'in-repair': 3,
  completed: 5,
  invoiced: 6,
  closed: 6,
};
const ENDED = new Set<Task['status']>(['rejected', 'cancelled', 'invoiced', 'closed']);
/** The step that each well-known deadline asks for. */
const STEP_OF: Readonly<Record<string, Step['name'] | undefined>> = {
  contact: 'Answered',
  response: 'Answered',
  acceptance: 'Answered',
  inspection: 'Inspected',
  completion: 'Completed',
};

/** The life of a task as one line, with the earliest deadline of each step that lies ahead. */
export function progressOf(task: Task): Progress {
  const { status, deadlines, receivedAt, inspectionAt, completedAt } = task;
  const done = DONE[status];
  const due = (name: Step['name']) =>
    deadlines.filter((one) => STEP_OF[one.name] === name).toSorted((a, b) => a.at.localeCompare(b.at))[0];
  const known: readonly (readonly [Step['name'], string | null])[] = [
    ['Received', receivedAt],
    ['Answered', null],
    ['Inspected', inspectionAt],
    ['Repaired', null],
    ['Completed', completedAt],
    ['Invoiced', null],
  ];
  const steps = known.map(([name, happened], index): Step => {
    const isDone = index < done;
    const deadline = isDone ? undefined : due(name);
    return {
      name,
      state: isDone ? 'done' : index === done && !ENDED.has(status) ? 'now' : 'later',
      at: happened ?? deadline?.at ?? null,
      isOverdue: deadline?.overdue ?? false,
    };
  });
  return { steps, others: deadlines.filter(({ name }) => STEP_OF[name] === undefined) };
}
