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

/** The fields of a form push: the code, and the tasks in one of two formats. */
export const TASK_FORM = {
  schema: {
    type: 'object',
    required: ['securityToken'],
    properties: {
      securityToken: { type: 'string', description: 'The code of the insurer' },
      xmlString: { type: 'string', description: 'A `serviceTasks` document' },
      jsonString: { type: 'string', description: 'The `payload` of the JSON message' },
    },
  },
  example: {
    securityToken: '0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10',
    xmlString:
      '<serviceTasks><serviceTask uniqueId="5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f77" createdDate="2026-11-24" damageType="Vand">' +
      '<claimant name="Åse Ørskov" address1="Strandstien 7" postalCode="4581" city="Rørvig"/>' +
      '<claim claimNumber="20261124-77"/></serviceTask></serviceTasks>',
  },
};
