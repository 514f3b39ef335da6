import { ApiProperty } from '@nestjs/swagger';
import {
  BooleanField,
  CreatedAtField,
  EnumField,
  EXAMPLE_IDS,
  IdentifierField,
  InstantField,
  IntegerField,
  ListField,
  ListQuery,
  NestedField,
  oneOf,
  PeriodFromField,
  PeriodToField,
  TakesBack,
  TextField,
  UpdatedAtField,
  UuidField,
} from '#platform/http';
import {
  MAX_MINUTES,
  MIN_MINUTES,
  VISIT_KINDS,
  VISIT_STATUSES,
  type VisitKind,
  type VisitTerms,
} from '../contracts/index.js';
import type { VisitView } from '../queries/list-visits.js';

const employee = (description: string) =>
  IdentifierField({ max: 64, optional: true, nullable: true, example: 'anna', description });
const note = () =>
  TextField({
    max: 2000,
    optional: true,
    nullable: true,
    example: 'Nøglen er hos naboen.',
    description: 'For the employee; it is not sent to Scalepoint and is not in calendars',
  });

export class ListVisitsQuery extends ListQuery {
  @PeriodFromField('Starts') readonly from?: string;
  @PeriodToField('Starts') readonly to?: string;
  @IdentifierField({ max: 64, optional: true, example: 'anna', description: 'Only visits of this employee' })
  readonly employeeId?: string;
  @BooleanField({ optional: true, description: 'Whether an employee is assigned' }) readonly assigned?: boolean;
  @UuidField({ optional: true, description: 'Only visits of this task' }) readonly taskId?: string;
  @ListField(oneOf(VISIT_STATUSES, 'VisitStatus'), {
    max: VISIT_STATUSES.length,
    optional: true,
    description: 'One or more statuses, separated by commas: `planned,on-the-way`',
  })
  readonly status?: string[];
}

/** What a visit can be changed to. */
@TakesBack(() => VisitResponse)
export class VisitChangeRequest {
  @employee('Who makes the visit; null leaves it unassigned') readonly employeeId?: string | null;
  @InstantField({ example: '2027-01-14T09:00:00+01:00' }) readonly startsAt!: string;
  @IntegerField({ min: MIN_MINUTES, max: MAX_MINUTES, example: 60 }) readonly minutes!: number;
  @note() readonly note?: string | null;
}

export class VisitRequest {
  @UuidField({
    optional: true,
    description: 'Id of the visit, chosen by the caller: a repeat answers with the visit. Default: a new id',
  })
  readonly id?: string;
  @UuidField({ example: EXAMPLE_IDS.taskId, description: 'The task that the visit belongs to' })
  readonly taskId!: string;
  @EnumField(VISIT_KINDS, {
    name: 'VisitKind',
    description: 'A task has one open `inspection` at a time, and its inspection date follows it',
  })
  readonly kind!: VisitKind;
  @employee('Who makes the visit; null or absent leaves it unassigned') readonly employeeId?: string | null;
  @InstantField({ example: '2027-01-14T09:00:00+01:00' }) readonly startsAt!: string;
  @IntegerField({ min: MIN_MINUTES, max: MAX_MINUTES, optional: true, example: 60, description: 'Default: 60' })
  readonly minutes: number = 60;
  @note() readonly note?: string | null;
}

export class DepartureRequest {
  @InstantField({ optional: true, nullable: true, description: 'Expected arrival, if it is known' })
  readonly arrivesAt?: string | null;
}

export class VisitCompletionRequest {
  // Of the day before that of other examples: today at 08:30 is refused until then.
  @InstantField({
    optional: true,
    description: 'When the visit was made. Default: now',
    example: '2026-11-24T15:30:00+01:00',
  })
  readonly at?: string;
}

export class ProposalRequest {
  @InstantField({ description: 'Must be in the future', example: '2099-01-15T09:00:00+01:00' })
  readonly startsAt!: string;
  @TextField({
    max: 2000,
    optional: true,
    nullable: true,
    example: 'Efter kl. 9.',
    description: 'What the policyholder said',
  })
  readonly note?: string | null;
}

export class ProposalAnswerRequest {
  @BooleanField({ description: 'Whether the visit moves to the proposed time. False keeps its own' })
  readonly accept!: boolean;
}

export class VisitAttemptResponse {
  @InstantField() readonly at!: string;
}

export class VisitProposalResponse {
  @InstantField() readonly startsAt!: string;
  @TextField({ max: 2000, nullable: true, description: 'What the policyholder wrote' }) readonly note!: string | null;
}

export class VisitConflictResponse {
  @UuidField() readonly visitId!: string;
  @UuidField() readonly taskId!: string;
  @InstantField() readonly startsAt!: string;
  @IntegerField({ example: 60 }) readonly minutes!: number;
}

export class VisitAddressResponse {
  @TextField({ max: 200, nullable: true, example: 'Strandstien 7' }) readonly street!: string | null;
  @TextField({ max: 200, nullable: true }) readonly street2!: string | null;
  @TextField({ max: 20, nullable: true, example: '4581' }) readonly postalCode!: string | null;
  @TextField({ max: 100, nullable: true, example: 'Rørvig' }) readonly city!: string | null;
}

/** What a calendar shows of the task. */
export class VisitTaskResponse {
  @TextField({ max: 40, example: 'accepted', description: 'The status of the task' }) readonly status!: string;
  @TextField({ max: 200, example: 'Nordlys Forsikring' }) readonly insurerName!: string;
  @TextField({ max: 200, nullable: true, example: '20260826-01-8' }) readonly referenceNumber!: string | null;
  @UuidField({ nullable: true }) readonly caseId!: string | null;
  @IntegerField({ nullable: true, example: 1042 }) readonly caseNumber!: number | null;
  @TextField({ max: 200, nullable: true, example: 'Vandskade' }) readonly damageType!: string | null;
  @NestedField(() => VisitAddressResponse, { nullable: true }) readonly address!: VisitAddressResponse | null;
  @InstantField({ nullable: true, description: 'The inspection deadline of the task' })
  readonly inspectionDueAt!: string | null;
}

export const VISIT_OUTCOMES = ['made', 'not-reached', 'moved'] as const;

export class VisitResponse {
  @UuidField() readonly id!: string;
  @UuidField() readonly taskId!: string;
  @EnumField(VISIT_KINDS, { name: 'VisitKind' }) readonly kind!: string;
  @EnumField(VISIT_STATUSES, { name: 'VisitStatus' }) readonly status!: string;
  @EnumField(VISIT_OUTCOMES, {
    name: 'VisitOutcome',
    nullable: true,
    description: '`moved` if its time changed and nothing else happened yet; null if nothing happened',
  })
  readonly outcome!: string | null;
  @IdentifierField({ max: 64, nullable: true, example: 'anna' }) readonly employeeId!: string | null;
  @InstantField() readonly startsAt!: string;
  @InstantField() readonly endsAt!: string;
  @IntegerField({ min: MIN_MINUTES, max: MAX_MINUTES, example: 60 }) readonly minutes!: number;
  @TextField({ max: 2000, nullable: true }) readonly note!: string | null;
  @ListField(() => VisitAttemptResponse, { max: 1000, description: 'When the policyholder was not reached' })
  readonly attempts!: readonly VisitAttemptResponse[];
  @IntegerField({ example: 0, description: 'How often the time of the visit changed' }) readonly timesMoved!: number;
  @InstantField({ nullable: true, description: 'Expected arrival of an employee who is on the way' })
  readonly arrivesAt!: string | null;
  @InstantField({ nullable: true, description: 'When it was made or cancelled' }) readonly endedAt!: string | null;
  @NestedField(() => VisitProposalResponse, {
    nullable: true,
    description: 'Another time, proposed by the policyholder, that waits for an answer',
  })
  readonly proposal!: VisitProposalResponse | null;
  @ListField(() => VisitConflictResponse, {
    max: 1000,
    description: 'Other visits of the same employee at the same time: a warning, nothing is refused because of it',
  })
  readonly conflicts!: readonly VisitConflictResponse[];
  @BooleanField({ description: 'Whether it is an open inspection that begins after the inspection deadline' })
  readonly afterDeadline!: boolean;
  @ApiProperty({ type: () => VisitTaskResponse, nullable: true }) readonly task!: VisitTaskResponse | null;
  @CreatedAtField() readonly createdAt!: string;
  @UpdatedAtField() readonly updatedAt!: string;
  @IntegerField() readonly version!: number;
}

export function termsOf({ employeeId, startsAt, minutes, note: text }: VisitChangeRequest | VisitRequest): VisitTerms {
  return { employeeId: employeeId ?? null, startsAt: new Date(startsAt), minutes, note: text ?? null };
}

export function toVisitBody({ proposedStartsAt, proposedNote, task, ...visit }: VisitView) {
  const { status, kind, startsAt, attempts, timesMoved } = visit;
  const isOpen = status !== 'made' && status !== 'cancelled';
  const due = task?.inspectionDueAt ?? null;
  return {
    ...visit,
    outcome: outcomeOf(status, attempts.length, timesMoved),
    proposal: proposedStartsAt ? { startsAt: proposedStartsAt, note: proposedNote } : null,
    afterDeadline: kind === 'inspection' && isOpen && due !== null && startsAt > new Date(due),
    task: task && {
      status: task.status,
      insurerName: task.insurerName,
      referenceNumber: task.referenceNumber,
      caseId: task.caseId,
      caseNumber: task.caseNumber,
      damageType: task.damageType,
      address: task.address && {
        street: task.address.street,
        street2: task.address.street2,
        postalCode: task.address.postalCode,
        city: task.address.city,
      },
      inspectionDueAt: due,
    },
  };
}

function outcomeOf(status: VisitView['status'], attempts: number, timesMoved: number) {
  if (status === 'made') return 'made';
  if (status === 'not-reached' || (status === 'cancelled' && attempts > 0)) return 'not-reached';
  return timesMoved > 0 ? 'moved' : null;
}
