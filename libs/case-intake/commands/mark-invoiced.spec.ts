import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { TASK_STATUSES } from '../contracts/task-status.js';
import { aCase, aTaskWithCase, InMemoryCases, InMemoryTasks } from '../testing/index.js';
import { MarkInvoiced, MarkInvoicedHandler } from './mark-invoiced.js';

function marking(task: ReturnType<typeof aTaskWithCase>, caseId = 'case', companyId = 'company', taskId?: string) {
  const handler = new MarkInvoicedHandler(new InMemoryCases(aCase()), new InMemoryTasks(task));
  return handler.execute(new MarkInvoiced(companyId, caseId, taskId));
}

describe('a posted invoice', () => {
  it('ends the work of a completed task, once', async () => {
    const task = aTaskWithCase('completed');
    await marking(task);
    await marking(task);
    expect(task.status).toBe('invoiced');
    expect(recorded(task)).toEqual(['case-intake.task-invoiced.v1']);
  });

  it.each(TASK_STATUSES.filter((status) => status !== 'completed'))('moves no task that is %s', async (status) => {
    const task = aTaskWithCase(status);
    await marking(task);
    expect([task.status, recorded(task)]).toEqual([status, []]);
  });

  it('of another task of the case leaves the task that it was opened for alone', async () => {
    const [main, other] = [aTaskWithCase('completed'), aTaskWithCase('completed', { id: 'other' })];
    await marking(main, 'case', 'company', 'other');
    await marking(other, 'case', 'company', 'other');
    expect([main.status, other.status]).toEqual(['completed', 'invoiced']);
  });

  it('of an unknown case, or of a case of another company, moves nothing', async () => {
    const task = aTaskWithCase('completed');
    await marking(task, 'other');
    await marking(task, 'case', 'other');
    expect(recorded(task)).toEqual([]);
  });
});
