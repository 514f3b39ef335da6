import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { type CompanyCalendarChoices, CompanyCalendars, UNTOUCHED_CALENDAR } from '#scalepoint-settings/contracts';
import type { AheadQuery } from '../domain/deadlines-ahead.js';
import { aTaskWithCase, InMemoryTasks } from '../testing/index.js';
import { WarnOfDeadlines, WarnOfDeadlinesHandler } from './warn-of-deadlines.js';

/** Thursday at 09:00 in Denmark; the next working day ends on Friday. */
const NOW = '2026-11-26T08:00:00Z';
const deadlines = [
  { name: 'contact', at: '2026-11-26T07:59:00.000Z' },
  { name: 'inspection', at: '2026-11-27T22:59:59.999Z' },
  { name: 'completion', at: '2026-11-27T23:00:00.000Z' },
];
const NEAR = 'case-intake.deadline-near.v1';

function warning(choices: Partial<CompanyCalendarChoices> = {}) {
  const task = aTaskWithCase('case-opened', { content: { deadlines } });
  task.accept();
  recorded(task);
  const asked: AheadQuery[] = [];
  const unwarned = async (_: string, query: AheadQuery) => {
    asked.push(query);
    return [task.id];
  };
  class Calendars extends CompanyCalendars {
    of = () => Promise.resolve({ ...UNTOUCHED_CALENDAR, ...choices });
  }
  const handler = (now: string) =>
    new WarnOfDeadlinesHandler(new InMemoryTasks(task), { unwarned }, new Calendars(), clockAt(now));
  return { task, asked, warn: (now = NOW) => handler(now).execute(new WarnOfDeadlines('company')) };
}

describe('a deadline that is near', () => {
  it('is announced once, neither a past one nor one that is far away', async () => {
    const { task, asked, warn } = warning();
    await warn();
    expect(task.releaseEvents()).toMatchObject([{ type: NEAR, data: { taskId: 'task', ...deadlines[1] } }]);
    await warn();
    expect(recorded(task)).toEqual([]);
    expect(asked[0]).toMatchObject({
      until: new Date('2026-11-27T22:59:59.999Z'),
      receivedBy: new Date('2026-11-26T07:30:00Z'),
    });
  });

  it('is announced again after it was postponed', async () => {
    const { task, warn } = warning();
    await warn();
    task.postpone('inspection', new Date('2026-12-02T08:00:00Z'), 'Kunden er bortrejst', new Date(NOW));
    recorded(task);
    await warn();
    // By now the deadline for completion has passed too.
    await warn('2026-12-01T08:00:00Z');
    expect(recorded(task)).toEqual([NEAR]);
    expect(task.warnedDeadlines).toEqual([{ name: 'inspection', at: '2026-12-02T08:00:00.000Z' }]);
  });

  it('is not announced once it is met', async () => {
    const { task, warn } = warning();
    task.reportInspection();
    recorded(task);
    await warn();
    expect(recorded(task)).toEqual([]);
  });

  it('is not announced to a company that wants no warning', async () => {
    const { task, asked, warn } = warning({ warnBefore: null });
    await warn();
    expect([recorded(task), asked]).toEqual([[], []]);
  });
});
