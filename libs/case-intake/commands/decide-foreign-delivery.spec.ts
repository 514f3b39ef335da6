import { clockAt } from '#platform/testing/fixed-clock.js';
import { recorded, saved } from '#platform/testing/in-memory-aggregates.js';
import { aTaskWithCase, delivery, InMemoryTasks } from '../testing/index.js';
import { DecideForeignDelivery, DecideForeignDeliveryHandler } from './decide-foreign-delivery.js';

type Decision = DecideForeignDelivery['decision'];

function deciding(kind: 'update' | 'cancel' = 'update') {
  const task = aTaskWithCase('accepted');
  const sent = { ...delivery(kind, 2), deliveryId: 'foreign', insurerId: 'sydlys', insurerName: 'Sydlys' };
  expect(task.applyDelivery(sent)).toBe('held');
  saved(task);
  const handler = new DecideForeignDeliveryHandler(new InMemoryTasks(task), clockAt('2026-11-25T09:00:00Z'));
  const decide = (decision: Decision, deliveryId = 'foreign', version: number | null = null, taskId = 'task') =>
    handler.execute(new DecideForeignDelivery('company', taskId, deliveryId, decision, version));
  return { task, sent, decide };
}

describe('what another insurer sent', () => {
  it('is applied, and the task is that insurer’s from then on', async () => {
    const { task, decide } = deciding();
    await expect(decide('accept', 'foreign', task.version)).resolves.toEqual({ taskId: 'task' });
    expect(task).toMatchObject({
      insurerId: 'sydlys',
      content: { note: 'update 2' },
      status: 'accepted',
      attention: [],
    });
    expect(recorded(task)).toEqual(['case-intake.foreign-delivery-accepted.v1', 'case-intake.task-updated.v1']);
  });

  it('cancels the task when it is a cancellation', async () => {
    const { task, decide } = deciding('cancel');
    await decide('accept');
    expect(task).toMatchObject({ status: 'cancelled', withdrawn: true });
    expect(recorded(task)).toEqual(['case-intake.foreign-delivery-accepted.v1', 'case-intake.task-cancelled.v1']);
  });

  it('is dismissed, and the same again is a duplicate', async () => {
    const { task, sent, decide } = deciding();
    await decide('dismiss');
    expect(task).toMatchObject({ insurerId: 'i', content: { note: 'new 1' }, attention: [] });
    expect(recorded(task)).toEqual(['case-intake.foreign-delivery-dismissed.v1']);
    expect(task.applyDelivery(sent)).toBe('duplicate');
  });

  it.each<[Decision, Decision]>([
    ['accept', 'accept'],
    ['dismiss', 'accept'],
    ['accept', 'dismiss'],
  ])('is decided once: %s, then %s', async (first, second) => {
    const { task, decide } = deciding();
    await decide(first);
    recorded(task);
    await expect(decide(second)).rejects.toMatchObject({ code: 'case-intake.foreign-delivery-not-found' });
    expect(recorded(task)).toEqual([]);
  });

  it('is decided by one who has seen the present task, and only where there is something to decide', async () => {
    const { task, decide } = deciding();
    await expect(decide('accept', 'foreign', task.version - 1)).rejects.toMatchObject({ code: 'http.stale-version' });
    await expect(decide('accept', 'd')).rejects.toMatchObject({ code: 'case-intake.foreign-delivery-not-found' });
    await expect(decide('accept', 'foreign', null, 'other')).rejects.toMatchObject({
      code: 'case-intake.task-not-found',
    });
    expect(recorded(task)).toEqual([]);
  });
});
