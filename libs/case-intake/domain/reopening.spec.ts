import { recorded } from '#platform/testing/in-memory-aggregates.js';
import { delivery, taken } from '../testing/deliveries.js';
import type { Task } from './task.js';

const NOW = new Date('2026-11-25T09:00:00Z');
const LATER = new Date('2026-12-01T08:00:00Z');

/** The moves that lead to a status, from a task with its case. */
const TO: Readonly<Record<string, (task: Task) => void>> = {
  'case-opened': () => {},
  accepted: (task) => task.accept(),
  'inspection-scheduled': (task) => [task.accept(), task.scheduleInspection(LATER, NOW)],
  inspected: (task) => [task.accept(), task.reportInspection()],
  completed: (task) => [task.accept(), task.complete(NOW, NOW)],
  invoiced: (task) => [task.accept(), task.complete(NOW, NOW), task.markInvoiced()],
};

function aTaskIn(status: string): Task {
  const first = delivery('new', 1);
  const deadlines = [{ name: 'completion', at: '2026-11-25T08:30:00.000Z' }];
  const task = taken([{ ...first, task: { ...first.task, deadlines } }]);
  task.linkCase('case');
  TO[status]?.(task);
  return task;
}

describe('a task that is reopened', () => {
  it.each(['case-opened', 'accepted', 'inspection-scheduled', 'inspected'])(
    'after its rejection goes back to %s, and is rejected again with another reason',
    (status) => {
      const task = aTaskIn(status);
      task.reject('Ingen tid');
      expect(task.dueAt).toBeNull();
      task.reopen(NOW);
      expect(task).toMatchObject({ status, rejectionReason: null, rejectedFrom: null, reopenedAt: NOW });
      expect(task.dueAt).toEqual(new Date('2026-11-25T08:30:00.000Z'));
      task.reject('For langt væk');
      expect(task).toMatchObject({ status: 'rejected', rejections: ['Ingen tid', 'For langt væk'] });
    },
  );

  it('that needed attention needs it again', () => {
    const task = taken([delivery('new', 1)]);
    task.needAttention([{ code: 'a', field: 'b', da: 'c', en: 'd' }]);
    task.reject('Ingen tid');
    task.reopen(NOW);
    expect(task).toMatchObject({ status: 'needs-attention', attention: [{ code: 'a' }] });
  });

  it.each(['completed', 'invoiced'])('after it was %s is in repair, with its deadline open', (status) => {
    const task = aTaskIn(status);
    expect(task.dueAt).toBeNull();
    task.reopen(NOW);
    expect(task).toMatchObject({ status: 'in-repair', completedAt: null });
    expect(task.dueAt).toEqual(new Date('2026-11-25T08:30:00.000Z'));
  });

  it.each(['completed', 'invoiced', 'rejected'])('after it was closed is %s as before', (status) => {
    const task = aTaskIn(status === 'rejected' ? 'accepted' : status);
    if (status === 'rejected') task.reject('Ingen tid');
    const { completedAt } = task;
    task.close();
    task.reopen(NOW);
    expect(task).toMatchObject({ status, completedAt, closedFrom: null });
    task.reopen(NOW);
    expect(task.status).toBe(status === 'rejected' ? 'accepted' : 'in-repair');
  });

  it('without a note of where it came from, by a process of an earlier release, goes where it can be answered', () => {
    const rejected = Object.assign(aTaskIn('accepted'), { status: 'rejected', rejectionReason: 'Ingen tid' });
    rejected.reopen(NOW);
    expect(rejected).toMatchObject({ status: 'case-opened', rejections: ['Ingen tid'] });
    const closed = Object.assign(aTaskIn('completed'), { status: 'closed' });
    closed.reopen(NOW);
    expect(closed.status).toBe('completed');
  });

  it.each(['case-opened', 'accepted', 'inspection-scheduled', 'inspected'])(
    'cannot be reopened in status %s',
    (status) => {
      const task = aTaskIn(status);
      const { version } = task;
      expect(() => task.reopen(NOW)).toThrow('case-intake.move-not-possible');
      expect(task.version).toBe(version);
    },
  );

  it('is refused once its personal data was erased', () => {
    const task = aTaskIn('accepted');
    task.reject('Ingen tid');
    task.erase(NOW);
    expect(task.rejections).toEqual(['']);
    expect(() => task.reopen(NOW)).toThrow('case-intake.task-erased');
  });

  it('is refused if the insurer cancelled it after it was closed, until the insurer sends it again', () => {
    const task = aTaskIn('completed');
    task.close();
    task.applyDelivery(delivery('cancel', 2));
    expect(() => task.reopen(NOW)).toThrow('case-intake.task-cancelled-by-insurer');
    task.applyDelivery(delivery('new', 3));
    expect(task.attention).toMatchObject([{ code: 'case-intake.sent-again-after-cancellation' }]);
    task.releaseEvents();
    task.reopen(NOW);
    expect(task).toMatchObject({ status: 'completed', withdrawn: false, attention: [] });
    expect(recorded(task)).toEqual(['case-intake.task-reopened.v1', 'case-intake.task-updated.v1']);
  });
});
