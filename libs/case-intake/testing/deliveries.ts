import type { IdentifiedTask, TaskDelivery, TaskDeliveryKind } from '../contracts/index.js';
import { Task } from '../domain/task.js';

const nobody = { name: null, phone: null, mobile: null, email: null };
const content = (kind: TaskDeliveryKind, revision: number | null, note: string): TaskDelivery => ({
  scalepointTaskId: '5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01',
  kind,
  revision,
  sentAt: null,
  referenceNumber: 'N-1',
  taskType: null,
  scalepointCaseId: null,
  scalepointCaseNumber: 'N',
  scalepointUrl: null,
  damageCause: null,
  damageCategory: null,
  damageType: null,
  damageDescription: null,
  responsibility: null,
  damageDate: null,
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

/** Without a revision, `order` determines the minute of sending. */
export function delivery(kind: TaskDeliveryKind, order: number, revision: number | null = order): IdentifiedTask {
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

export function taken(deliveries: readonly IdentifiedTask[]): Task {
  const [first, ...others] = deliveries;
  if (!first) throw new Error('A task needs at least one delivery');
  const task = Task.receive('c', 't', first);
  for (const other of others) task.applyDelivery(other);
  return task;
}
