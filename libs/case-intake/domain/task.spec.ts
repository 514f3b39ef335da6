import fc from 'fast-check';
import type { IdentifiedTask, TaskDeliveryKind } from '../contracts/index.js';
import { delivery, taken } from '../testing/deliveries.js';
import type { Task } from './task.js';

const stateOf = ({ status, introduced, content: { note } }: Task) => ({ status, introduced, note });

describe('a task', () => {
  it.each([
    ['revisions', (kind: TaskDeliveryKind, order: number) => delivery(kind, order)],
    ['times', (kind: TaskDeliveryKind, order: number) => delivery(kind, order, null)],
  ])('has the same state for any order and repetition of its deliveries, by %s', (_, make) => {
    const story = fc.record({ updates: fc.integer({ min: 0, max: 4 }), cancelled: fc.boolean() }).chain((facts) => {
      const updates = Array.from({ length: facts.updates }, (__, n) => make('update', 2 + n));
      const inOrder = [make('new', 1), ...updates, ...(facts.cancelled ? [make('cancel', 2 + facts.updates)] : [])];
      const repeated = fc.array(fc.constantFrom(...inOrder), { maxLength: 6 });
      return repeated.chain((extra) => {
        const all = [...inOrder, ...extra];
        return fc.shuffledSubarray(all, { minLength: all.length }).map((shuffled) => ({ inOrder, shuffled }));
      });
    });
    fc.assert(
      fc.property(story, ({ inOrder, shuffled }) => {
        expect(stateOf(taken(shuffled))).toEqual(stateOf(taken(inOrder)));
      }),
    );
  });

  it('has the same state if users act between the deliveries', () => {
    const now = new Date('2026-11-25T09:00:00Z');
    const moves: Readonly<Record<string, (task: Task) => void>> = {
      accept: (task) => task.accept(),
      inspect: (task) => task.scheduleInspection(new Date('2026-12-01T08:00:00Z'), now),
      inspected: (task) => task.reportInspection(),
      repair: (task) => task.beginRepair(),
      complete: (task) => task.complete(now, now),
      note: (task) => task.addMessage('m', false),
    };
    type Step = IdentifiedTask | string;
    const walked = (steps: readonly Step[]) => {
      const task = taken([delivery('new', 1)]);
      task.linkCase('case');
      for (const step of steps) {
        if (typeof step !== 'string') task.applyDelivery(step);
        else if (task.status === 'cancelled' && step !== 'note')
          expect(() => moves[step]?.(task)).toThrow('not-possible');
        else moves[step]?.(task);
      }
      return task;
    };
    const deliveries = fc
      .record({ updates: fc.integer({ min: 0, max: 3 }), cancelled: fc.boolean() })
      .map((facts) => [
        ...Array.from({ length: facts.updates }, (_, n) => delivery('update', 2 + n)),
        ...(facts.cancelled ? [delivery('cancel', 9)] : []),
      ]);
    const story = deliveries.chain((sent) =>
      fc.record({
        sent: fc.constant(sent),
        came: fc.array(fc.constantFrom(delivery('new', 1), ...sent), { maxLength: 4 }).chain((again) => {
          const all = [...sent, ...again];
          return fc.shuffledSubarray(all, { minLength: all.length });
        }),
        // The users' steps are in order; only the deliveries between them vary.
        done: fc.integer({ min: 0, max: 6 }).map((count) => Object.keys(moves).slice(0, count)),
        gaps: fc.infiniteStream(fc.boolean()),
      }),
    );
    fc.assert(
      fc.property(story, ({ sent, came, done, gaps }) => {
        const mixed: Step[] = [];
        const [people, insurer] = [[...done], [...came]];
        while (people.length + insurer.length > 0) {
          const turn = (gaps.next().value ? people : insurer).shift() ?? people.shift() ?? insurer.shift();
          if (turn !== undefined) mixed.push(turn);
        }
        const { status, content, introduced, withdrawn } = walked(mixed);
        const inOrder = walked([...done, ...sent]);
        expect({ status, introduced, withdrawn, note: content.note }).toEqual({
          status: inOrder.status,
          introduced: true,
          withdrawn: sent.some(({ task }) => task.kind === 'cancel'),
          note: inOrder.content.note,
        });
      }),
    );
  });

  it('stays closed if the insurer cancels it afterwards, and records the cancellation', () => {
    const task = taken([delivery('new', 1)]);
    task.linkCase('case');
    task.reject('Uden for vores område');
    task.close();
    expect(task.applyDelivery(delivery('cancel', 2))).toBe('applied');
    expect(task).toMatchObject({ status: 'closed', withdrawn: true });
    expect(task.applyDelivery(delivery('cancel', 2))).toBe('duplicate');
  });

  it('records no event for a repeated move, and one for the same move with another time', () => {
    const now = new Date('2026-11-25T09:00:00Z');
    const task = taken([delivery('new', 1)]);
    task.linkCase('case');
    task.accept();
    task.scheduleInspection(new Date('2026-12-01T08:00:00Z'), now);
    const { version } = task;
    task.scheduleInspection(new Date('2026-12-01T08:00:00Z'), now);
    expect(task.version).toBe(version);
    task.scheduleInspection(new Date('2026-12-02T08:00:00Z'), now);
    expect(task.version).toBe(version + 1);
    expect(() => task.scheduleInspection(now, now)).toThrow('case-intake.time-is-past');
    expect(() => task.complete(new Date('2026-12-01T08:00:00Z'), now)).toThrow('case-intake.move-not-possible');
    expect(task).toMatchObject({ status: 'inspection-scheduled', version: version + 1 });
  });

  it('needs no more attention for an answer that a user handled, and only for that', () => {
    const task = taken([delivery('new', 1)]);
    task.recordScalepointAnswer('event', 'refused');
    task.recordScalepointAnswer('other', 'unclear');
    task.handleAnswer('event', true);
    expect(task.attention).toMatchObject([{ about: 'other' }]);
    expect(() => task.handleAnswer('event', true)).toThrow('case-intake.scalepoint-answer-not-found');
    task.recordScalepointAnswer('event', 'refused');
    expect(task.attention).toMatchObject([{ about: 'other' }, { about: 'event' }]);
  });

  it('is invoiced only once it is completed', () => {
    const now = new Date('2026-11-25T09:00:00Z');
    const task = taken([delivery('new', 1)]);
    task.linkCase('case');
    task.accept();
    task.markInvoiced();
    expect(task.status).toBe('accepted');
    task.complete(now, now);
    task.markInvoiced();
    expect(task.status).toBe('invoiced');
  });

  it('shows a report that Scalepoint rejected until it is accepted', () => {
    const task = taken([delivery('new', 1)]);
    task.recordScalepointAnswer('event', 'refused');
    task.recordScalepointAnswer('other', 'unclear');
    expect(task.attention).toMatchObject([
      { code: 'case-intake.scalepoint-refused' },
      { code: 'case-intake.scalepoint-unclear' },
    ]);
    task.recordScalepointAnswer('event', 'accepted');
    expect(task.attention).toMatchObject([{ about: 'other' }]);
  });

  it('waits if an update arrives first, and is then received with the newer content', () => {
    const task = taken([delivery('update', 2)]);
    expect(task.status).toBe('waiting');
    task.applyDelivery(delivery('new', 1));
    expect(stateOf(task)).toEqual({ status: 'received', introduced: true, note: 'update 2' });
  });

  it('records no event for a repeated delivery', () => {
    const task = taken([delivery('new', 1), delivery('update', 2)]);
    const { version } = task;
    expect([delivery('new', 1), delivery('update', 2)].map((repeat) => task.applyDelivery(repeat))).toEqual([
      'duplicate',
      'duplicate',
    ]);
    expect(task.version).toBe(version);
  });

  it('records no event for the same issues with their properties in another order', () => {
    const task = taken([delivery('new', 1)]);
    task.needAttention([{ code: 'a', field: 'b', da: 'c', en: 'd' }]);
    const { version } = task;
    task.needAttention([{ en: 'd', da: 'c', field: 'b', code: 'a' }]);
    expect(task.version).toBe(version);
  });

  it('that was cancelled and is sent as new again needs attention, until a person reopens it', () => {
    const task = taken([delivery('new', 1), delivery('cancel', 2)]);
    expect(task.applyDelivery(delivery('new', 1))).toBe('duplicate');
    expect(() => task.reopen(new Date('2026-11-25T09:00:00Z'))).toThrow('case-intake.move-not-possible');
    expect(task.applyDelivery(delivery('new', 3))).toBe('applied');
    expect(task).toMatchObject({
      status: 'cancelled',
      attention: [{ code: 'case-intake.sent-again-after-cancellation' }],
    });
    task.reopen(new Date('2026-11-25T09:00:00Z'));
    expect(task).toMatchObject({ status: 'received', withdrawn: false, attention: [] });
  });

  it('goes on from its case when it is reopened', () => {
    const task = taken([delivery('new', 1)]);
    task.linkCase('case');
    task.applyDelivery(delivery('cancel', 2));
    task.applyDelivery(delivery('new', 3));
    task.reopen(new Date('2026-11-25T09:00:00Z'));
    expect(task).toMatchObject({ status: 'case-opened', caseId: 'case', withdrawn: false });
  });
});
