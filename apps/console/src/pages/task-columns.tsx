import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Chip } from '../chip';
import { useEmployees } from '../employees';
import { day, relativeTime, time } from '../formats';
import { phoneText } from '../phone';
import { useHeldMoves } from '../held-moves';
import { Status } from '../parts';
import { useSession } from '../session';
import type { Word } from '../words';
import type { TaskSort } from './task-filter';
import { addressOf, damageOf, numberOf, type Task } from './task-text';

export const COLUMN_KEYS = [
  'deadline',
  'task',
  'number',
  'insurer',
  'status',
  'assignee',
  'received',
  'inspection',
  'phone',
] as const;
export type ColumnKey = (typeof COLUMN_KEYS)[number];

/** What a person may hide; the task and its deadline always show. */
export const OPTIONAL: readonly ColumnKey[] = COLUMN_KEYS.filter((key) => key !== 'deadline' && key !== 'task');
export const SHOWN_FIRST: readonly ColumnKey[] = ['number', 'insurer', 'status', 'assignee'];
/** Where a screen has no room for all, the last of these goes first. */
const BY_IMPORTANCE: readonly ColumnKey[] = [
  'task',
  'deadline',
  'number',
  'status',
  'assignee',
  'insurer',
  'inspection',
  'phone',
  'received',
];

interface Column {
  readonly title: Word;
  readonly width: number;
  /** The orders in which this column rises and falls. */
  readonly sorts?: readonly [rising: TaskSort, falling: TaskSort];
}

export const COLUMNS: Readonly<Record<ColumnKey, Column>> = {
  deadline: { title: 'deadline', width: 122, sorts: ['deadline', 'deadline-desc'] },
  task: { title: 'task', width: 220, sorts: ['name', 'name-desc'] },
  number: { title: 'number', width: 154 },
  insurer: { title: 'byInsurerName', width: 136, sorts: ['insurer', 'insurer-desc'] },
  status: { title: 'status', width: 170, sorts: ['status', 'status-desc'] },
  assignee: { title: 'caseManagerId', width: 130 },
  received: { title: 'received', width: 108, sorts: ['oldest', 'newest'] },
  inspection: { title: 'inspectionColumn', width: 148 },
  phone: { title: 'phoneColumn', width: 112 },
};

/** The columns that a list of this width has room for, in their order on the screen. */
export function columnsFor(chosen: readonly ColumnKey[], width: number): ColumnKey[] {
  let left = width;
  const fitting = new Set<ColumnKey>();
  for (const key of BY_IMPORTANCE) {
    if (OPTIONAL.includes(key) && !chosen.includes(key)) continue;
    left -= COLUMNS[key].width;
    if (left < 0 && OPTIONAL.includes(key)) break;
    fitting.add(key);
  }
  return COLUMN_KEYS.filter((key) => fitting.has(key));
}

/* Cells are plain elements: a jump through a long list draws hundreds of them at once. */

export interface CellOptions {
  /** Where the number has no column, the name leads to the task. */
  readonly hasNumber: boolean;
  readonly onAssign: ((task: Task) => void) | null;
}

export function cellOf(key: ColumnKey, task: Task, options: CellOptions): ReactNode {
  switch (key) {
    case 'deadline':
      return <Due task={task} />;
    case 'task':
      return <Who task={task} isLink={!options.hasNumber} />;
    case 'number':
      return (
        <div className="ellipsis task-number" title={numberOf(task)}>
          <Link to={`/scalepoint/${task.id}`}>{numberOf(task)}</Link>
        </div>
      );
    case 'insurer':
      return (
        <div className="ellipsis" title={task.insurerName}>
          {task.insurerName}
        </div>
      );
    case 'status':
      return <TaskState task={task} />;
    case 'assignee':
      return <Assignee task={task} onAssign={options.onAssign} />;
    case 'received':
      return day(task.receivedAt);
    case 'inspection':
      return time(task.inspectionAt);
    default:
      return phoneText(task.policyholder.mobile ?? task.policyholder.phone ?? '–');
  }
}

/** Two lines: who and where, then what is damaged. A long name is cut, and shown whole by its tooltip. */
function Who({ task, isLink }: { readonly task: Task; readonly isLink: boolean }) {
  const name = task.policyholder.name ?? numberOf(task);
  const where = addressOf(task);
  return (
    <div className="two-lines">
      <span className="ellipsis" title={`${name} · ${where}`}>
        {isLink ? <Link to={`/scalepoint/${task.id}`}>{name}</Link> : <strong>{name}</strong>} · {where}
      </span>
      <span className="ellipsis quiet" title={damageOf(task)}>
        {damageOf(task) || task.insurerName}
      </span>
    </div>
  );
}

/** Red says only that a deadline has passed. */
function Due({ task: { dueAt, overdue, dueSoon } }: { readonly task: Task }) {
  const { word, language } = useSession();
  if (!dueAt) return <>–</>;
  return (
    <div className="two-lines is-tight">
      <span title={time(dueAt)} {...(overdue && { className: 'overdue' })}>
        {relativeTime(dueAt, language)}
      </span>
      {dueSoon && <Chip phase="waiting">{word('soon')}</Chip>}
    </div>
  );
}

function Assignee({ task, onAssign }: { readonly task: Task; readonly onAssign: CellOptions['onAssign'] }) {
  const { word } = useSession();
  const employees = useEmployees();
  const name = task.caseManagerId === null ? null : (employees.get(task.caseManagerId) ?? task.caseManagerId);
  if (!onAssign || task.caseId === null) return <div className="ellipsis">{name ?? '–'}</div>;
  return (
    <button
      type="button"
      className="assign"
      aria-label={`${word('assignTo')} ${numberOf(task)}${name ? ` (${name})` : ''}`}
      title={name ?? word('assignTo')}
      onClick={() => onAssign(task)}
    >
      {name ?? `+ ${word('assignTo')}`}
    </button>
  );
}

function TaskState({ task }: { readonly task: Task }) {
  const { word, language } = useSession();
  const { isHeld } = useHeldMoves();
  const needsAttention = task.attention.length > 0 && task.status !== 'needs-attention';
  const inspection = task.status === 'inspection-scheduled' ? task.inspectionAt : null;
  return (
    <div className="two-lines is-tight is-apart">
      <Status of={task.status} />
      {isHeld(task.id) ? (
        <Chip>{word('isBeingSent')}</Chip>
      ) : needsAttention ? (
        <Chip phase="waiting">{word('needsAttention')}</Chip>
      ) : (
        inspection && (
          <span className="quiet" title={time(inspection)}>
            {relativeTime(inspection, language)}
          </span>
        )
      )}
    </div>
  );
}
