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
/** Where PostgreSQL's `integer` ends. */
const HIGHEST_REVISION = 2_147_483_647;

/**
 * One task as it is pushed in JSON. Fields that are not listed are kept in the raw message and ignored; those that cannot
 * be used are left out and named.
 */
@ApiSchema({
  description:
    'One repair task. Unknown fields are ignored; null and empty texts count as left out. A field that cannot be used is left out too, and named under `reasons` of the answer; only a task without a usable `taskId` or with an unknown `kind` is invalid.',
})
export class TaskMessage {
  @MessageField(guid, {
    required: true,
    description: 'GUID of the task: its identity. The same id again is an update, or a duplicate.',
    example: '5b1f0c9e-3a77-4c06-8c62-0d1c6a3e9f01',
  })
  readonly taskId!: string;

  @MessageField(number(0, HIGHEST_REVISION, 'integer'), { description: 'The higher one wins.', example: 1 })
  readonly revision?: number | null;

  @MessageField(oneOf(['new', 'update', 'cancel']), { description: 'What it is; new when left out.', example: 'new' })
  readonly kind?: 'new' | 'update' | 'cancel' | null;

  @MessageField(text(100), {
    description:
      "The task's own number. Expected unless the task is cancelled; named in the answer when it is missing.",
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

  @MessageField(nested(() => AddressMessage), { description: 'Where the damage is, when it is somewhere else.' })
  readonly damageAddress?: AddressMessage | null;

  @MessageField(listOf(() => ContactMessage, 50), { description: 'Other people to talk to.' })
  readonly contacts?: readonly ContactMessage[] | null;

  @MessageField(nested(() => ClaimHandlerMessage), { description: "The insurer's claim handler." })
  readonly claimHandler?: ClaimHandlerMessage | null;

  @MessageField(nested(() => DeductibleMessage), { description: 'What the policyholder pays of the damage.' })
  readonly deductible?: DeductibleMessage | null;

  @MessageField(amount, { description: 'What the insurer has approved, in kroner.', example: '12500.00' })
  readonly approvedAmount?: string | null;

  @MessageField(listOf(() => DeadlineMessage, 50), { description: 'What must be done by when.' })
  readonly deadlines?: readonly DeadlineMessage[] | null;

  @MessageField(listOf(() => AttachmentMessage, 100), { description: 'Files, as links.' })
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
    description: 'The code that the insurer and the contractor agreed on.',
    example: '0f6f7c52-6f0e-4a3b-9d55-1c2c5b1f7a10',
  })
  readonly securityToken!: string;

  @ApiProperty({
    type: 'string',
    required: false,
    description: 'When it is sent.',
    example: '2026-11-24T08:15:30+01:00',
  })
  readonly timestamp?: string;

  @ApiProperty({
    description: 'One task, or several.',
    oneOf: [{ $ref: getSchemaPath(TaskMessage) }, { $ref: getSchemaPath(TaskListMessage) }],
  })
  readonly payload!: TaskMessage | TaskListMessage;
}
