import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aTaskWithCase, InMemoryTasks } from '../testing/index.js';
import { NameScalepointCase, NameScalepointCaseHandler } from './name-scalepoint-case.js';

const naming = (task: ReturnType<typeof aTaskWithCase>, id: string, taskId = 'task') =>
  new NameScalepointCaseHandler(new InMemoryTasks(task), clockAt('2026-11-25T09:00:00Z')).execute(
    new NameScalepointCase('company', taskId, id),
  );

describe('the id of the case at Scalepoint', () => {
  it('is typed in for a task that came without it, and can be corrected', async () => {
    const task = aTaskWithCase();
    await expect(naming(task, 'first')).resolves.toEqual({ taskId: 'task' });
    await naming(task, 'first');
    expect(recorded(task)).toEqual(['case-intake.scalepoint-case-named.v1']);
    await naming(task, 'second');
    expect(task.scalepointCaseId).toBe('second');
    expect(recorded(task)).toEqual(['case-intake.scalepoint-case-named.v1']);
  });

  it('that the insurer sent is not changed', async () => {
    const task = aTaskWithCase('accepted', { content: { scalepointCaseId: 'theirs' } });
    await naming(task, 'theirs');
    await expect(naming(task, 'ours')).rejects.toMatchObject({
      code: 'case-intake.scalepoint-case-known',
      facts: { scalepointCaseId: 'theirs' },
    });
    expect([task.scalepointCaseId, recorded(task)]).toEqual([null, []]);
  });

  it('of an unknown task is not found', () =>
    expect(naming(aTaskWithCase(), 'first', 'other')).rejects.toMatchObject({ code: 'case-intake.task-not-found' }));
});
