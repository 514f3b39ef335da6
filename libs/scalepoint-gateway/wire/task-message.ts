import { ApiExtraModels, ApiProperty, ApiSchema, getSchemaPath } from '@nestjs/swagger';
import { MessageField } from './message-field.js';
import { amount, guid, listOf, nested, number, oneOf, text } from './message-rules.js';
import {
  AddressMessage,
  AttachmentMessage,
  ClaimHandlerMessage,
  CaseMessage,
  ContactMessage,
  DeadlineMessage,
  DeductibleMessage,
  InsuranceCompanyMessage,
  MAX_DESCRIPTION_LENGTH,
  PolicyholderMessage,
  PolicyMessage,
} from './task-message-parts.js';

export const MAX_TASKS = 200;
/** The maximum of PostgreSQL's `integer`. */
const HIGHEST_REVISION = 2_147_483_647;

/**
 * One task of a JSON push. Unknown fields are stored in the raw message and otherwise ignored; unusable fields are left out
 * and reported.
 */
@ApiSchema({
  description:
    'One repair task. Unknown fields are ignored; null and empty strings count as missing. An unusable field is skipped and reported under `reasons` in the response. Only a task without a usable `taskId` or with an unknown `kind` is invalid.',
})
export class TaskMessage {
  @MessageField(guid, {
    required: true,
    description: 'GUID that identifies the task. A repeated id is an update or a duplicate.',
    example: '5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01',
  })
  readonly taskId!: string;

  @MessageField(number(0, HIGHEST_REVISION, 'integer'), {
    description: 'Version of the task; the highest one applies.',
    example: 1,
  })
  readonly revision?: number | null;

  @MessageField(oneOf(['new', 'update', 'cancel']), { description: 'Kind of message. Default: new.', example: 'new' })
  readonly kind?: 'new' | 'update' | 'cancel' | null;

  @MessageField(text(100), {
    description: "The task's own number. Expected unless the task is cancelled; if missing, the response says so.",
    example: '20261124-07-1',
  })
  readonly referenceNumber?: string | null;

  @MessageField(text(200), { description: 'Kind of task.', example: 'Reparation' })
  readonly taskType?: string | null;

  @MessageField(nested(() => CaseMessage), { description: 'The insurance case that the task belongs to.' })
  readonly case?: CaseMessage | null;

  @MessageField(nested(() => InsuranceCompanyMessage), { description: 'The insurer.' })
  readonly insuranceCompany?: InsuranceCompanyMessage | null;

  @MessageField(nested(() => PolicyMessage), { description: 'The policy.' })
  readonly policy?: PolicyMessage | null;

  @MessageField(nested(() => PolicyholderMessage), { description: 'Who is insured.' })
  readonly policyholder?: PolicyholderMessage | null;

  @MessageField(nested(() => AddressMessage), { description: 'Location of the damage, if different.' })
  readonly damageAddress?: AddressMessage | null;

  @MessageField(listOf(() => ContactMessage, 50), { description: 'Other contacts.' })
  readonly contacts?: readonly ContactMessage[] | null;

  @MessageField(nested(() => ClaimHandlerMessage), { description: "The insurer's claim handler." })
  readonly claimHandler?: ClaimHandlerMessage | null;

  @MessageField(nested(() => DeductibleMessage), { description: "The policyholder's share of the damage." })
  readonly deductible?: DeductibleMessage | null;

  @MessageField(amount, { description: 'Amount approved by the insurer, in kroner.', example: '12500.00' })
  readonly approvedAmount?: string | null;

  @MessageField(listOf(() => DeadlineMessage, 50), { description: 'Deadlines.' })
  readonly deadlines?: readonly DeadlineMessage[] | null;

  @MessageField(listOf(() => AttachmentMessage, 100), { description: 'Links to files.' })
  readonly attachments?: readonly AttachmentMessage[] | null;

  @MessageField(text(MAX_DESCRIPTION_LENGTH), {
    description: 'Note to the contractor.',
    example: 'Nøgle hos nabo i nr. 9.',
  })
  readonly note?: string | null;
}

export class TaskListMessage {
  @ApiProperty({
    type: [TaskMessage],
    maxItems: MAX_TASKS,
    description: 'Several tasks; a bad one does not stop the rest.',
  })
  readonly tasks!: readonly TaskMessage[];
}

/** The whole body of a JSON push. */
@ApiExtraModels(TaskMessage, TaskListMessage)
export class TaskPushMessage {
  @ApiProperty({
    type: 'string',
    maxLength: 2000,
    description: 'The code agreed between the insurer and the contractor.',
    example: '0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10',
  })
  readonly securityToken!: string;

  @ApiProperty({
    type: 'string',
    required: false,
    description: 'Time of sending.',
    example: '2026-11-24T08:15:30+01:00',
  })
  readonly timestamp?: string;

  @ApiProperty({
    description: 'One task, or several.',
    oneOf: [{ $ref: getSchemaPath(TaskMessage) }, { $ref: getSchemaPath(TaskListMessage) }],
  })
  readonly payload!: TaskMessage | TaskListMessage;
}
