import { StaleVersion } from '#shared-kernel';
import { VisitNotFound } from '../contracts/index.js';
import { DayHasPassed } from '../domain/day-has-passed.js';
import { aVisit, InMemoryVisits } from '../testing/index.js';
import { ScheduleVisit, ScheduleVisitHandler } from './schedule-visit.js';

// In Denmark it is the next day already.
const LATE_IN_THE_EVENING = new Date('2026-11-25T23:30:00Z');

function scheduling(companyId: string, day: string, version: number | null) {
  const visit = aVisit();
  const handler = new ScheduleVisitHandler(new InMemoryVisits(visit), { now: () => LATE_IN_THE_EVENING });
  return { visit, done: handler.execute(new ScheduleVisit(companyId, visit.id, day, version)) };
}

describe('a visit is scheduled', () => {
  it('for a day from today on, as the day is in Denmark', async () => {
    const { visit, done } = scheduling('company', '2026-11-26', 1);
    await done;
    expect(visit.day).toBe('2026-11-26');
    await expect(scheduling('company', '2026-11-25', null).done).rejects.toThrow(DayHasPassed);
  });

  it('by one who has seen its present version', () =>
    expect(scheduling('company', '2026-11-26', 7).done).rejects.toThrow(StaleVersion));

  it('by its own company', () => expect(scheduling('other', '2026-11-26', null).done).rejects.toThrow(VisitNotFound));
});
