import { clockAt, countedIds } from '#platform/testing/fixed-clock.js';
import { aTaskWithCase, InMemoryCorrespondence, InMemoryTasks } from '../testing/index.js';
import { AddMessage, AddMessageHandler } from './add-message.js';

function writing() {
  const task = aTaskWithCase();
  const tasks = new InMemoryTasks(task);
  const correspondence = new InMemoryCorrespondence(tasks);
  const handler = new AddMessageHandler(tasks, correspondence, countedIds(), clockAt('2026-11-25T09:00:00Z'));
  const write = (send: boolean, taskId = 'task') =>
    handler.execute(new AddMessage('company', taskId, 'Vi ringer i morgen', send, 'anna'));
  return { task, correspondence, write };
}

it.each([true, false])('a message is kept with its task, and its event has no words of it (sent: %s)', async (send) => {
  const { task, correspondence, write } = writing();
  await expect(write(send)).resolves.toEqual({ taskId: 'task', id: 'id-1' });
  expect(correspondence.messages).toEqual([
    {
      companyId: 'company',
      id: 'id-1',
      taskId: 'task',
      text: 'Vi ringer i morgen',
      send,
      author: 'anna',
      writtenAt: new Date('2026-11-25T09:00:00Z'),
    },
  ]);
  expect(task.releaseEvents()).toEqual([
    expect.objectContaining({
      type: 'case-intake.message-added.v1',
      data: { taskId: 'task', messageId: 'id-1', send },
    }),
  ]);
});

it('the same words twice are two messages', async () => {
  const { correspondence, write } = writing();
  await write(false);
  await write(false);
  expect(correspondence.messages.map(({ id }) => id)).toEqual(['id-1', 'id-2']);
});

it('a message about an unknown task is refused and not kept', async () => {
  const { correspondence, write } = writing();
  await expect(write(true, 'other')).rejects.toMatchObject({ code: 'case-intake.task-not-found' });
  expect(correspondence.messages).toEqual([]);
});
