import { clockAt } from '#platform/testing/fixed-clock.js';
import { KeepTaskFile } from '../contracts/keep-task-file.js';
import { aTaskWithCase, InMemoryCorrespondence, InMemoryTasks } from '../testing/index.js';
import { KeepTaskFileHandler } from './keep-task-file.js';

function keeping(taskId = 'task') {
  const task = aTaskWithCase();
  const tasks = new InMemoryTasks(task);
  const correspondence = new InMemoryCorrespondence(tasks);
  const handler = new KeepTaskFileHandler(tasks, correspondence, clockAt('2026-11-25T09:00:00Z'));
  const file = { id: 'f1', name: 'Rapport 1/2.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF-') };
  const kept = handler.execute(new KeepTaskFile('company', taskId, file, true, 'anna'));
  return { task, correspondence, kept };
}

it('a file that the product made is kept under the id of the caller, and is to be sent', async () => {
  const { task, correspondence, kept } = keeping();
  await kept;
  expect(correspondence.files).toMatchObject([{ id: 'f1', name: '2.pdf', kindCheck: 'passed', send: true }]);
  expect(task.releaseEvents()).toMatchObject([
    { type: 'case-intake.file-added.v1', data: { fileId: 'f1', send: true, addedBy: 'anna' } },
  ]);
});

it('a file of an unknown task is refused and not kept', async () => {
  const { correspondence, kept } = keeping('other');
  await expect(kept).rejects.toMatchObject({ code: 'case-intake.task-not-found' });
  expect(correspondence.files).toEqual([]);
});
