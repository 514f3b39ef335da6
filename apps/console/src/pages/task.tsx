import '../task-page.css';
// A page that is used without a network has its dialogs from the start.
import '../dialogs-holder';
import { Button, Flex } from 'antd';
import { useEffect, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { components } from '#client';
import { useHeldMoves } from '../held-moves';
import { joinReads, whenDrawn } from '../joined-reads';
import { focusHeadingIfLost, KeptDialog } from '../kept-dialog';
import { listAddress } from '../kept-settings';
import { PageTitle } from '../page-title';
import { Loaded } from '../parts';
import { WhenSeen } from '../section';
import { Reports } from '../reports/report-list';
import { useMe, useSession } from '../session';
import { useFileQuestion } from './add-files';
import { Attention } from './attention';
import { CaseCard } from './case-card';
import { Conversation } from './conversation';
import { ErasePerson } from './erase-person';
import { Files } from './files';
import { ForeignDeliveries, LeftOut } from './foreign-deliveries';
import { Invoices } from './invoices';
import { MoveForm } from './move-form';
import { Offers } from './offers';
import { OwnPayment } from './own-payment';
import { Photos } from './photos';
import { PolicyholderMessages } from './policyholder-messages';
import { ProgressLine } from './progress-line';
import { QuickActions } from './quick-actions';
import { Subcontracts } from './subcontracts';
import { RelatedTasks } from './related-tasks';
import { TaskDamage, TaskFacts } from './task-facts';
import { TaskHeader } from './task-header';
import { DANGER, HELD, LABEL, type Move, MOVES, NEVER_PRIMARY, useHold, useMove } from './task-moves';
import { useTask } from './task-query';
import { numberOf } from './task-text';
import { TaskVisits } from './task-visits';

type Task = components['schemas']['TaskDetailResponse'];

export default function TaskPage() {
  const { id = '' } = useParams();
  const { word } = useSession();
  const task = useTask(id);
  const number = task.data && numberOf(task.data);
  useEffect(() => {
    if (number !== undefined) document.title = `${number} – Scalepoint`;
  }, [number]);
  if (task.data === undefined && task.error) {
    return (
      <Flex vertical gap={12}>
        <PageTitle>{word('task')}</PageTitle>
        <Loaded query={task}>{() => null}</Loaded>
        <Link to={listAddress()}>{word('toTheTasks')}</Link>
      </Flex>
    );
  }
  return <Loaded query={task}>{(known) => <TaskDetail key={id} task={known} />}</Loaded>;
}

/** Work left, conversation right; on a narrow screen the conversation follows the work. */
function TaskDetail({ task }: { readonly task: Task }) {
  const { word } = useSession();
  const [asking, setAsking] = useState<Move | null>(null);
  const may = useMe()?.permissions ?? [];
  const mayManage = may.includes('tasks:manage');
  const { ask, question } = useFileQuestion(task.id);
  const { caseId, status } = task;
  // A move takes away the button that was pressed.
  useEffect(focusHeadingIfLost, [status]);
  // Its parts ask when they are drawn, some of them when they know that they are in view.
  useEffect(() => joinReads(whenDrawn), []);
  return (
    <div
      className="task-page"
      {...(mayManage && {
        onDragOver: (event: React.DragEvent) => event.preventDefault(),
        onDrop: (event: React.DragEvent) => {
          event.preventDefault();
          if (event.dataTransfer.files.length > 0) ask([...event.dataTransfer.files]);
        },
      })}
    >
      <div className="task-head">
        <Link className="target" to={listAddress()}>
          ← {word('back')}
        </Link>
        <TaskHeader task={task} />
      </div>
      <ProgressLine task={task} />
      <div className="task-work">
        <Attention task={task} />
        {mayManage && <TaskActions task={task} asking={asking} onAsk={setAsking} />}
        <ForeignDeliveries task={task} />
        <TaskVisits task={task} />
        <RelatedTasks task={task} />
        <TaskDamage task={task}>
          <Photos taskId={task.id} onFiles={ask} />
        </TaskDamage>
        <WhenSeen title={word('reports')}>
          <Reports taskId={task.id} />
        </WhenSeen>
        <TaskFacts task={task} {...(mayManage && { onNameCase: () => setAsking('scalepoint-case') })} />
        <LeftOut task={task} />
        {caseId && may.includes('cases:read') && (
          <WhenSeen title={word('case')}>
            <CaseCard caseId={caseId} />
          </WhenSeen>
        )}
        {caseId && may.includes('invoices:read') && (
          <WhenSeen title={word('invoices')}>
            <Offers caseId={caseId} taskId={task.id} />
            <Invoices caseId={caseId} />
            <OwnPayment caseId={caseId} />
          </WhenSeen>
        )}
        <WhenSeen title={word('subcontractors')}>
          <Subcontracts task={task} />
        </WhenSeen>
        <WhenSeen title={word('customerMessages')}>
          <PolicyholderMessages taskId={task.id} />
        </WhenSeen>
        <Files task={task} />
        <div>
          <ErasePerson task={task} />
        </div>
      </div>
      <div className="task-talk">
        <Conversation task={task} />
      </div>
      <QuickActions task={task} onFiles={ask} />
      {question}
    </div>
  );
}

/** The moves that a task can make now; the one that moves it on comes first. */
function TaskActions({
  task,
  asking,
  onAsk,
}: {
  readonly task: Task;
  readonly asking: Move | null;
  readonly onAsk: (move: Move | null) => void;
}) {
  const { word } = useSession();
  const move = useMove(task.id, () => onAsk(null));
  const hold = useHold();
  const isWaiting = useHeldMoves().isHeld(task.id);
  const number = numberOf(task);
  return (
    <Flex gap={8} wrap>
      {(task.mergedIntoId === null ? (MOVES[task.status] ?? []) : []).map((to, index) => (
        <Button
          key={to}
          type={index === 0 && !NEVER_PRIMARY.has(to) ? 'primary' : 'default'}
          danger={DANGER.has(to)}
          disabled={isWaiting}
          onClick={() =>
            HELD.has(to) ? hold({ id: task.id, number }, { to, values: {}, ifStatus: task.status }) : onAsk(to)
          }
        >
          {word(LABEL[to])}
        </Button>
      ))}
      {mayBeReopened(task) && <Button onClick={() => onAsk('reopening')}>{word('reopen')}</Button>}
      {task.dueAt && <Button onClick={() => onAsk('postponement')}>{word('postpone')}</Button>}
      <KeptDialog of={asking}>
        {(asked, isOpen, afterClose) => (
          <MoveForm
            move={asked}
            task={task}
            error={move.error}
            isPending={move.isPending}
            isOpen={isOpen}
            afterClose={afterClose}
            onCancel={() => {
              move.reset();
              onAsk(null);
            }}
            onDone={(decided) => move.mutate(decided)}
          />
        )}
      </KeptDialog>
    </Flex>
  );
}

/** The insurer cancelled the task and sent it as new; the API refuses to reopen any other cancelled one. */
function mayBeReopened({ attention, status }: Task): boolean {
  return status === 'cancelled' && attention.some(({ code }) => code === 'case-intake.sent-again-after-cancellation');
}
