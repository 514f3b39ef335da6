import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded } from '#platform/testing/in-memory-aggregates.js';
import type { TaskStatus } from '../contracts/index.js';
import { delivery } from '../testing/deliveries.js';
import { aTask, aTaskWithCase, InMemoryTasks } from '../testing/index.js';
import { MergeTasks, MergeTasksHandler } from './merge-tasks.js';
import { SeparateTask, SeparateTaskHandler } from './separate-task.js';
import { ReopenTask, ReopenTaskHandler } from './task-moves.js';

const clock = clockAt('2026-11-25T09:00:00.000Z');
const HINT = { code: 'case-intake.case-group-missing', field: 'caseGroupId', da: '', en: '' };

function world(status: TaskStatus = 'accepted') {
  const double = Object.assign(aTaskWithCase(status, { id: 'double', caseId: 'case of double' }), {
    scalepointTaskId: 'guid of double',
  });
  const kept = aTaskWithCase('accepted', { id: 'kept' });
  const tasks = new InMemoryTasks(double, kept, aTask({ companyId: 'other', id: 'foreign' }));
  const merge = (taskId = 'double', keptTaskId = 'kept') =>
    new MergeTasksHandler(tasks).execute(new MergeTasks('company', taskId, keptTaskId));
  const separate = (taskId = 'double') =>
    new SeparateTaskHandler(tasks, clock).execute(new SeparateTask('company', taskId));
  return { tasks, double, kept, merge, separate };
}

describe('a task that is merged into another one', () => {
  it('is closed with its own event alone, once, and has its status again when it is separated', async () => {
    const { double, kept, merge, separate } = world('inspected');
    await merge();
    await merge();
    expect(double).toMatchObject({ status: 'closed', mergedIntoId: 'kept', mergedFrom: 'inspected', dueAt: null });
    // Nothing else happened to it that Scalepoint would be told of.
    expect([recorded(double), recorded(kept)]).toEqual([['case-intake.task-merged.v1'], []]);
    await separate();
    expect(double).toMatchObject({ status: 'inspected', mergedIntoId: null, mergedFrom: null });
    expect(recorded(double)).toEqual(['case-intake.task-separated.v1']);
    await expect(separate()).rejects.toMatchObject({ code: 'case-intake.task-is-not-merged' });
  });

  it('takes what the insurer sends later, and is cancelled when it is separated after a cancellation', async () => {
    const { double, merge, separate } = world();
    await merge();
    recorded(double);
    expect(double.applyDelivery(delivery('update', 2))).toBe('applied');
    expect(double.applyDelivery(delivery('cancel', 3))).toBe('applied');
    expect(double).toMatchObject({ status: 'closed', content: { note: 'update 2' }, withdrawn: true });
    await separate();
    expect(double.status).toBe('cancelled');
  });

  it('without a case looks for one again when it is separated', async () => {
    const { double, merge, separate } = world();
    Object.assign(double, { status: 'needs-attention', caseId: null, attention: [HINT, { ...HINT, about: 'event' }] });
    await merge();
    expect(double.attention).toMatchObject([{ about: 'event' }]);
    recorded(double);
    await separate();
    expect(double.status).toBe('received');
    expect(recorded(double)).toEqual(['case-intake.task-separated.v1', 'case-intake.task-received.v1']);
  });

  it('is not moved or reopened until it is separated', async () => {
    const { tasks, double, merge } = world();
    await merge();
    const reopen = new ReopenTaskHandler(tasks, clock).execute(new ReopenTask('company', 'double'));
    await expect(reopen).rejects.toMatchObject({
      code: 'case-intake.task-is-merged',
      facts: { mergedIntoId: 'kept' },
    });
    expect(() => double.accept()).toThrow('case-intake.move-not-possible');
  });

  it.each<[string, string, string]>([
    ['case-intake.task-not-found', 'nix', 'kept'],
    ['case-intake.task-not-found', 'foreign', 'kept'],
    ['case-intake.kept-task-unknown', 'double', 'nix'],
    ['case-intake.kept-task-unknown', 'double', 'foreign'],
    ['case-intake.task-merged-into-itself', 'kept', 'kept'],
    ['case-intake.task-has-doubles', 'kept', 'third'],
    ['case-intake.task-is-merged', 'third', 'double'],
    ['case-intake.task-is-merged', 'double', 'third'],
    ['case-intake.move-not-possible', 'cancelled', 'kept'],
    ['case-intake.move-not-possible', 'third', 'cancelled'],
    ['case-intake.task-erased', 'erased', 'kept'],
    ['case-intake.task-erased', 'third', 'erased'],
  ])('is refused: %s (%s into %s)', async (code, taskId, keptTaskId) => {
    const { tasks, merge } = world();
    for (const [id, status] of [
      ['third', 'accepted'],
      ['cancelled', 'cancelled'],
      ['erased', 'rejected'],
    ] as const)
      tasks.add(aTaskWithCase(status, { id, ...(id === 'erased' && { erasedAt: clock.now() }) }));
    if (code.endsWith('doubles') || code.endsWith('is-merged')) await merge();
    const known = tasks.all.map(({ status }) => status);
    await expect(merge(taskId, keptTaskId)).rejects.toMatchObject({ code });
    expect(tasks.all.map(({ status }) => status)).toEqual(known);
  });
});
