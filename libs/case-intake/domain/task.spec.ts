import fc from 'fast-check';
import type { IdentifiedTask, TaskDelivery, TaskDeliveryKind } from '../contracts/index.js';
import { Task } from './task.js';

const nobody = { name: null, phone: null, mobile: null, email: null };
const content = (kind: TaskDeliveryKind, revision: number | null, note: string): TaskDelivery => ({
  taskId: '5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01',
  kind,
  revision,
  sentAt: null,
  referenceNumber: 'N-1',
  taskType: null,
  claim: {
    id: null,
    number: 'N',
    url: null,
    damageCause: null,
    damageCategory: null,
    damageType: null,
    damageDescription: null,
    responsibility: null,
    damageDate: null,
  },
  insurer: { alias: 'nordlys', subAlias: null, name: null, subName: null, cvr: null, externalId: null },
  policy: { number: null, type: null, vatShare: null },
  policyholder: { ...nobody, cvr: null, address: null },
  damageAddress: null,
  contacts: [],
  claimHandler: null,
  deductible: null,
  approvedAmount: null,
  deadlines: [],
  attachments: [],
  note,
  customerNote: null,
  invoicePaidBy: null,
  replyAddress: null,
  serviceLines: [],
});

/** Sent at a minute of its own unless it counts revisions. */
function delivery(kind: TaskDeliveryKind, order: number, revision: number | null = order): IdentifiedTask {
  const note = `${kind} ${order}`;
  const sentAt = `2026-11-24T08:${String(order).padStart(2, '0')}:00.000Z`;
  return {
    deliveryId: 'd',
    receivedAt: new Date('2026-11-25T08:00:00Z'),
    task: { ...content(kind, revision, note), sentAt: revision === null ? sentAt : null },
    fingerprint: note,
    insurerId: 'i',
    insurerName: 'Nordlys',
    tokenDebtorId: null,
    caseDebtor: null,
  };
}

function taken(deliveries: readonly IdentifiedTask[]): Task {
  const [first, ...others] = deliveries;
  if (!first) throw new Error('A task comes of a delivery');
  const task = Task.receive('c', 't', first);
  for (const other of others) task.take(other);
  return task;
}

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

  it('waits when an update comes first, and is received with the newer content', () => {
    const task = taken([delivery('update', 2)]);
    expect(task.status).toBe('waiting');
    task.take(delivery('new', 1));
    expect(stateOf(task)).toEqual({ status: 'received', introduced: true, note: 'update 2' });
  });

  it('takes a repeat for no news', () => {
    const task = taken([delivery('new', 1), delivery('update', 2)]);
    const { version } = task;
    expect([delivery('new', 1), delivery('update', 2)].map((repeat) => task.take(repeat))).toEqual([false, false]);
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
