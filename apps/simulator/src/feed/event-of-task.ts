import { randomUUID } from 'node:crypto';
import type { ScalepointTask } from '../tasks/task-shape.js';

/** Scalepoint's event about a task: it names the case and the service, the customer must be read separately. */
export function eventOfTask(
  task: ScalepointTask,
  at: Date,
  terminationReason = 'CreatedByMistake',
): Record<string, unknown> {
  const { alias, subcompanyAlias, subcompanyName } = task.insuranceCompany ?? {};
  const shortCase = {
    id: task.case?.id,
    number: task.case?.number,
    policy: { insuranceCompany: { alias, subcompanyAlias, subcompanyName } },
  };
  const service = {
    id: task.taskId,
    referenceNumber: task.referenceNumber,
    startDate: at.toISOString(),
    endDate: task.kind === 'update' ? (task.deadlines?.at(-1)?.at ?? null) : null,
  };
  if (task.kind === 'cancel') {
    return {
      eventType: 'claim_updated',
      correlationId: randomUUID(),
      case: shortCase,
      change: 'CaseClosed',
      isTerminated: true,
      terminationReason,
    };
  }
  if (task.kind === 'update') {
    return { eventType: 'repair_updated', correlationId: randomUUID(), case: shortCase, service };
  }
  const { damageCause, damageCategory } = task.case ?? {};
  return {
    eventType: 'repair_service_requested',
    correlationId: randomUUID(),
    case: { damageCause, damageCategory, ...shortCase, externalId: randomUUID() },
    service,
  };
}
