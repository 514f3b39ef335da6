import fc from 'fast-check';
import type { IdentifiedTask, TaskDeliveryKind } from '../contracts/index.js';
import { delivery, taken } from '../testing/deliveries.js';
import type { Task } from './task.js';

const stateOf = ({ status, introduced, content: { note } }: Task) => ({ status, introduced, note });

describe('a task', () => {
  it.each([
    ['revisions', (kind: TaskDeliveryKind, order: number) => delivery(kind, order)],
    ['times', (kind: TaskDeliveryKind, order: number) => delivery(kind, order, null)],
  ])('ends in the same state in whatever order and how often its deliveries come, by %s', (_, make) => {
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

  it('ends in the same state whatever people did with it in between', () => {
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
        // People go through the life in its order; how the deliveries fall between their steps is what varies.
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

  it('stays closed when the insurer takes it back afterwards, and remembers that', () => {
    const task = taken([delivery('new', 1)]);
    task.linkCase('case');
    task.reject('Uden for vores område');
    task.close();
    expect(task.applyDelivery(delivery('cancel', 2))).toBe('applied');
    expect(task).toMatchObject({ status: 'closed', withdrawn: true });
    expect(task.applyDelivery(delivery('cancel', 2))).toBe('duplicate');
  });

  it('takes a repeated step for no news, and the same step otherwise for a change', () => {
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

  it('shows what Scalepoint refused until it took it', () => {
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

  it('waits when an update comes first, and is received with the newer content', () => {
    const task = taken([delivery('update', 2)]);
    expect(task.status).toBe('waiting');
    task.applyDelivery(delivery('new', 1));
    expect(stateOf(task)).toEqual({ status: 'received', introduced: true, note: 'update 2' });
  });

  it('takes a repeat for no news', () => {
    const task = taken([delivery('new', 1), delivery('update', 2)]);
    const { version } = task;
    expect([delivery('new', 1), delivery('update', 2)].map((repeat) => task.applyDelivery(repeat))).toEqual([
      'duplicate',
      'duplicate',
    ]);
    expect(task.version).toBe(version);
  });

  it('takes attention that the database hands back in another order for no news', () => {
    const task = taken([delivery('new', 1)]);
    task.needAttention([{ code: 'a', field: 'b', da: 'c', en: 'd' }]);
    const { version } = task;
    task.needAttention([{ en: 'd', da: 'c', field: 'b', code: 'a' }]);
    expect(task.version).toBe(version);
  });
});
