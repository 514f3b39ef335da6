import '../calendar.css';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import type { components } from '#client';
import { useDialogs } from '../dialogs';
import { useEmployees } from '../employees';
import { time } from '../formats';
import { KeptDialog } from '../kept-dialog';
import { useRefresh } from '../live';
import { Nothing } from '../nothing';
import { Problem } from '../parts';
import { queryKeys } from '../query-keys';
import { Section } from '../section';
import { useMe, useSession } from '../session';
import { useReportVisit } from './visit-changes';
import { BookVisit, ChangeVisit } from './visit-dialog';
import { VisitLink } from './visit-link';
import { isOpen, KIND, type Visit, VisitStatus, VisitWarnings } from './visit-facts';

type Task = components['schemas']['TaskDetailResponse'];

/** For these no visit is made. */
const WITHOUT_VISITS: readonly Task['status'][] = ['waiting', 'rejected', 'closed', 'cancelled'];

/** The visits of a task: booked, moved and reported here, in the office and on site. */
export function TaskVisits({ task }: { readonly task: Task }) {
  const { api, word } = useSession();
  const refetchInterval = useRefresh();
  const mayManage = useMe()?.permissions.includes('tasks:manage') ?? false;
  const [asked, setAsked] = useState<Visit | 'new' | null>(null);
  const visits = useQuery({
    queryKey: queryKeys.visitsOf(task.id),
    queryFn: async () =>
      (await api.GET('/v1/visits', { params: { query: { taskId: task.id, limit: 200 } } })).data.items,
    refetchInterval,
  });
  const all = visits.data ?? [];
  const hasInspection = all.some((visit) => visit.kind === 'inspection' && isOpen(visit));
  const kinds = (['inspection', 'work', 'other'] as const).filter((kind) => kind !== 'inspection' || !hasInspection);
  const mayBook = mayManage && !WITHOUT_VISITS.includes(task.status);
  if (visits.data?.length === 0 && !mayBook) return null;
  return (
    <Section
      title={word('visits')}
      extra={
        mayBook && (
          <Button size="small" onClick={() => setAsked('new')}>
            {word('bookVisit')}
          </Button>
        )
      }
    >
      {visits.error && <Problem error={visits.error} onRetry={() => void visits.refetch()} />}
      {visits.data?.length === 0 && <Nothing>{word('noVisits')}</Nothing>}
      <ul className="visit-list">
        {all.map((visit) => (
          <VisitRow key={visit.id} visit={visit} mayManage={mayManage} onMove={() => setAsked(visit)} />
        ))}
      </ul>
      <KeptDialog of={asked}>
        {(about, isShown, afterClose) => {
          const shown = { isOpen: isShown, afterClose, onClose: () => setAsked(null) };
          return about === 'new' ? (
            <BookVisit taskId={task.id} kinds={kinds} {...shown} />
          ) : (
            <ChangeVisit visit={all.find(({ id }) => id === about.id) ?? about} {...shown} />
          );
        }}
      </KeptDialog>
    </Section>
  );
}

function VisitRow({
  visit,
  mayManage,
  onMove,
}: {
  readonly visit: Visit;
  readonly mayManage: boolean;
  readonly onMove: () => void;
}) {
  const { word } = useSession();
  const { modal } = useDialogs();
  const employees = useEmployees();
  const report = useReportVisit();
  const { kind, startsAt, minutes, employeeId, note, proposal, status } = visit;
  const employee = employeeId === null ? word('notAssigned') : (employees.get(employeeId) ?? employeeId);
  const at = `${time(startsAt)} · ${word('minutesOf').replace('{minutes}', String(minutes))}`;
  const named = (label: string) => `${label}: ${word(KIND[kind])} ${time(startsAt)}`;
  const cancel = () =>
    modal.confirm({
      title: named(word('cancelVisit')),
      content: word('cancelVisitConfirm'),
      okText: word('cancelVisit'),
      okButtonProps: { danger: true },
      cancelText: word('cancel'),
      onOk: () => report.mutate({ visit, report: { to: 'cancellation' } }),
    });
  const act = (label: string, onClick: () => void, danger = false) => (
    <Button size="small" danger={danger} aria-label={named(label)} disabled={report.isPending} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <li>
      <div className="visit-line">
        <strong>{word(KIND[kind])}</strong>
        <span>{at}</span>
        <span>{employee}</span>
        <VisitStatus visit={visit} />
        <VisitWarnings visit={visit} />
      </div>
      {note && <div className="visit-note">{note}</div>}
      {proposal && mayManage && (
        <div className="visit-line">
          <span>
            {word('proposedTime').replace('{time}', time(proposal.startsAt))}
            {proposal.note && `: ${proposal.note}`}
          </span>
          {act(word('acceptProposal'), () => report.mutate({ visit, report: { to: 'proposal-answer', accept: true } }))}
          {act(word('dismissProposal'), () =>
            report.mutate({ visit, report: { to: 'proposal-answer', accept: false } }),
          )}
        </div>
      )}
      {isOpen(visit) && mayManage && (
        <div className="visit-line">
          {status !== 'on-the-way' &&
            act(word('onTheWay'), () => report.mutate({ visit, report: { to: 'departure' } }))}
          {act(word('visitMade'), () => report.mutate({ visit, report: { to: 'completion' } }))}
          {act(word('notReached'), () => report.mutate({ visit, report: { to: 'failed-attempts' } }))}
          {act(word('moveOrEdit'), onMove)}
          <VisitLink visitId={visit.id} label={named(word('customerLink'))} />
          {act(word('cancelVisit'), () => void cancel(), true)}
        </div>
      )}
      {report.error && <Problem error={report.error} />}
    </li>
  );
}
