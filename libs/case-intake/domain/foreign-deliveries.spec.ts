import fc from 'fast-check';
import type { IdentifiedTask } from '../contracts/index.js';
import { delivery, taken } from '../testing/deliveries.js';
import { SENT_BY_ANOTHER_INSURER } from './held-deliveries.js';
import type { Task } from './task.js';

let count = 0;
const own = (kind: 'new' | 'update' | 'cancel', order: number) => delivery(kind, order);

/** The same from the insurer Havblik, each in a delivery of its own. */
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

describe('what another insurer sends about a task', () => {
  it('changes nothing of it, whatever it is and wherever the task is in its life', () => {
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

  it('is flagged once, however often the same comes', () => {
    const sent = foreign('update', 2);
    const task = taken([own('new', 1), sent]);
    const { version } = task;
    expect(task.applyDelivery({ ...sent, deliveryId: 'another' })).toBe('duplicate');
    expect(task.version).toBe(version);
    expect(flags(task)).toHaveLength(1);
  });

  it('leaves the state that the insurer of the task makes alone, in every order of arrival', () => {
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

  it('becomes the task once a person accepts it, and the task is that insurer’s from then on', () => {
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

  it('cancels the task once a person accepts it', () => {
    const sent = foreign('cancel', 2);
    const task = taken([own('new', 1), sent]);
    task.acceptForeignDelivery(sent.deliveryId);
    expect(task).toMatchObject({ status: 'cancelled', withdrawn: true, insurerId: 'h', content: { note: 'new 1' } });
  });

  it('is gone once a person dismisses it, and the same again is not flagged', () => {
    const sent = foreign('update', 2);
    const task = taken([own('new', 1), sent]);
    task.dismissForeignDelivery(sent.deliveryId);
    expect(task).toMatchObject({ insurerId: 'i', content: { note: 'new 1' }, attention: [] });
    expect(task.applyDelivery(sent)).toBe('duplicate');
    expect(() => task.dismissForeignDelivery(sent.deliveryId)).toThrow('case-intake.foreign-delivery-not-found');
    expect(task.heldDeliveries).toMatchObject([{ decision: 'dismissed', content: null }]);
  });

  it('stays flagged beside what keeps the task from its case, and after it has its case', () => {
    const task = taken([own('new', 1), foreign('update', 2)]);
    task.needAttention([{ code: 'a', field: 'b', da: 'c', en: 'd' }]);
    expect(task.attention).toHaveLength(2);
    task.linkCase('case');
    expect(flags(task)).toHaveLength(1);
    expect(task.attention).toHaveLength(1);
  });
});
