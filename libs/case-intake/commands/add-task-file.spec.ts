import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { AddTaskFile } from '../contracts/index.js';
import { aTaskWithCase, InMemoryCorrespondence, InMemoryTasks } from '../testing/index.js';
import { AddFileHandler } from './add-file.js';
import { AddTaskFileHandler } from './add-task-file.js';

const FILE = {
  name: 'efter.txt',
  contentType: 'text/plain',
  content: Buffer.from('tørt'),
  kindCheck: 'passed',
  virusScan: 'clean',
} as const;

it('a file from another context is private to the company, and says where it comes from', async () => {
  const tasks = new InMemoryTasks(aTaskWithCase());
  const correspondence = new InMemoryCorrespondence(tasks);
  const files = new AddFileHandler(tasks, correspondence, countedIds(), clockAt('2026-11-25T09:00:00Z'));
  const handler = new AddTaskFileHandler(files);
  await expect(handler.execute(new AddTaskFile('company', 'task', FILE, 'subcontract:1'))).resolves.toBe('id-1');
  expect(correspondence.files).toMatchObject([
    { id: 'id-1', name: 'efter.txt', send: false, addedBy: 'subcontract:1' },
  ]);
  const unknown = handler.execute(new AddTaskFile('company', 'other', FILE, 'subcontract:1'));
  await expect(unknown).rejects.toMatchObject({ code: 'case-intake.task-not-found' });
});
