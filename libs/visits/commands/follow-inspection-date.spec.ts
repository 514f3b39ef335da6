import { countedIds } from '#platform/testing/fixed-clock.js';
import type { TaskToVisit } from '#case-intake/contracts';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aTaskToVisit, aVisit, BOOKED, InMemoryVisits, NOW, tasksToVisit, TERMS } from '../testing/index.js';
import { FollowInspectionDate, FollowInspectionDateHandler } from './follow-inspection-date.js';

const AGREED = new Date('2026-12-05T12:00:00Z');
const SCHEDULED = { status: 'inspection-scheduled', inspectionAt: AGREED, inspectionDecidedAt: NOW } as const;

async function followed(visits: InMemoryVisits, task: Partial<TaskToVisit> = SCHEDULED, occurredAt = NOW) {
  const handler = new FollowInspectionDateHandler(visits, tasksToVisit(aTaskToVisit(task)), countedIds());
  await handler.execute(new FollowInspectionDate('company', 'task', occurredAt));
  return visits.all;
}

describe('the inspection visit of a task', () => {
  it('is booked, unassigned, for the time that was agreed at the task, once', async () => {
    const visits = new InMemoryVisits();
    await followed(visits);
    const [visit, ...more] = await followed(visits);
    expect(more).toEqual([]);
    expect(visit).toMatchObject({
      startsAt: AGREED,
      minutes: 60,
      employeeId: null,
      kind: 'inspection',
      decidedAt: NOW,
    });
    expect(recorded(visit)).toEqual(['visits.visit-booked.v1']);
  });

  it('moves there if it is booked already, and keeps its employee', async () => {
    const [visit, ...more] = await followed(new InMemoryVisits(aVisit()));
    expect(more).toEqual([]);
    expect(visit).toMatchObject({ id: 'visit', startsAt: AGREED, employeeId: 'anna', timesMoved: 1 });
  });

  it('stays where it is if that was decided later', async () => {
    const [visit] = await followed(new InMemoryVisits(aVisit({ bookedAt: NOW })), {
      ...SCHEDULED,
      inspectionDecidedAt: BOOKED,
    });
    expect(visit?.startsAt).toEqual(TERMS.startsAt);
  });

  it('takes the time of the event for a task that does not say when it was decided', async () => {
    const undated = { ...SCHEDULED, inspectionDecidedAt: null };
    expect((await followed(new InMemoryVisits(aVisit({ bookedAt: NOW })), undated, BOOKED))[0]?.timesMoved).toBe(0);
    expect((await followed(new InMemoryVisits(aVisit({ bookedAt: BOOKED })), undated, NOW))[0]?.timesMoved).toBe(1);
  });

  it('is booked once more after it was cancelled, unless that was decided later', async () => {
    const cancelled = () => {
      const visit = aVisit();
      visit.cancel(NOW);
      return new InMemoryVisits(visit);
    };
    const after = new Date(NOW.getTime() + 1);
    expect(await followed(cancelled(), { ...SCHEDULED, inspectionDecidedAt: after })).toHaveLength(2);
    expect(await followed(cancelled(), { ...SCHEDULED, inspectionDecidedAt: BOOKED })).toHaveLength(1);
  });

  it('is not booked for a task that has gone on', async () => {
    expect(await followed(new InMemoryVisits(), { ...SCHEDULED, status: 'inspected' })).toEqual([]);
    expect(await followed(new InMemoryVisits(), { ...SCHEDULED, taskId: 'another' })).toEqual([]);
  });
});
