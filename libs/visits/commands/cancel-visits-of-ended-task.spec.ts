import type { TaskStatus } from '#case-intake/contracts';
import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aTaskToVisit, aVisit, InMemoryVisits, NOW, tasksToVisit } from '../testing/index.js';
import { CancelVisitsOfEndedTask, CancelVisitsOfEndedTaskHandler } from './cancel-visits-of-ended-task.js';

async function ended(status: TaskStatus, ...visits: ReturnType<typeof aVisit>[]) {
  const tasks = tasksToVisit(aTaskToVisit({ status }));
  const handler = new CancelVisitsOfEndedTaskHandler(new InMemoryVisits(...visits), tasks, clockAt(NOW.toISOString()));
  await handler.execute(new CancelVisitsOfEndedTask('company', 'task'));
  return visits.map((visit) => visit.status);
}

describe('the end of a task', () => {
  it.each(['rejected', 'closed', 'cancelled'] as const)('cancels its open visits when it is %s', async (status) => {
    const made = aVisit({ id: 'made' });
    made.make(NOW, NOW);
    const [open, foreign] = [aVisit({ id: 'open', kind: 'work' }), aVisit({ id: 'foreign', companyId: 'other' })];
    const others = aVisit({ id: 'others', taskId: 'another' });
    expect(await ended(status, made, open, foreign, others)).toEqual(['made', 'cancelled', 'planned', 'planned']);
    expect(recorded(open)).toEqual(['visits.visit-cancelled.v1']);
  });

  it('has no effect on a task that was reopened meanwhile', async () => {
    expect(await ended('case-opened', aVisit())).toEqual(['planned']);
  });
});
