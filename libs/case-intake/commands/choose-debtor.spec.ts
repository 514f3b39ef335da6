import { anEntry, InMemoryDirectory, InMemoryEntries } from '#directory/testing';
import { countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aCase, aTask, aTaskWithCase, InMemoryCases, InMemoryTasks, openingOf, SETTINGS } from '../testing/index.js';
import { ChooseDebtor, ChooseDebtorHandler } from './choose-debtor.js';

function choosing(task = aTask({ status: 'needs-attention' }), ...opened: ReturnType<typeof aCase>[]) {
  const [tasks, cases] = [new InMemoryTasks(task), new InMemoryCases(...opened)];
  const directory = new InMemoryDirectory(
    new InMemoryEntries(
      anEntry('debtors', 'nordlys', { name: 'Nordlys' }),
      anEntry('debtors', 'tvilling'),
      anEntry('debtors', 'lukket', { active: false }),
      anEntry('case-groups', 'skade'),
    ),
    countedIds(),
  );
  const settings = { ...SETTINGS, defaults: { ...SETTINGS.defaults, caseGroupId: 'skade' } };
  const handler = new ChooseDebtorHandler(tasks, cases, directory, openingOf(cases, directory, settings));
  const choose = (debtorId: string, taskId = 'task', companyId = 'company') =>
    handler.execute(new ChooseDebtor(companyId, taskId, debtorId));
  return { task, cases, choose };
}

describe('a chosen debtor', () => {
  it('opens the case that waited for it', async () => {
    const { task, cases, choose } = choosing();
    await expect(choose('tvilling')).resolves.toEqual({ taskId: 'task' });
    expect(cases.all).toMatchObject([{ debtorId: 'tvilling', debtorReason: 'user' }]);
    expect(task).toMatchObject({ status: 'case-opened', chosenDebtorId: 'tvilling' });
    expect(recorded(task)).toEqual(['case-intake.debtor-chosen.v1', 'case-intake.task-case-linked.v1']);
  });

  it('replaces the one of an opened case, and the same again changes nothing', async () => {
    const opened = aCase();
    const { task, choose } = choosing(aTaskWithCase(), opened);
    await choose('tvilling');
    await choose('tvilling');
    expect(opened).toMatchObject({ debtorId: 'tvilling', debtorReason: 'user', origins: { debtorId: 'user' } });
    expect([recorded(opened), recorded(task)]).toEqual([['case-intake.case-edited.v1'], []]);
  });

  it('is remembered on a task that is no case and becomes none', async () => {
    const { task, cases, choose } = choosing(aTask({ status: 'rejected' }));
    await choose('tvilling');
    await choose('tvilling');
    expect(cases.all).toEqual([]);
    expect(recorded(task)).toEqual(['case-intake.debtor-chosen.v1']);
  });

  it.each([
    ['nix', 'case-intake.value-unusable'],
    ['lukket', 'case-intake.value-unusable'],
  ])('%s is refused: %s', async (debtorId, code) => {
    const { task, choose } = choosing();
    await expect(choose(debtorId)).rejects.toMatchObject({ code, errors: [{ pointer: '/debtorId' }] });
    expect(recorded(task)).toEqual([]);
  });

  it('is of a task of the own company', async () => {
    const { choose } = choosing();
    await expect(choose('tvilling', 'other')).rejects.toMatchObject({ code: 'case-intake.task-not-found' });
    await expect(choose('tvilling', 'task', 'other')).rejects.toMatchObject({ code: 'case-intake.task-not-found' });
  });
});
