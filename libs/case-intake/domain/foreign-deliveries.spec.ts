import fc from 'fast-check';
import type { IdentifiedTask } from '../contracts/index.js';
import { delivery, taken } from '../testing/deliveries.js';
import { SENT_BY_ANOTHER_INSURER } from './held-deliveries.js';
import type { Task } from './task.js';

let count = 0;
const own = (kind: 'new' | 'update' | 'cancel', order: number) => delivery(kind, order);

/** A delivery of the insurer Havblik, with its own delivery id. */
function foreign(kind: 'new' | 'update' | 'cancel', order: number): IdentifiedTask {
  const made = delivery(kind, order);
  const fingerprint = `havblik ${kind} ${order}`;
  const task = { ...made.task, note: fingerprint };
  return { ...made, deliveryId: `d-${(count += 1)}`, fingerprint, task, insurerId: 'h', insurerName: 'Havblik' };
}

const flags = ({ attention }: Task) => attention.filter(({ code }) => code === SENT_BY_ANOTHER_INSURER);
const eventsOf = (task: Task) => task.releaseEvents().map(({ constructor }) => constructor.name);

function stateOf({ status, introduced, withdrawn, insurerId, content, fingerprint, revision, ...task }: Task) {
  const { contentAt, receivedAt, heldDeliveries } = task;
  const waiting = heldDeliveries.map((one) => `${one.insurerId} ${one.fingerprint}`).sort();
  return {
    status,
    introduced,
    withdrawn,
    insurerId,
    note: content.note,
    fingerprint,
    revision,
    contentAt,
    receivedAt,
    waiting,
  };
}

describe('a delivery of another insurer', () => {
  it('does not change the task, in any status and of any kind', () => {
    const task = taken([own('new', 1)]);
    task.linkCase('case');
    task.accept();
    task.beginRepair();
    const { content } = task;
    for (const kind of ['new', 'update', 'cancel'] as const) expect(task.applyDelivery(foreign(kind, 5))).toBe('held');
    expect(task).toMatchObject({ status: 'in-repair', insurerId: 'i', withdrawn: false, content });
    expect(flags(task)).toHaveLength(2);
    expect(flags(task)[0]?.da).toContain('Havblik');
  });

  it('is flagged once, also if it is repeated', () => {
    const sent = foreign('update', 2);
    const task = taken([own('new', 1), sent]);
    const { version } = task;
    expect(task.applyDelivery({ ...sent, deliveryId: 'another' })).toBe('duplicate');
    expect(task.version).toBe(version);
    expect(flags(task)).toHaveLength(1);
  });

  it('does not influence the state, in any order of arrival', () => {
    const story = fc
      .record({ updates: fc.integer({ min: 0, max: 3 }), taken: fc.boolean(), theirs: fc.integer({ min: 1, max: 3 }) })
      .chain((facts) => {
        const mine = [
          own('new', 1),
          ...Array.from({ length: facts.updates }, (_, n) => own('update', 2 + n)),
          ...(facts.taken ? [own('cancel', 9)] : []),
        ];
        const theirs = [
          ...Array.from({ length: facts.theirs }, (_, n) => foreign('update', 1 + 2 * n)),
          foreign('cancel', 20),
        ];
        const all = [...mine, ...theirs];
        const again = fc.array(fc.constantFrom(...all), { maxLength: 5 });
        return again.chain((repeats) => {
          const both = [...all, ...repeats];
          return fc.shuffledSubarray(both, { minLength: both.length }).map((shuffled) => ({ mine, theirs, shuffled }));
        });
      });
    fc.assert(
      fc.property(story, ({ mine, theirs, shuffled }) => {
        const alone = stateOf(taken(mine));
        const newest = theirs.at(-2);
        const waiting = [`h ${newest?.fingerprint}`, 'h havblik cancel 20'].sort();
        const task = taken(shuffled);
        expect(stateOf(task)).toEqual({ ...alone, waiting });
        expect(flags(task)).toHaveLength(2);
      }),
    );
  });

  it('becomes the content of the task once a user accepts it, and its insurer becomes the owner', () => {
    const sent = foreign('update', 1);
    const task = taken([own('new', 5), sent]);
    eventsOf(task);
    task.acceptForeignDelivery(sent.deliveryId);
    expect(eventsOf(task)).toEqual(['ForeignDeliveryAcceptedV1', 'TaskUpdatedV1']);
    expect(task).toMatchObject({ insurerId: 'h', insurerName: 'Havblik', content: { note: 'havblik update 1' } });
    expect(task.attention).toEqual([]);
    expect(task.applyDelivery(foreign('update', 6))).toBe('applied');
    expect(task.applyDelivery(own('update', 7))).toBe('held');
  });

  it('cancels the task once a user accepts it, if it is a cancellation', () => {
    const sent = foreign('cancel', 2);
    const task = taken([own('new', 1), sent]);
    task.acceptForeignDelivery(sent.deliveryId);
    expect(task).toMatchObject({ status: 'cancelled', withdrawn: true, insurerId: 'h', content: { note: 'new 1' } });
  });

  it('is no longer shown once a user dismisses it, also if it is repeated', () => {
    const sent = foreign('update', 2);
    const task = taken([own('new', 1), sent]);
    task.dismissForeignDelivery(sent.deliveryId);
    expect(task).toMatchObject({ insurerId: 'i', content: { note: 'new 1' }, attention: [] });
    expect(task.applyDelivery(sent)).toBe('duplicate');
    expect(() => task.dismissForeignDelivery(sent.deliveryId)).toThrow('case-intake.foreign-delivery-not-found');
    expect(task.heldDeliveries).toMatchObject([{ decision: 'dismissed', content: null }]);
  });

  it('stays flagged beside other issues and after the case is opened', () => {
    const task = taken([own('new', 1), foreign('update', 2)]);
    task.needAttention([{ code: 'a', field: 'b', da: 'c', en: 'd' }]);
    expect(task.attention).toHaveLength(2);
    task.linkCase('case');
    expect(flags(task)).toHaveLength(1);
    expect(task.attention).toHaveLength(1);
  });
});
