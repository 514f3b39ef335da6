import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { TASK_STATUSES, type TaskStatus } from '../contracts/task-status.js';
import { LIFE, type Move } from '../domain/task-life.js';
import { aTaskWithCase, InMemoryTasks } from '../testing/index.js';
import {
  AcceptTask,
  AcceptTaskHandler,
  BeginRepair,
  BeginRepairHandler,
  CloseTask,
  CloseTaskHandler,
  CompleteTask,
  CompleteTaskHandler,
  PostponeDeadline,
  PostponeDeadlineHandler,
  RejectTask,
  RejectTaskHandler,
  ReopenTask,
  ReopenTaskHandler,
  ReportInspection,
  ReportInspectionHandler,
  ScheduleInspection,
  ScheduleInspectionHandler,
} from './task-moves.js';

const NOW = '2026-11-25T09:00:00.000Z';
const LATER = new Date('2026-12-01T08:00:00Z');
const EARLIER = new Date('2026-11-24T15:00:00Z');
const clock = clockAt(NOW);

type Of = readonly [companyId: string, taskId: string];
type Step = (tasks: InMemoryTasks, of: Of) => Promise<{ taskId: string }>;

const reject =
  (reason: string): Step =>
  (tasks, of) =>
    new RejectTaskHandler(tasks, clock).execute(new RejectTask(...of, reason));
const schedule =
  (at: Date): Step =>
  (tasks, of) =>
    new ScheduleInspectionHandler(tasks, clock).execute(new ScheduleInspection(...of, at));
const complete =
  (at: Date | null): Step =>
  (tasks, of) =>
    new CompleteTaskHandler(tasks, clock).execute(new CompleteTask(...of, at));
const postpone =
  (name: string, at: Date): Step =>
  (tasks, of) =>
    new PostponeDeadlineHandler(tasks, clock).execute(new PostponeDeadline(...of, name, at, 'Kunden er bortrejst'));

const STEPS: Readonly<Record<Exclude<Move, 'mark-invoiced'>, { step: Step; event: string; sets?: object }>> = {
  accept: {
    step: (tasks, of) => new AcceptTaskHandler(tasks, clock).execute(new AcceptTask(...of)),
    event: 'case-intake.task-accepted.v1',
  },
  reject: {
    step: reject('Uden for vores område'),
    event: 'case-intake.task-rejected.v1',
    sets: { rejectionReason: 'Uden for vores område' },
  },
  'schedule-inspection': {
    step: schedule(LATER),
    event: 'case-intake.inspection-scheduled.v1',
    sets: { inspectionAt: LATER },
  },
  'report-inspection': {
    step: (tasks, of) => new ReportInspectionHandler(tasks, clock).execute(new ReportInspection(...of)),
    event: 'case-intake.task-inspected.v1',
  },
  'begin-repair': {
    step: (tasks, of) => new BeginRepairHandler(tasks, clock).execute(new BeginRepair(...of)),
    event: 'case-intake.repair-begun.v1',
  },
  complete: { step: complete(null), event: 'case-intake.task-completed.v1', sets: { completedAt: new Date(NOW) } },
  close: {
    step: (tasks, of) => new CloseTaskHandler(tasks, clock).execute(new CloseTask(...of)),
    event: 'case-intake.task-closed.v1',
  },
};

const moves = Object.keys(STEPS) as (keyof typeof STEPS)[];
const ours: Of = ['company', 'task'];

/** What one step does to a task of this status. */
async function taken(status: TaskStatus, step: Step, of = ours) {
  const task = aTaskWithCase(status);
  const tasks = new InMemoryTasks(task);
  return { task, tasks, answer: await step(tasks, of).catch((error: Error) => error) };
}

describe.each(moves)('the move %s', (move) => {
  const { step, event, sets = {} } = STEPS[move];
  const { from, to } = LIFE[move];
  const others = TASK_STATUSES.filter((status) => !from.includes(status) && status !== to);

  it.each(from.filter((status) => status !== to))('is done from %s, with its event', async (status) => {
    const { task, answer } = await taken(status, step);
    expect(answer).toEqual({ taskId: 'task' });
    expect(task).toMatchObject({ status: to, ...sets });
    expect(recorded(task)).toEqual([event]);
  });

  it.each(others)('is refused from %s, and changes nothing', async (status) => {
    const { task, answer } = await taken(status, step);
    expect(answer).toMatchObject({ code: 'case-intake.move-not-possible', facts: { status, move } });
    expect(task.status).toBe(status);
    expect(recorded(task)).toEqual([]);
  });

  it('has no effect the second time', async () => {
    const { task, tasks } = await taken(from.find((status) => status !== to) ?? to, step);
    recorded(task);
    await expect(step(tasks, ours)).resolves.toEqual({ taskId: 'task' });
    expect(recorded(task)).toEqual([]);
  });

  it.each<Of>([
    ['company', 'other'],
    ['other', 'task'],
  ])('finds no task by %s/%s', async (...of) => {
    const { answer } = await taken('accepted', step, of);
    expect(answer).toMatchObject({ code: 'case-intake.task-not-found' });
  });
});

describe('a move with a value', () => {
  it('again with another value is refused or a change, as the life of the task says', async () => {
    const rejected = await taken('accepted', STEPS.reject.step);
    await expect(reject('En anden grund')(rejected.tasks, ours)).rejects.toMatchObject({
      code: 'case-intake.move-not-possible',
    });
    const scheduled = await taken('accepted', STEPS['schedule-inspection'].step);
    const dayAfter = new Date('2026-12-02T08:00:00Z');
    await schedule(dayAfter)(scheduled.tasks, ours);
    expect(scheduled.task.inspectionAt).toEqual(dayAfter);
    expect(recorded(scheduled.task)).toEqual(Array(2).fill('case-intake.inspection-scheduled.v1'));
  });

  it('has its time in the future for an inspection, and in the past for completed work', async () => {
    const past = await taken('accepted', schedule(EARLIER));
    expect(past.answer).toMatchObject({ code: 'case-intake.time-is-past', errors: [{ pointer: '/at' }] });
    const toCome = await taken('accepted', complete(LATER));
    expect(toCome.answer).toMatchObject({ code: 'case-intake.time-is-to-come', errors: [{ pointer: '/at' }] });
    const done = await taken('accepted', complete(EARLIER));
    expect(done.task).toMatchObject({ status: 'completed', completedAt: EARLIER });
  });
});

describe('reopening a task', () => {
  const reopen: Step = (tasks, of) => new ReopenTaskHandler(tasks, clock).execute(new ReopenTask(...of));

  it('is recorded with both statuses, once', async () => {
    const { task, tasks, answer } = await taken('completed', reopen);
    expect(answer).toEqual({ taskId: 'task' });
    expect(task).toMatchObject({ status: 'in-repair', reopenedAt: new Date(NOW) });
    expect(recorded(task)).toEqual(['case-intake.task-reopened.v1']);
    await expect(reopen(tasks, ours)).rejects.toMatchObject({ code: 'case-intake.move-not-possible' });
    expect(recorded(task)).toEqual([]);
  });

  it.each<Of>([
    ['company', 'other'],
    ['other', 'task'],
  ])('finds no task by %s/%s', async (...of) => {
    expect((await taken('completed', reopen, of)).answer).toMatchObject({ code: 'case-intake.task-not-found' });
  });
});

describe('a deadline', () => {
  const withDeadline = (status: TaskStatus = 'accepted') =>
    aTaskWithCase(status, { content: { deadlines: [{ name: 'inspection', at: '2026-11-20T12:00:00.000Z' }] } });

  it('is postponed with a reason, once for the same time', async () => {
    const task = withDeadline();
    const tasks = new InMemoryTasks(task);
    await postpone('inspection', LATER)(tasks, ours);
    await postpone('inspection', LATER)(tasks, ours);
    expect(task).toMatchObject({
      postponements: [{ name: 'inspection', from: '2026-11-20T12:00:00.000Z', reason: 'Kunden er bortrejst' }],
      deadlines: [{ name: 'inspection', at: LATER.toISOString(), origin: 'postponed', open: true }],
      dueAt: LATER,
    });
    expect(recorded(task)).toEqual(['case-intake.deadline-postponed.v1']);
  });

  it.each([
    ['case-intake.deadline-unknown', 'accepted', 'svar', LATER],
    ['case-intake.time-is-past', 'accepted', 'inspection', EARLIER],
    ['case-intake.move-not-possible', 'inspected', 'inspection', LATER],
    ['case-intake.move-not-possible', 'closed', 'inspection', LATER],
  ] as const)('is not postponed: %s (%s, %s)', async (code, status, name, at) => {
    const task = withDeadline(status);
    await expect(postpone(name, at)(new InMemoryTasks(task), ours)).rejects.toMatchObject({ code });
    expect(recorded(task)).toEqual([]);
  });

  it('of an unknown task is not found', () =>
    expect(postpone('inspection', LATER)(new InMemoryTasks(), ours)).rejects.toMatchObject({
      code: 'case-intake.task-not-found',
    }));
});
