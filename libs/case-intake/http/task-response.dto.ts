import { ApiProperty } from '@nestjs/swagger';
import {
  BooleanField,
  DayField,
  EnumField,
  InstantField,
  IntegerField,
  ListField,
  Money,
  MoneyField,
  NestedField,
  type Page,
  pageOf,
  text,
  TextField,
  UuidField,
  type Language,
  CreatedAtField,
  UpdatedAtField,
} from '#platform/http';
import { TaskNamesResponse } from './names.dto.js';
import { TASK_STATUSES } from '../contracts/index.js';
import type { AttachmentRow } from '../queries/list-attachments.js';
import type { TaskRow } from '../queries/list-tasks.js';
import { TaskFileResponse, TimelineResponse } from './timeline.dto.js';

const nullable = { nullable: true } as const;

export class AddressResponse {
  @TextField({ max: 200, ...nullable, example: 'Strandstien 7' }) readonly street!: string | null;
  @TextField({ max: 200, ...nullable }) readonly street2!: string | null;
  @TextField({ max: 20, ...nullable, example: '4581' }) readonly postalCode!: string | null;
  @TextField({ max: 200, ...nullable, example: 'Rørvig' }) readonly city!: string | null;
  @TextField({ max: 20, ...nullable }) readonly countryCode!: string | null;
}

class PersonResponse {
  @TextField({ max: 200, ...nullable, example: 'Åse Ørskov Bækgård' }) readonly name!: string | null;
  @TextField({ max: 50, ...nullable, example: '12 34 56 78' }) readonly phone!: string | null;
  @TextField({ max: 50, ...nullable }) readonly mobile!: string | null;
  @TextField({ max: 254, ...nullable }) readonly email!: string | null;
  @NestedField(() => AddressResponse, nullable) readonly address!: AddressResponse | null;
}

class PolicyholderResponse extends PersonResponse {
  @TextField({ max: 8, ...nullable }) readonly cvr!: string | null;
}

export class ContactResponse extends PersonResponse {
  @TextField({ max: 200, ...nullable, example: 'Vicevært' }) readonly role!: string | null;
}

class DeadlineResponse {
  @TextField({ max: 100, example: 'contact' }) readonly name!: string;
  @InstantField() readonly at!: string;
  @EnumField(['task', 'settings', 'postponed'], { name: 'DeadlineOrigin' }) readonly origin!: string;
  @BooleanField({ description: 'Whether the deadline has passed without being met' }) readonly overdue!: boolean;
}

class AttentionResponse {
  @TextField({ max: 100, example: 'case-intake.case-group-missing' }) readonly code!: string;
  @TextField({ max: 100, example: 'caseGroupId' }) readonly field!: string;
  @TextField({ max: 1000 }) readonly detail!: string;
  @ListField(text({ max: 64 }), { max: 50, optional: true, description: 'Possible debtors' })
  readonly candidates?: string[];
  @UuidField({
    optional: true,
    description: 'The event that Scalepoint rejected, or the delivery of another insurer',
  })
  readonly about?: string;
}

/** A task as the list shows it. */
export class TaskResponse {
  @UuidField() readonly id!: string;
  @UuidField({ description: 'Scalepoint’s GUID' }) readonly scalepointTaskId!: string;
  @EnumField(TASK_STATUSES, { name: 'TaskStatus' })
  readonly status!: string;
  @UuidField() readonly insurerId!: string;
  @TextField({ max: 200, example: 'Nordlys Forsikring' }) readonly insurerName!: string;
  @TextField({ max: 200, ...nullable, example: '20261124-07-1' }) readonly referenceNumber!: string | null;
  @TextField({ max: 200, ...nullable, example: '20261124-07' }) readonly scalepointCaseNumber!: string | null;
  @UuidField({ ...nullable, description: 'Scalepoint’s GUID of the case; required for invoices and files' })
  readonly scalepointCaseId!: string | null;
  @TextField({ max: 2000, ...nullable }) readonly scalepointUrl!: string | null;
  @TextField({ max: 200, ...nullable, example: '4405.09228' }) readonly policyNumber!: string | null;
  @NestedField(() => PolicyholderResponse) readonly policyholder!: PolicyholderResponse;
  @NestedField(() => AddressResponse, nullable) readonly damageAddress!: AddressResponse | null;
  @TextField({ max: 500, ...nullable, example: 'Skjult rørskade' }) readonly damageType!: string | null;
  @TextField({ max: 160, ...nullable, description: 'The beginning of the damage description' })
  readonly damageSummary!: string | null;
  @ListField(() => DeadlineResponse, { max: 100 }) readonly deadlines!: DeadlineResponse[];
  @InstantField({ ...nullable, description: 'The first open deadline' }) readonly dueAt!: string | null;
  @BooleanField() readonly overdue!: boolean;
  @BooleanField({ description: 'Not overdue, and as near as the calendar warns' }) readonly dueSoon!: boolean;
  @TextField({ max: 1000, ...nullable }) readonly rejectionReason!: string | null;
  @InstantField(nullable) readonly inspectionAt!: string | null;
  @InstantField(nullable) readonly completedAt!: string | null;
  @UuidField(nullable) readonly caseId!: string | null;
  @IntegerField({ min: 1001, ...nullable }) readonly caseNumber!: number | null;
  @UuidField({ ...nullable, description: 'The main task of the case, if this one was put on it' })
  readonly caseOfTaskId!: string | null;
  @UuidField({ ...nullable, description: 'The task that is kept, if this one was merged into it' })
  readonly mergedIntoId!: string | null;
  @TextField({ max: 64, ...nullable, example: 'anna', description: 'Id of the employee who manages the case' })
  readonly caseManagerId!: string | null;
  @ListField(() => AttentionResponse, { max: 20 }) readonly attention!: AttentionResponse[];
  @IntegerField(nullable) readonly revision!: number | null;
  @NestedField(() => TaskNamesResponse, { optional: true, description: 'With `expand=names`' })
  readonly names?: TaskNamesResponse;
  @InstantField() readonly receivedAt!: string;
  @CreatedAtField() readonly createdAt!: string;
  @UpdatedAtField() readonly updatedAt!: string;
  @IntegerField() readonly version!: number;
}

class TaskPolicyResponse {
  @TextField({ max: 200, ...nullable, example: '4405.09228' }) readonly number!: string | null;
  @TextField({ max: 200, ...nullable, example: 'Hus' }) readonly type!: string | null;
  @ApiProperty({ type: Number, ...nullable, description: 'Percentage of the VAT that the policyholder pays' })
  readonly vatShare!: number | null;
}

class ClaimHandlerResponse {
  @TextField({ max: 200, ...nullable, example: 'Mette Kjær' }) readonly name!: string | null;
  @TextField({ max: 254, ...nullable }) readonly email!: string | null;
  @TextField({ max: 50, ...nullable }) readonly phone!: string | null;
}

class DeductibleResponse {
  @MoneyField() readonly amount!: Money;
  @EnumField(['insurer', 'servicePartner'], { name: 'DeductibleCollector', ...nullable })
  readonly collectedBy!: string | null;
}

class ServiceItemResponse {
  @TextField({ max: 20_000, ...nullable, example: 'Terrassedør' }) readonly description!: string | null;
  @TextField({ max: 20_000, ...nullable }) readonly damageDescription!: string | null;
  @TextField({ max: 50, ...nullable }) readonly quantity!: string | null;
}

class ServiceLineResponse {
  @TextField({ max: 200, ...nullable }) readonly id!: string | null;
  @TextField({ max: 200, ...nullable }) readonly taskType!: string | null;
  @ListField(() => ServiceItemResponse, { max: 1000 }) readonly items!: ServiceItemResponse[];
}

class AttachmentFault {
  @TextField({ max: 100, example: 'case-intake.attachment-not-there' }) readonly code!: string;
  @TextField({ max: 500, example: 'Filen findes ikke, eller linket er udløbet.' }) readonly detail!: string;
}

/** A file that the task links to; once fetched, it is among the files of the task. */
export class AttachmentResponse {
  @TextField({ max: 500, ...nullable, example: 'foto 1.jpg' }) readonly name!: string | null;
  @TextField({ max: 2000, description: 'As sent by the insurer' }) readonly link!: string;
  @EnumField(['waiting', 'fetched', 'retrying', 'refused'], {
    name: 'AttachmentState',
    description: 'retrying: fetching failed and is retried automatically. refused: it is not retried automatically.',
  })
  readonly state!: string;
  @NestedField(() => AttachmentFault, nullable) readonly reason!: AttachmentFault | null;
  @IntegerField({ description: 'Number of attempts' }) readonly tries!: number;
  @InstantField(nullable) readonly triedAt!: Date | null;
  @UuidField({ ...nullable, description: 'Id of the task’s file' }) readonly fileId!: string | null;
}

class LeftOutResponse {
  @TextField({ max: 200, example: 'policyholder.cvr', description: 'Field of the message' })
  readonly field!: string;
  @TextField({ max: 100, example: 'not-a-cvr' }) readonly code!: string;
  @TextField({ max: 1000 }) readonly detail!: string;
}

class ForeignDeliveryResponse {
  @UuidField() readonly deliveryId!: string;
  @UuidField() readonly insurerId!: string;
  @TextField({ max: 200, example: 'Havblik Forsikring' }) readonly insurerName!: string;
  @EnumField(['new', 'update', 'cancel'], { name: 'TaskDeliveryKind' }) readonly kind!: string;
  @InstantField() readonly receivedAt!: string;
  @EnumField(['accepted', 'dismissed'], {
    name: 'ForeignDeliveryDecision',
    ...nullable,
    description: 'Null until a user decides',
  })
  readonly decision!: string | null;
}

/** Another task, as the page of a task names it. */
export class RelatedTaskResponse {
  @UuidField() readonly id!: string;
  @TextField({ max: 200, ...nullable, example: '20261124-07-2' }) readonly referenceNumber!: string | null;
  @TextField({ max: 200, ...nullable, example: '20261124-07' }) readonly scalepointCaseNumber!: string | null;
  @EnumField(TASK_STATUSES, { name: 'TaskStatus' }) readonly status!: string;
  @TextField({ max: 200, example: 'Nordlys Forsikring' }) readonly insurerName!: string;
  @TextField({ max: 200, ...nullable, example: 'Åse Ørskov Bækgård' }) readonly policyholderName!: string | null;
  @TextField({ max: 200, ...nullable, example: 'Reparation' }) readonly taskType!: string | null;
  @UuidField(nullable) readonly caseId!: string | null;
  @IntegerField({ min: 1001, ...nullable }) readonly caseNumber!: number | null;
  @UuidField({ ...nullable, description: 'The main task of its case, if it was put on it' })
  readonly caseOfTaskId!: string | null;
  @InstantField() readonly receivedAt!: Date;
}

export class PossibleDoubleResponse extends RelatedTaskResponse {
  @ListField(text({ max: 20 }), {
    max: 4,
    description:
      'What both have: `reference` number, `policy` number, or an address with the same `name` or `phone` number',
  })
  readonly reasons!: string[];
}

class EmployeeResponse {
  @TextField({ max: 64, example: 'bo' }) readonly id!: string;
  @TextField({ max: 200, example: 'Bo Ørsted' }) readonly name!: string;
}

class CaseManagerResponse extends EmployeeResponse {
  @BooleanField({ description: 'Away today' }) readonly isAway!: boolean;
  @NestedField(() => EmployeeResponse, { ...nullable, description: 'Who covers while the case manager is away' })
  readonly coveredBy!: EmployeeResponse | null;
}

/** A task with everything that the insurer sent about it. */
export class TaskCountsResponse {
  @IntegerField({ description: 'Neither accepted nor rejected yet' }) readonly new!: number;
  @IntegerField() readonly overdue!: number;
  @IntegerField({ description: 'Not overdue, and as near as the calendar warns' }) readonly dueSoon!: number;
  @IntegerField() readonly needsAttention!: number;
  @IntegerField({ description: 'Tasks that may be the same as another one' }) readonly possibleDoubles!: number;
  @IntegerField({
    description: 'Unresolved messages that could not be processed, or only in part',
  })
  readonly failedDeliveries!: number;
}

export class TaskDetailResponse extends TaskResponse {
  @TextField({ max: 200, ...nullable, example: 'Reparation' }) readonly taskType!: string | null;
  @TextField({ max: 500, ...nullable, example: 'Vand' }) readonly damageCause!: string | null;
  @TextField({ max: 500, ...nullable, example: 'Rørskade' }) readonly damageCategory!: string | null;
  @TextField({ max: 20_000, ...nullable }) readonly damageDescription!: string | null;
  @TextField({ max: 500, ...nullable }) readonly responsibility!: string | null;
  @DayField(nullable) readonly damageDate!: string | null;
  @NestedField(() => TaskPolicyResponse) readonly policy!: TaskPolicyResponse;
  @ListField(() => ContactResponse, { max: 100 }) readonly contacts!: ContactResponse[];
  @NestedField(() => ClaimHandlerResponse, nullable) readonly claimHandler!: ClaimHandlerResponse | null;
  @NestedField(() => DeductibleResponse, nullable) readonly deductible!: DeductibleResponse | null;
  @MoneyField({ ...nullable, description: 'Amount approved by the insurer' }) readonly approvedAmount!: Money | null;
  @TextField({ max: 20_000, ...nullable, example: 'Nøgle hos nabo i nr. 9.' }) readonly note!: string | null;
  @TextField({ max: 20_000, ...nullable }) readonly customerNote!: string | null;
  @ListField(() => AttachmentResponse, { max: 100 }) readonly attachments!: AttachmentResponse[];
  @ListField(() => ServiceLineResponse, { max: 100 }) readonly serviceLines!: ServiceLineResponse[];
  @ListField(() => LeftOutResponse, {
    max: 50,
    description: 'Fields of the message that were skipped, with the reason',
  })
  readonly leftOut!: LeftOutResponse[];
  @ListField(() => ForeignDeliveryResponse, {
    max: 100,
    description: 'Deliveries of other insurers about this task. They have no effect until a user accepts them.',
  })
  readonly foreignDeliveries!: ForeignDeliveryResponse[];
  @NestedField(() => CaseManagerResponse, {
    ...nullable,
    description: 'The manager of the case; null while there is none',
  })
  readonly caseManager!: CaseManagerResponse | null;
  @ListField(() => RelatedTaskResponse, { max: 50, description: 'The other tasks of the claim, newest first' })
  readonly claimTasks!: RelatedTaskResponse[];
  @ListField(() => PossibleDoubleResponse, {
    max: 50,
    description:
      'Tasks that may be the same one, sent twice, until a user decides. Only while work on both is left to do.',
  })
  readonly possibleDoubles!: PossibleDoubleResponse[];
  @ListField(() => RelatedTaskResponse, { max: 50, description: 'Tasks that were merged into this one' })
  readonly mergedTasks!: RelatedTaskResponse[];
  @NestedField(() => pageOf(TaskFileResponse), { optional: true, description: 'With `expand=files`' })
  readonly files?: Page<TaskFileResponse>;
  @NestedField(() => pageOf(TimelineResponse), { optional: true, description: 'With `expand=timeline`' })
  readonly timeline?: Page<TimelineResponse>;
  @NestedField(() => TaskCountsResponse, { optional: true, description: 'With `expand=counts`' })
  readonly counts?: TaskCountsResponse;
}

/** A page of the list, with the counters if they were asked for. */
export class TaskListPage extends pageOf(TaskResponse) {
  @NestedField(() => TaskCountsResponse, { optional: true }) readonly counts?: TaskCountsResponse;
}

export function toAttachmentView({ reason, ...row }: AttachmentRow, language: Language) {
  return { ...row, reason: reason && { code: reason.code, detail: reason[language] } };
}

export type TaskView = ReturnType<typeof toTaskView>;

/** A task as the list shows it, with issues in the reader's language. */
export function toTaskView({ sortKey: _, ...row }: TaskRow, language: Language) {
  return { ...row, attention: row.attention.map(({ da, en, ...what }) => ({ ...what, detail: { da, en }[language] })) };
}
