import type { Directory } from '#directory/contracts';
import { GetStatistics, GetStatisticsHandler } from './get-statistics.js';

const NOW = new Date('2026-11-25T22:30:00Z');
const NONE = { answered: 0, late: 0, medianMinutes: null, p90Minutes: null, deadlineMinutes: null };
const asked: unknown[] = [];

const handler = new GetStatisticsHandler(
  {
    of: (_: string, period: unknown) => {
      asked.push(period);
      const employee = { open: 1, unanswered: 0, overdue: 0, answered: 0, medianMinutes: null };
      const employees = [
        { employeeId: 'anna', ...employee },
        { employeeId: null, ...employee },
      ];
      return Promise.resolve({
        insurers: [],
        received: [],
        answers: NONE,
        answersByInsurer: [],
        standing: [],
        employees,
      });
    },
    overdueAt: (_: string, times: readonly Date[]) => {
      asked.push(times);
      return Promise.resolve(times.map((_, index) => index));
    },
  },
  {
    byMonth: () => Promise.resolve([{ month: '2026-10', posted: 100, approved: 200 }]),
  },
  {
    entries: () => Promise.resolve([{ kind: 'employees', id: 'anna', name: 'Anna Åkjær', active: true }]),
  } as unknown as Directory,
  { now: () => NOW },
);

it('asks for whole Danish days and puts names, days and empty months to the figures', async () => {
  const found = await handler.execute(new GetStatistics('company', 30, true));
  expect(found).toMatchObject({ from: '2026-10-27', to: '2026-11-25' });
  expect(found.employees.map(({ name }) => name)).toEqual(['Anna Åkjær', null]);
  expect(found.months).toHaveLength(12);
  expect(found.months?.at(0)).toEqual({ month: '2025-12', posted: 0, approved: 0 });
  expect(found.months?.at(-2)).toEqual({ month: '2026-10', posted: 100, approved: 200 });
  expect(found.overdue.at(0)).toEqual({ day: '2026-11-19', count: 0 });
  expect(found.overdue.at(-1)).toEqual({ day: '2026-11-25', count: 6 });
  const [period, times] = asked as [object, Date[]];
  expect(period).toEqual({
    from: new Date('2026-10-26T23:00:00Z'),
    before: new Date('2026-11-25T23:00:00Z'),
    now: NOW,
  });
  expect(times.at(-2)).toEqual(new Date('2026-11-24T23:00:00Z'));
  expect(times.at(-1)).toEqual(NOW);
});

it('tells no amounts to those who may not read invoices', async () => {
  expect((await handler.execute(new GetStatistics('company', 30, false))).months).toBeNull();
});
