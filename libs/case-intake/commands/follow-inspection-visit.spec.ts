import type { VisitOfTask } from '#visits/contracts';
import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import type { TaskStatus } from '../contracts/index.js';
import { aTaskWithCase, InMemoryTasks } from '../testing/index.js';
import { FollowInspectionVisit, FollowInspectionVisitHandler } from './follow-inspection-visit.js';

const NOW = new Date('2026-11-25T09:00:00Z');
const BEFORE = new Date('2026-11-25T08:00:00Z');
const VISIT: VisitOfTask = {
  visitId: 'visit',
  taskId: 'task',
  kind: 'inspection',
  status: 'planned',
  employeeId: null,
  startsAt: '2026-12-01T08:00:00.000Z',
  minutes: 60,
  arrivesAt: null,
  attempts: 0,
  proposedStartsAt: null,
  decidedAt: NOW.toISOString(),
};

async function followed(visits: Partial<VisitOfTask>[], task = aTaskWithCase('accepted')) {
  const all = visits.map((visit) => ({ ...VISIT, ...visit }));
  const answers = { startingBetween: async () => [], upcoming: async () => all, visit: async () => all[0] ?? null };
  const handler = new FollowInspectionVisitHandler(new InMemoryTasks(task), answers, clockAt(NOW.toISOString()));
  await handler.execute(new FollowInspectionVisit('company', 'task'));
  return task;
}

describe('the inspection date of a task', () => {
  it('follows its visit, and a repeat has no effect', async () => {
    const task = await followed([{ kind: 'work', startsAt: '2026-11-28T08:00:00.000Z' }, {}]);
    await followed([{}], task);
    expect(task).toMatchObject({
      status: 'inspection-scheduled',
      inspectionAt: new Date(VISIT.startsAt),
      inspectionDecidedAt: NOW,
    });
    expect(recorded(task)).toEqual(['case-intake.inspection-scheduled.v1']);
  });

  it('stays if it was decided later than that of the visit, or at the same time', async () => {
    for (const decidedAt of [BEFORE, NOW]) {
      const task = aTaskWithCase('accepted');
      task.scheduleInspection(new Date('2026-12-09T08:00:00Z'), NOW);
      await followed([{ decidedAt: decidedAt.toISOString() }], task);
      expect(task.inspectionAt).toEqual(new Date('2026-12-09T08:00:00Z'));
    }
  });

  it('moves with a visit that moved after it was agreed', async () => {
    const task = aTaskWithCase('accepted');
    task.scheduleInspection(new Date('2026-12-09T08:00:00Z'), BEFORE);
    await followed([{}], task);
    expect(task).toMatchObject({ inspectionAt: new Date(VISIT.startsAt), inspectionDecidedAt: NOW });
  });

  it('does not follow a visit that has passed, was not reached or does not inspect', async () => {
    for (const visit of [
      { startsAt: BEFORE.toISOString() },
      { status: 'not-reached' as const },
      { kind: 'work' as const },
    ]) {
      expect((await followed([visit])).inspectionAt).toBeNull();
    }
    expect((await followed([])).inspectionAt).toBeNull();
  });

  it.each<TaskStatus>(['case-opened', 'inspected', 'in-repair', 'closed', 'cancelled'])(
    'does not follow while the task is %s',
    async (status) => {
      const task = await followed([{}], aTaskWithCase(status));
      expect(task).toMatchObject({ status, inspectionAt: null });
    },
  );
});
