import { anEntry, InMemoryDirectory, InMemoryEntries } from '#directory/testing';
import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import type { MetRule } from '#scalepoint-settings/contracts';
import {
  aTask,
  aTaskWithCase,
  DoublesAsked,
  InMemoryCases,
  InMemoryTasks,
  openingOf,
  SETTINGS,
} from '../testing/index.js';
import { OpenCases, OpenCasesHandler } from './open-cases.js';

const NOW = clockAt('2026-11-25T09:00:00Z');

function opening(...all: ReturnType<typeof aTask>[]) {
  return openingBy([], ...all);
}

function openingBy(met: readonly MetRule[], ...all: ReturnType<typeof aTask>[]) {
  const [tasks, cases, doubles] = [new InMemoryTasks(...all), new InMemoryCases(), new DoublesAsked()];
  const entries = new InMemoryEntries(
    anEntry('debtors', 'nordlys', { name: 'Nordlys' }),
    anEntry('case-groups', 'skade'),
    anEntry('case-groups', 'vand'),
    anEntry('employees', 'anna'),
    anEntry('employees', 'bo'),
    anEntry('employees', 'gone', { active: false }),
  );
  const settings = { ...SETTINGS, defaults: { ...SETTINGS.defaults, caseGroupId: 'skade', caseManagerId: 'anna' } };
  const handler = new OpenCasesHandler(
    tasks,
    openingOf(cases, new InMemoryDirectory(entries, countedIds()), settings, met),
    doubles,
    NOW,
  );
  return { cases, doubles, open: (...ids: string[]) => handler.execute(new OpenCases('company', ids)) };
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

  it('are opened once: the same command again changes nothing', async () => {
    const task = aTask({ id: 'a' });
    const { cases, open } = opening(task);
    await open('a');
    recorded(task);
    await open('a');
    expect([cases.all.length, recorded(task)]).toEqual([1, []]);
  });

  it('are opened of tasks whose doubles are looked for', async () => {
    const { doubles, open } = opening(aTask({ id: 'a' }), aTaskWithCase('case-opened', { id: 'b' }));
    await open('a', 'b');
    expect(doubles.looks).toEqual([['company', ['a', 'b'], NOW.now()]]);
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

describe('the manager of a new case', () => {
  const rule = (number: number, caseManagerId: string, caseGroupId: string | null = null) => ({
    number,
    caseManagerId,
    caseGroupId,
  });
  const opened = async (...met: MetRule[]) => {
    const { cases, open } = openingBy(met, aTask({ id: 'a' }));
    await open('a');
    const [first] = cases.all;
    return {
      first,
      assigned: first?.releaseEvents().find(({ type }) => type === 'case-intake.case-assigned.v1')?.data,
    };
  };

  it('is the one of the first rule that the task meets, before the defaults', async () => {
    const { first, assigned } = await opened(rule(2, 'bo', 'vand'), rule(3, 'anna'));
    expect(first).toMatchObject({
      caseManagerId: 'bo',
      caseGroupId: 'vand',
      origins: { caseManagerId: 'assignmentRule', caseGroupId: 'assignmentRule', purposeId: 'none' },
    });
    expect(assigned).toMatchObject({ rule: 2, caseManagerId: 'bo', skipped: [] });
  });

  it('is never one who left: the next rule counts, and the event says so', async () => {
    const { first, assigned } = await opened(rule(1, 'gone'), rule(2, 'nix'), rule(4, 'bo', 'nix'));
    expect(first).toMatchObject({ caseManagerId: 'bo', caseGroupId: 'skade' });
    expect(assigned).toMatchObject({ rule: 4, skipped: [1, 2] });
  });

  it('is the default if no rule can be used, or none is met', async () => {
    const { first, assigned } = await opened(rule(1, 'gone'));
    expect(first).toMatchObject({ caseManagerId: 'anna', origins: { caseManagerId: 'scalepointDefault' } });
    expect(assigned).toMatchObject({ rule: null, caseManagerId: null, skipped: [1] });
    expect((await opened()).assigned).toBeUndefined();
  });
});
