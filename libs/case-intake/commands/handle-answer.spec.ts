import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { aTaskWithCase, InMemoryCorrespondence, InMemoryTasks } from '../testing/index.js';
import { HandleAnswer, HandleAnswerHandler } from './handle-answer.js';

function handling() {
  const task = aTaskWithCase('accepted');
  task.recordScalepointAnswer('event', 'refused');
  recorded(task);
  const tasks = new InMemoryTasks(task);
  const correspondence = new InMemoryCorrespondence(tasks);
  const handler = new HandleAnswerHandler(tasks, correspondence, clockAt('2026-11-25T09:00:00Z'));
  const handle = (sendAgain: boolean, about = 'event', taskId = 'task') =>
    handler.execute(new HandleAnswer('company', taskId, about, sendAgain));
  return { task, correspondence, handle };
}

describe('an answer of Scalepoint that needs attention', () => {
  it('is handled without another report', async () => {
    const { task, correspondence, handle } = handling();
    await handle(false);
    expect(task.attention).toEqual([]);
    expect(correspondence.answers).toEqual([]);
    expect(recorded(task)).toEqual(['case-intake.answer-handled.v1']);
  });

  it('is replaced by a report that is not sent yet when it is sent again', async () => {
    const { correspondence, handle } = handling();
    await handle(true);
    expect(correspondence.answers).toMatchObject([{ about: 'event', outcome: 'not-sent', texts: [] }]);
  });

  it('must be one of the task', async () => {
    const { handle } = handling();
    await expect(handle(true, 'other')).rejects.toMatchObject({ code: 'case-intake.scalepoint-answer-not-found' });
    await expect(handle(true, 'event', 'other')).rejects.toMatchObject({ code: 'case-intake.task-not-found' });
  });
});
