import { anEntry, InMemoryDirectory, InMemoryEntries } from '#directory/testing';
import { countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aTask, aTaskWithCase, InMemoryCases, InMemoryTasks, openingOf, SETTINGS } from '../testing/index.js';
import { OpenCases, OpenCasesHandler } from './open-cases.js';

function opening(...all: ReturnType<typeof aTask>[]) {
  const [tasks, cases] = [new InMemoryTasks(...all), new InMemoryCases()];
  const entries = new InMemoryEntries(
    anEntry('debtors', 'nordlys', { name: 'Nordlys' }),
    anEntry('case-groups', 'skade'),
  );
  const settings = { ...SETTINGS, defaults: { ...SETTINGS.defaults, caseGroupId: 'skade' } };
  const handler = new OpenCasesHandler(tasks, openingOf(cases, new InMemoryDirectory(entries, countedIds()), settings));
  return { cases, open: (...ids: string[]) => handler.execute(new OpenCases('company', ids)) };
}

describe('the cases of several tasks', () => {
  it('are opened with consecutive numbers', async () => {
    const tasks = ['a', 'b', 'c'].map((id) => aTask({ id }));
    const { cases, open } = opening(...tasks);
    await open('a', 'b', 'c');
    expect(cases.all.map(({ taskId, number }) => [taskId, number])).toEqual([
      ['a', 1001],
      ['b', 1002],
      ['c', 1003],
    ]);
    expect(tasks.map(recorded)).toEqual(tasks.map(() => ['case-intake.task-case-linked.v1']));
  });

  it('take no number for a task that needs attention or has a case already', async () => {
    const odd = aTask({ id: 'b', tokenDebtorId: 'unknown' });
    const { cases, open } = opening(
      aTask({ id: 'a' }),
      odd,
      aTaskWithCase('case-opened', { id: 'c' }),
      aTask({ id: 'd' }),
    );
    await open('a', 'b', 'c', 'd');
    expect(cases.all.map(({ taskId, number }) => [taskId, number])).toEqual([
      ['a', 1001],
      ['d', 1002],
    ]);
    expect(odd.status).toBe('needs-attention');
  });

  it('are not opened if one of the tasks does not exist', async () => {
    const { cases, open } = opening(aTask({ id: 'a' }));
    await expect(open('a', 'missing')).rejects.toMatchObject({ code: 'case-intake.task-not-found' });
    expect(cases.all).toEqual([]);
  });
});
