import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { aTaskWithCase, InMemoryCorrespondence, InMemoryTasks } from '../testing/index.js';
import { AddFile, AddFileHandler } from './add-file.js';

const FILE = {
  name: '../../Før <é>.txt',
  contentType: 'text/plain',
  content: Buffer.from('vand æ'),
  kindCheck: 'passed',
  virusScan: 'clean',
} as const;

function adding() {
  const task = aTaskWithCase();
  const tasks = new InMemoryTasks(task);
  const correspondence = new InMemoryCorrespondence(tasks);
  const handler = new AddFileHandler(tasks, correspondence, countedIds(), clockAt('2026-11-25T09:00:00Z'));
  const add = (send: boolean, taskId = 'task') => handler.execute(new AddFile('company', taskId, FILE, send, 'anna'));
  return { task, correspondence, add };
}

it.each([true, false])('a file is kept with its task under a safe name (sent: %s)', async (send) => {
  const { task, correspondence, add } = adding();
  await expect(add(send)).resolves.toEqual({ taskId: 'task', id: 'id-1' });
  expect(correspondence.files).toMatchObject([
    {
      companyId: 'company',
      id: 'id-1',
      taskId: 'task',
      name: 'Før _é_.txt',
      send,
      addedBy: 'anna',
      virusScan: 'clean',
    },
  ]);
  expect(task.releaseEvents()).toMatchObject([
    { type: 'case-intake.file-added.v1', data: { taskId: 'task', fileId: 'id-1', send, addedBy: 'anna' } },
  ]);
});

it('a file of an unknown task is refused and not kept', async () => {
  const { correspondence, add } = adding();
  await expect(add(true, 'other')).rejects.toMatchObject({ code: 'case-intake.task-not-found' });
  expect(correspondence.files).toEqual([]);
});
