import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { TASK_STATUSES } from '../contracts/index.js';
import { aTaskWithCase, InMemoryTasks } from '../testing/index.js';
import { ReportVisitedInspection, ReportVisitedInspectionHandler } from './report-visited-inspection.js';

async function reported(task = aTaskWithCase('accepted'), companyId = 'company') {
  const handler = new ReportVisitedInspectionHandler(new InMemoryTasks(task));
  await handler.execute(new ReportVisitedInspection(companyId, 'task'));
  return task;
}

it('reports the inspection of a task that was visited, once', async () => {
  const task = await reported(await reported());
  expect(task).toMatchObject({ status: 'inspected', visited: true });
  expect(recorded(task)).toEqual(['case-intake.task-inspected.v1']);
});

it('leaves a task as it is that allows no report, and one of another company', async () => {
  for (const status of TASK_STATUSES.filter((one) => one !== 'accepted' && one !== 'inspection-scheduled')) {
    expect((await reported(aTaskWithCase(status))).status).toBe(status);
  }
  expect((await reported(aTaskWithCase('accepted'), 'other')).status).toBe('accepted');
});
