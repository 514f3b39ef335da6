import '../phone.css';
import { Flex } from 'antd';
import { Link } from 'react-router';
import { Chip } from '../chip';
import { relativeTime, time } from '../formats';
import { useHeldMoves } from '../held-moves';
import { Status } from '../parts';
import { useSession } from '../session';
import { addressOf, numberOf, type Task } from './task-text';

/** The list on a phone: a card for each task with who, where and until when. */
export function TaskCards({
  rows,
  isLoading,
  isFiltered,
}: {
  readonly rows: readonly Task[];
  readonly isLoading: boolean;
  readonly isFiltered: boolean;
}) {
  const { word } = useSession();
  if (rows.length === 0) return <p>{word(isLoading ? 'loading' : isFiltered ? 'noTasks' : 'noTasksYet')}</p>;
  return (
    <ul className="task-cards" aria-label={word('tasks')}>
      {rows.map((task) => (
        <li key={task.id}>
          <Link to={`/scalepoint/${task.id}`}>
            <strong>{task.policyholder.name ?? numberOf(task)}</strong>
            <div>{addressOf(task)}</div>
            <NextDate task={task} />
            <CardState task={task} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The visit that is agreed, or else the next deadline. */
function NextDate({ task: { status, inspectionAt, dueAt, overdue } }: { readonly task: Task }) {
  const { word, language } = useSession();
  if (status === 'inspection-scheduled' && inspectionAt) {
    return (
      <div>
        {word('inspectionAt')}: {relativeTime(inspectionAt, language)}
      </div>
    );
  }
  if (!dueAt) return null;
  return (
    <span title={time(dueAt)} {...(overdue && { className: 'overdue' })}>
      {word('deadline')}: {relativeTime(dueAt, language)}
    </span>
  );
}

function CardState({ task }: { readonly task: Task }) {
  const { word } = useSession();
  const { isHeld } = useHeldMoves();
  return (
    <Flex gap={8} wrap align="center">
      <Status of={task.status} />
      {task.dueSoon && <Chip phase="waiting">{word('soon')}</Chip>}
      {isHeld(task.id) && <Chip>{word('isBeingSent')}</Chip>}
      {task.attention.length > 0 && task.status !== 'needs-attention' && <Chip>{word('needsAttention')}</Chip>}
      <span className="quiet">
        {task.insurerName} · {numberOf(task)}
      </span>
    </Flex>
  );
}
