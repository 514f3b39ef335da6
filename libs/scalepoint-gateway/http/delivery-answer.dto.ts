import { EnumField, ListField, TextField, UuidField } from '#platform/http';
import type { FieldRefusal } from '#shared-kernel';

class TaskReason {
  @TextField({ max: 500, example: '/payload/tasks/2/taskId' }) readonly pointer!: string;
  @TextField({ max: 100 }) readonly code!: string;
  @TextField({ max: 1000 }) readonly detail!: string;
}

class TaskAnswer {
  @TextField({ max: 36, nullable: true }) readonly taskId!: string | null;
  @EnumField(['accepted', 'duplicate', 'invalid'], { name: 'TaskAnswerStatus' }) readonly status!: string;
  @ListField(() => TaskReason, {
    max: 1000,
    description: 'Why the task is invalid; for an accepted task, the fields that were skipped or are missing',
  })
  readonly reasons!: TaskReason[];
}

/** The response to a message of tasks. */
export class DeliveryAnswer {
  @UuidField() readonly deliveryId!: string;
  @ListField(() => TaskAnswer, { max: 200 }) readonly tasks!: TaskAnswer[];
}

interface Result {
  readonly scalepointTaskId: string | null;
  readonly status: 'accepted' | 'duplicate' | 'waiting' | 'held' | 'invalid';
  readonly reasons: readonly FieldRefusal[];
}

/**
 * An update that waits for its task is reported as accepted, because the sender has nothing to correct. A held delivery is
 * reported as accepted too, because the sender must not learn about tasks of other insurers.
 */
export function toAnswer(deliveryId: string, results: readonly Result[]): DeliveryAnswer {
  const tasks = results.map(({ scalepointTaskId, status, reasons }) => ({
    taskId: scalepointTaskId,
    status: status === 'waiting' || status === 'held' ? 'accepted' : status,
    reasons: reasons.map(({ pointer, code, da }) => ({ pointer, code, detail: da })),
  }));
  return { deliveryId, tasks };
}
