import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { sharing as world } from '../testing/index.js';

describe('a task that was put on the case of another one', () => {
  it('has its own case again when it is separated', async () => {
    const { task, caseOf, share, separate } = world();
    await share();
    await share('third');
    recorded(caseOf('main'));
    await separate();
    expect(task('other')).toMatchObject({ status: 'accepted', caseId: 'case of other', caseOfTaskId: null });
    expect(caseOf('other').flags).toEqual([]);
    expect(caseOf('main').releaseEvents()).toMatchObject([{ data: { taskIds: ['main', 'third'] } }]);
    await expect(separate()).rejects.toMatchObject({ code: 'case-intake.task-on-its-own-case' });
  });

  it('leaves a case on which every other task is cancelled', async () => {
    const { task, caseOf, share, separate } = world();
    await share();
    task('main').withdrawn = true;
    await separate();
    expect([caseOf('main').flags, caseOf('other').flags]).toEqual([['task-cancelled'], []]);
  });

  it('stays once an invoice of it was posted there', async () => {
    const { share, separate } = world({ 'case of main other': ['2026-1001', '2026-1002'] });
    await share();
    await share('third');
    await expect(separate()).rejects.toMatchObject({ facts: { invoices: ['2026-1001', '2026-1002'] } });
    await separate('third');
  });
});
