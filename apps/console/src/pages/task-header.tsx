import { Tag } from 'antd';
import type { components } from '#client';
import { time } from '../formats';
import { Status } from '../parts';
import { Chip } from '../chip';
import { useSession } from '../session';
import { MailLink, mapAddress, PhoneLink } from './contact-links';
import { addressOf, numberOf } from './task-text';

type Task = components['schemas']['TaskDetailResponse'];

/** Who it is about, where, and how to reach them. */
export function TaskHeader({ task }: { readonly task: Task }) {
  const { word } = useSession();
  const { policyholder, inspectionAt, status } = task;
  const map = mapAddress(task);
  return (
    <header className="task-head">
      <h1 tabIndex={-1}>
        <small>{[task.insurerName, task.taskType, numberOf(task)].filter(Boolean).join(' · ')}</small>
        {policyholder.name ?? '–'}
      </h1>
      <div className="task-line">
        <span>{addressOf(task)}</span>
        {map && (
          <a href={map} target="_blank" rel="noreferrer noopener">
            {word('route')} ↗
          </a>
        )}
        <Reach person={policyholder} />
        {task.scalepointUrl && (
          <a href={task.scalepointUrl} target="_blank" rel="noreferrer noopener">
            {word('openInScalepoint')} ↗
          </a>
        )}
      </div>
      <Manager manager={task.caseManager} />
      {/* Others move tasks too: a screen reader hears the new status. */}
      <div className="task-line" role="status" style={{ marginTop: 6 }}>
        <Status of={status} />
        {task.dueSoon && <Chip phase="waiting">{word('dueSoon')}</Chip>}
        {task.overdue && <Tag color="error">{word('overdue')}</Tag>}
        {status === 'inspection-scheduled' && inspectionAt && <strong>{time(inspectionAt)}</strong>}
      </div>
    </header>
  );
}

/** Who manages the case, and who covers today. */
function Manager({ manager }: { readonly manager: Task['caseManager'] }) {
  const { word } = useSession();
  if (!manager) return null;
  const { name, isAway, coveredBy } = manager;
  const cover = coveredBy
    ? word('caseManagerAway').replace('{name}', coveredBy.name)
    : word('caseManagerAwayUncovered');
  return (
    <div className="task-line">
      <span>
        {word('caseManagerId')}: {name}
      </span>
      {isAway && <Chip phase="waiting">{cover}</Chip>}
    </div>
  );
}

type Person = Task['contacts'][number] | Task['policyholder'] | NonNullable<Task['claimHandler']>;

/** How to reach a person: numbers that dial and addresses that open a letter. */
export function Reach({ person }: { readonly person: Person }) {
  const numbers = ['mobile' in person ? person.mobile : null, person.phone];
  return (
    <span className="task-line">
      {[...new Set(numbers)].map((number) => number && <PhoneLink key={number} number={number} />)}
      <MailLink address={person.email} />
    </span>
  );
}
