import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aTaskWithCase, InMemoryTasks } from '../testing/index.js';
import { SeparateTask, SeparateTaskHandler } from './separate-task.js';

const clock = clockAt('2026-11-25T09:00:00.000Z');

it('a merged task is separated once; others, and those of other companies, are not', async () => {
  const task = Object.assign(aTaskWithCase('closed'), { mergedIntoId: 'kept', mergedFrom: 'accepted' });
  const handler = new SeparateTaskHandler(new InMemoryTasks(task), clock);
  const separate = (companyId: string, id: string) => handler.execute(new SeparateTask(companyId, id));
  await expect(separate('other', 'task')).rejects.toMatchObject({ code: 'case-intake.task-not-found' });
  await expect(separate('company', 'nix')).rejects.toMatchObject({ code: 'case-intake.task-not-found' });
  await separate('company', 'task');
  expect(task).toMatchObject({ status: 'accepted', mergedIntoId: null, reopenedAt: clock.now() });
  await expect(separate('company', 'task')).rejects.toMatchObject({ code: 'case-intake.task-is-not-merged' });
  expect(recorded(task)).toEqual(['case-intake.task-separated.v1']);
});
