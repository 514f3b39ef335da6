import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import type { TaskStatus } from '#case-intake/contracts';
import type { VisitKind } from '../contracts/index.js';
import { aTaskToVisit, aVisit, EMPLOYEES, InMemoryVisits, NOW, tasksToVisit, TERMS } from '../testing/index.js';
import { BookVisit, BookVisitHandler } from './book-visit.js';

const INSPECTION = { kind: 'inspection' as VisitKind, terms: TERMS, taskId: 'task', visitId: null as string | null };

interface Given {
  readonly visits?: InMemoryVisits;
  readonly status?: TaskStatus;
}

function bench({ visits = new InMemoryVisits(), status = 'accepted' }: Given = {}) {
  const tasks = tasksToVisit(aTaskToVisit({ status }));
  const handler = new BookVisitHandler(visits, tasks, EMPLOYEES, countedIds(), clockAt(NOW.toISOString()));
  const book = (asked: Partial<typeof INSPECTION> = {}, companyId = 'company') => {
    const { taskId, kind, terms, visitId } = { ...INSPECTION, ...asked };
    return handler.execute(new BookVisit(companyId, taskId, kind, terms, visitId));
  };
  return { visits, book };
}

describe('a visit is booked', () => {
  it('for a task, with a new id or one that the caller chose, once', async () => {
    const { visits, book } = bench();
    await expect(book()).resolves.toEqual({ visitId: 'id-1' });
    await expect(book({ kind: 'work', visitId: 'chosen' })).resolves.toEqual({ visitId: 'chosen' });
    await expect(book({ kind: 'work', visitId: 'chosen' })).resolves.toEqual({ visitId: 'chosen' });
    expect(visits.all.map(({ id, kind, decidedAt }) => [id, kind, decidedAt])).toEqual([
      ['id-1', 'inspection', NOW],
      ['chosen', 'work', NOW],
    ]);
    expect(recorded(visits.all[1])).toEqual(['visits.visit-booked.v1']);
  });

  it('as an inspection only when no other is open, and as other work besides', async () => {
    const visits = new InMemoryVisits(aVisit());
    const { book } = bench({ visits });
    await expect(book()).rejects.toThrow('visits.inspection-is-planned');
    await book({ kind: 'other' });
    visits.all[0]?.cancel(NOW);
    await book();
    expect(visits.all).toHaveLength(3);
  });

  it('for a task of the company that takes visits, and an employee who works there', async () => {
    const { visits, book } = bench();
    await expect(book({ taskId: 'unknown' })).rejects.toThrow('visits.task-unknown');
    await expect(book({}, 'other')).rejects.toThrow('visits.task-unknown');
    await expect(book({ terms: { ...TERMS, employeeId: 'carl' } })).rejects.toThrow('visits.employee-unusable');
    for (const status of ['rejected', 'closed', 'cancelled', 'waiting'] as const) {
      await expect(bench({ visits, status }).book()).rejects.toThrow('visits.task-takes-no-visits');
    }
    expect(visits.all).toEqual([]);
  });
});
