import fc from 'fast-check';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import type { TaskStatus } from '../contracts/index.js';
import { aCase, aTaskWithCase, CLAIM, SHARING_IDS as IDS, sharing as world } from '../testing/index.js';
import { MergeTasks, MergeTasksHandler } from './merge-tasks.js';

describe('a task that is put on the case of another one', () => {
  it('goes on there with its own status, and both cases say so, once', async () => {
    const { task, caseOf, share } = world();
    await share();
    await share();
    expect(task('other')).toMatchObject({ status: 'accepted', caseId: 'case of main', caseOfTaskId: 'main' });
    expect(caseOf('other')).toMatchObject({ flags: ['task-on-other-case'], number: 1 });
    expect(recorded(task('other'))).toEqual(['case-intake.task-case-shared.v1']);
    expect([recorded(caseOf('other')), recorded(task('main'))]).toEqual([['case-intake.case-updated.v1'], []]);
    expect(caseOf('main').releaseEvents()).toMatchObject([
      { type: 'case-intake.case-tasks-changed.v1', data: { taskId: 'main', taskIds: ['main', 'other'] } },
    ]);
  });

  it('that was opened by case number alone belongs to the claim, if one of them has no id of the claim', async () => {
    const { task, share } = world();
    task('other').content = { ...task('other').content, scalepointCaseId: null, scalepointCaseNumber: ' N-7 ' };
    task('main').content = { ...task('main').content, scalepointCaseNumber: 'n-7' };
    await share();
    expect(task('other').caseId).toBe('case of main');
  });

  it.each<[string, string, string]>([
    ['case-intake.task-not-found', 'nix', 'main'],
    ['case-intake.task-not-found', 'foreign', 'main'],
    ['case-intake.case-of-task-unknown', 'other', 'nix'],
    ['case-intake.case-of-task-unknown', 'other', 'foreign'],
    ['case-intake.task-on-its-own-case', 'main', 'main'],
    ['case-intake.task-is-merged', 'merged', 'main'],
    ['case-intake.task-is-merged', 'other', 'merged'],
    ['case-intake.task-erased', 'erased', 'main'],
    ['case-intake.move-not-possible', 'cancelled', 'main'],
    ['case-intake.move-not-possible', 'other', 'cancelled'],
    ['case-intake.task-has-no-case', 'caseless', 'main'],
    ['case-intake.case-of-task-unusable', 'other', 'caseless'],
    ['case-intake.case-of-other-insurer', 'insured elsewhere', 'main'],
    ['case-intake.case-of-other-claim', 'other claim', 'main'],
    ['case-intake.case-of-other-claim', 'no claim', 'main'],
    ['case-intake.case-debtors-differ', 'other debtor', 'main'],
    ['case-intake.task-has-posted-invoices', 'posted', 'main'],
  ])('is refused: %s (%s onto the case of %s)', async (code, taskId, mainTaskId) => {
    const { tasks, cases, share } = world({ 'case of posted null': ['2026-1001'] });
    const add = (id: string, change: object = {}, status: TaskStatus = 'accepted') => {
      const content = { scalepointCaseId: CLAIM };
      const caseId = `case of ${id}`;
      tasks.add(Object.assign(aTaskWithCase(status, { id, caseId, content }), change));
      if (id !== 'caseless')
        cases.add(aCase({ id: caseId, taskId: id, ...(id === 'other debtor' && { debtorId: 'x' }) }));
    };
    const { content } = tasks.all[0]!;
    add('merged', { mergedIntoId: 'third' });
    add('erased', { erasedAt: new Date() }, 'rejected');
    add('cancelled', {}, 'cancelled');
    add('caseless', { caseId: null }, 'needs-attention');
    add('insured elsewhere', { insurerId: 'havblik' });
    add('other claim', { content: { ...content, scalepointCaseId: CLAIM.replace('c0', 'c1') } });
    add('no claim', { content: { ...content, scalepointCaseId: null, scalepointCaseNumber: null } });
    add('other debtor');
    add('posted');
    const before = JSON.stringify([tasks.all, cases.all]);
    await expect(share(taskId, mainTaskId)).rejects.toMatchObject({ code });
    expect(JSON.stringify([tasks.all, cases.all])).toBe(before);
  });

  it('is no link of a chain, and its case is not taken from it by a merge', async () => {
    const { tasks, share } = world();
    await share();
    await expect(share('third', 'other')).rejects.toMatchObject({ facts: { caseOfTaskId: 'main' } });
    await expect(share('other', 'third')).rejects.toMatchObject({ code: 'case-intake.task-shares-case' });
    await expect(share('main', 'third')).rejects.toMatchObject({ code: 'case-intake.case-has-other-tasks' });
    const merge = new MergeTasksHandler(tasks).execute(new MergeTasks('company', 'main', 'third'));
    await expect(merge).rejects.toMatchObject({ code: 'case-intake.case-has-other-tasks' });
  });
});

it('each task is on one case whatever users do, and each case says whose it is', async () => {
  const step = fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...IDS, null));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      const { tasks, cases, share, separate } = world();
      for (const [taskId, mainTaskId] of steps) {
        await (mainTaskId === null ? separate(taskId) : share(taskId, mainTaskId)).catch((error: unknown) => {
          expect(String((error as { code?: string }).code)).toMatch(/^case-intake\./);
        });
        for (const task of tasks.all.slice(0, IDS.length)) {
          const main = tasks.all.find(({ id }) => id === (task.caseOfTaskId ?? task.id));
          expect(main).toMatchObject({ caseOfTaskId: null, caseId: task.caseId });
          const own = cases.all.find((one) => one.taskId === task.id);
          expect(own?.flags).toEqual(task.caseOfTaskId === null ? [] : ['task-on-other-case']);
        }
      }
    }),
  );
});
