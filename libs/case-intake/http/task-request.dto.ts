import {
  BooleanField,
  DayField,
  EnumField,
  InstantField,
  ListField,
  ListQuery,
  oneOf,
  IdentifierField,
  TextField,
  UuidField,
} from '#platform/http';
import { TASK_STATUSES } from '../contracts/index.js';

/** What the overview and its export are narrowed by. */
export class TaskFilterQuery extends ListQuery {
  @ListField(oneOf(TASK_STATUSES, 'TaskStatus'), {
    max: TASK_STATUSES.length,
    optional: true,
    description: 'Several by commas: `case-opened,accepted`',
  })
  readonly status?: string[];

  @UuidField({ optional: true }) readonly insurerId?: string;
  @UuidField({ optional: true, description: 'Scalepoint’s GUID of the task' }) readonly taskId?: string;
  @BooleanField({ optional: true, description: 'A deadline that is still open has passed' }) readonly overdue?: boolean;
  @BooleanField({ optional: true, description: 'Somebody has to mend something' }) readonly attention?: boolean;
  @DayField({ optional: true, description: 'First day of arrival, in Danish time' }) readonly from?: string;
  @DayField({ optional: true, description: 'Last day of arrival, in Danish time' }) readonly to?: string;
  @TextField({
    max: 200,
    optional: true,
    example: 'strandst 4581',
    description: 'Beginnings of words of number, reference, policy, name and address, all of which must occur',
  })
  readonly q?: string;
}

export class ListTasksQuery extends TaskFilterQuery {
  @EnumField(['deadline', 'newest'], {
    optional: true,
    description: '`deadline` (unless given): the most overdue first, then the next due, then those without a deadline',
  })
  readonly sort: 'deadline' | 'newest' = 'deadline';
}

const reason = (description: string) => TextField({ max: 1000, description, example: 'Uden for vores område' });

export class RejectionRequest {
  @reason('Told to the insurer') readonly reason!: string;
}

export class InspectionRequest {
  @InstantField({ description: 'To come', example: '2027-01-14T09:00:00+01:00' }) readonly at!: string;
}

export class CompletionRequest {
  @InstantField({ optional: true, description: 'When the work was done; now unless given' }) readonly at?: string;
}

export class PostponementRequest {
  @InstantField({ description: 'To come', example: '2027-01-20T16:00:00+01:00' }) readonly at!: string;
  @reason('Told to the insurer') readonly reason!: string;
}

export class DebtorRequest {
  @IdentifierField({ max: 64, example: 'laerkehuset', description: 'Of the directory, and active' })
  readonly debtorId!: string;
}

export class ScalepointCaseRequest {
  @UuidField({ description: 'Scalepoint’s GUID of the case' })
  readonly caseId!: string;
}

export class MessageRequest {
  @TextField({ max: 5000, example: 'Kunden er hjemme efter kl. 15.' }) readonly text!: string;
  @BooleanField({ optional: true, description: 'Send it to Scalepoint; a private note unless true' })
  readonly send: boolean = false;
}
