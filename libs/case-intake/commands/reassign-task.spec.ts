import { anEntry, InMemoryDirectory, InMemoryEntries } from '#directory/testing';
import { countedIds } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aCase, aTask, aTaskWithCase, InMemoryCases, InMemoryTasks } from '../testing/index.js';
import { ReassignTask, ReassignTaskHandler } from './reassign-task.js';

function reassigning(tasks = new InMemoryTasks(aTaskWithCase('accepted'))) {
  const opened = aCase({ defaults: { caseGroupId: 'skade', caseManagerId: 'anna' } });
  const entries = new InMemoryEntries(anEntry('employees', 'bo'), anEntry('employees', 'gone', { active: false }));
  const directory = new InMemoryDirectory(entries, countedIds());
  const handler = new ReassignTaskHandler(tasks, new InMemoryCases(opened), directory);
  const reassign = (to = 'bo', seen?: 'accepted' | 'case-opened', taskId = 'task', company = 'company') =>
    handler.execute(new ReassignTask(company, taskId, to).onlyIn(seen));
  return { opened, reassign };
}

describe('a task that is reassigned', () => {
  it('gets another case manager, and to the same one nothing happens', async () => {
    const { opened, reassign } = reassigning();
    await expect(reassign('bo', 'accepted')).resolves.toEqual({ taskId: 'task' });
    expect(opened).toMatchObject({ caseManagerId: 'bo', origins: { caseManagerId: 'user' } });
    expect(recorded(opened)).toEqual(['case-intake.case-edited.v1', 'case-intake.case-reassigned.v1']);
    await reassign('bo');
    expect(recorded(opened)).toEqual([]);
  });

  it.each([
    ['case-intake.value-unusable', 'gone', undefined, 'task', 'company'],
    ['case-intake.value-unusable', 'nix', undefined, 'task', 'company'],
    ['case-intake.task-status-changed', 'bo', 'case-opened', 'task', 'company'],
    ['case-intake.task-not-found', 'bo', undefined, 'nix', 'company'],
    ['case-intake.task-not-found', 'bo', undefined, 'task', 'other'],
  ] as const)('is refused: %s', async (code, to, seen, taskId, company) => {
    const { opened, reassign } = reassigning();
    await expect(reassign(to, seen, taskId, company)).rejects.toMatchObject({ code });
    expect(recorded(opened)).toEqual([]);
  });

  it('needs a case', async () => {
    const { reassign } = reassigning(new InMemoryTasks(aTask({ id: 'loose', status: 'needs-attention' })));
    await expect(reassign('bo', undefined, 'loose')).rejects.toMatchObject({ code: 'case-intake.task-has-no-case' });
  });
});
