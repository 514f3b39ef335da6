import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aVisit, EMPLOYEES, InMemoryVisits, NOW, TERMS } from '../testing/index.js';
import { ChangeVisit, ChangeVisitHandler } from './change-visit.js';

const MOVED = { ...TERMS, startsAt: new Date('2026-12-03T12:00:00Z') };

function changing(visit = aVisit()) {
  const handler = new ChangeVisitHandler(new InMemoryVisits(visit), EMPLOYEES, clockAt(NOW.toISOString()));
  const change = (terms: typeof TERMS, version: number | null = null, companyId = 'company') =>
    handler.execute(new ChangeVisit(companyId, visit.id, terms, version));
  return { visit, change };
}

describe('a visit is changed', () => {
  it('by one who has seen its version, and a repeat has no effect', async () => {
    const { visit, change } = changing();
    await expect(change(MOVED, 7)).rejects.toThrow('http.stale-version');
    await change(MOVED, 1);
    await change(MOVED);
    expect(visit).toMatchObject({ startsAt: MOVED.startsAt, version: 2 });
    expect(recorded(visit)).toEqual(['visits.visit-moved.v1']);
  });

  it('in its own company, to an employee who works there', async () => {
    const { change } = changing();
    await expect(change(MOVED, null, 'other')).rejects.toThrow('visits.visit-not-found');
    await expect(change({ ...TERMS, employeeId: 'carl' })).rejects.toThrow('visits.employee-unusable');
  });

  it('also when its employee does not work there any more', async () => {
    const { visit, change } = changing(aVisit({ employeeId: 'carl' }));
    await change({ ...MOVED, employeeId: 'carl' });
    expect(visit.startsAt).toEqual(MOVED.startsAt);
  });

  it('not once it is made', async () => {
    const { visit, change } = changing();
    visit.make(NOW, NOW);
    await expect(change(MOVED)).rejects.toThrow('visits.visit-is-over');
  });
});
