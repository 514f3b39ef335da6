import {
  BodyExample,
  BooleanField,
  DayOrInstantField,
  EXAMPLE_IDS,
  EnumField,
  InstantField,
  ListField,
  ListQuery,
  oneOf,
  IdentifierField,
  PeriodFromField,
  PeriodToField,
  TextField,
  UuidField,
} from '#platform/http';
import { TASK_SORTS, type TaskSort } from '../queries/list-tasks.js';
import { ExpandField } from './names.dto.js';
import { TASK_STATUSES, TASK_STEPS, type TaskStatus, type TaskStep } from '../contracts/index.js';

/** The filters of the task list and its export. */
export class TaskFilterQuery extends ListQuery {
  @ListField(oneOf(TASK_STATUSES, 'TaskStatus'), {
    max: TASK_STATUSES.length,
    optional: true,
    description: 'One or more statuses, separated by commas: `case-opened,accepted`',
  })
  readonly status?: string[];

  @UuidField({ optional: true, description: 'One that was merged finds the tasks of the insurer that counts instead' })
  readonly insurerId?: string;
  @UuidField({ optional: true, description: 'Scalepoint’s GUID of the task' }) readonly scalepointTaskId?: string;
  @BooleanField({ optional: true, description: 'Only tasks with an overdue deadline' }) readonly overdue?: boolean;
  @BooleanField({ optional: true, description: 'Only tasks whose next deadline is as near as the calendar warns' })
  readonly dueSoon?: boolean;
  @BooleanField({ optional: true, description: 'Only tasks that need attention' }) readonly attention?: boolean;
  @BooleanField({ optional: true, description: 'Only tasks that may be the same as another one' })
  readonly possibleDouble?: boolean;

  @IdentifierField({ max: 64, optional: true, example: 'anna', description: 'Id of the employee who manages the case' })
  readonly caseManagerId?: string;

  @IdentifierField({
    max: 64,
    optional: true,
    example: 'anna',
    description:
      'Id of the employee who is responsible today: the case manager, or while the case manager is away, the deputy of the case or the standing deputy',
  })
  readonly responsibleId?: string;

  @BooleanField({
    optional: true,
    description: 'Whether the case has a case manager; false includes tasks without a case',
  })
  readonly hasCaseManager?: boolean;

  @EnumField(TASK_STEPS, {
    name: 'TaskStep',
    optional: true,
    description: 'Only tasks that reached this step, see `/v1/statistics/times`',
  })
  readonly step?: TaskStep;
  @PeriodFromField('With `step`: reached') readonly stepFrom?: string;
  @PeriodToField('With `step`: reached') readonly stepTo?: string;
  @BooleanField({ optional: true, description: 'With `step`: only tasks that reached it after their deadline, or not' })
  readonly stepLate?: boolean;

  @PeriodFromField('Received') readonly from?: string;
  @PeriodToField('Received') readonly to?: string;
  @TextField({
    max: 200,
    optional: true,
    example: 'strandst 4581',
    description:
      'Search text. Every word must match the beginning of a word in the number, reference, policy, name, address, telephone number, insurer, kind of damage or the beginning of its description.',
  })
  readonly q?: string;
}

export class ListTasksQuery extends TaskFilterQuery {
  @EnumField(TASK_SORTS, {
    name: 'TaskSort',
    optional: true,
    description:
      '`deadline` (default): most overdue first, then next due, then tasks without a deadline. `status`: in the order of a task’s life',
  })
  readonly sort: TaskSort = 'deadline';
  @ExpandField() readonly expand?: 'names'[];

  @BooleanField({
    optional: true,
    description: 'Whether to return the counters of the list too, see `/v1/tasks/counts`',
  })
  readonly counts: boolean = false;
}

/** What the caller of a move relies on. */
export class MoveQuery {
  @EnumField(TASK_STATUSES, {
    name: 'TaskStatus',
    optional: true,
    description: 'The status in which the caller saw the task. Refused with 409 if it has another one by now',
  })
  readonly ifStatus?: TaskStatus;
}

const reason = (description: string) => TextField({ max: 1000, description, example: 'Uden for vores område' });

export class RejectionRequest {
  @reason('Reason that the insurer receives') readonly reason!: string;
}

export class InspectionRequest {
  @InstantField({ description: 'Must be in the future', example: '2027-01-14T09:00:00+01:00' }) readonly at!: string;
}

export class CompletionRequest {
  // Of the day before that of other examples: today at 08:30 is refused until then.
  @InstantField({
    optional: true,
    description: 'When the work was finished. Default: now',
    example: '2026-11-24T15:30:00+01:00',
  })
  readonly at?: string;
}

export class PostponementRequest {
  @DayOrInstantField({
    description: 'Must be in the future. A day ends when the day ends in Denmark',
    example: '2027-01-20',
  })
  readonly at!: string;
  @reason('Reason that the insurer receives') readonly reason!: string;
}

export class AnswerHandlingRequest {
  @BooleanField({ description: 'Whether Scalepoint is told once more. False only removes it from the attention list' })
  readonly sendAgain!: boolean;
}

export class DebtorRequest {
  @IdentifierField({ max: 64, example: 'laerkehuset', description: 'Id of an active entry in the directory' })
  readonly debtorId!: string;
}

@BodyExample({ taskId: EXAMPLE_IDS.taskId })
export class TaskMergingRequest {
  @UuidField({ description: 'The task that is kept' }) readonly taskId!: string;
}

@BodyExample({ taskId: EXAMPLE_IDS.taskId })
export class CaseSharingRequest {
  @UuidField({ description: 'The main task: the one whose case is shared' }) readonly taskId!: string;
}

export class ScalepointCaseRequest {
  @UuidField({ example: 'c0a8f7d2-7b52-4a3e-8a0b-7f2f9b6c1d11', description: 'Scalepoint’s GUID of the case' })
  readonly scalepointCaseId!: string;
}

export class MessageRequest {
  @TextField({ max: 5000, example: 'Kunden er hjemme efter kl. 15.' }) readonly text!: string;
  @BooleanField({ optional: true, description: 'Whether to send it to Scalepoint. Default false: a private note' })
  readonly send: boolean = false;
}
