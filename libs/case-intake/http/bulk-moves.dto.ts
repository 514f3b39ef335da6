import { ApiProperty } from '@nestjs/swagger';
import {
  DayOrInstantField,
  EXAMPLE_IDS,
  EnumField,
  IdentifierField,
  IntegerField,
  ListField,
  Problem,
  TextField,
  UuidField,
} from '#platform/http';
import { TASK_STATUSES, type TaskStatus } from '../contracts/index.js';
import { TaskResponse } from './task-response.dto.js';

export const BULK_MOVES = [
  ...['acceptance', 'rejection', 'inspection', 'inspection-report', 'repair', 'completion', 'closing'],
  ...['postponement', 'reassignment'],
] as const;

/** Tasks in one request. */
export const MAX_TASKS = 200;

class MovedTaskBody {
  @UuidField({ example: EXAMPLE_IDS.taskId }) readonly id!: string;
  @IntegerField({ optional: true, min: 0, description: 'Refused with 412 if the task has another version by now' })
  readonly version?: number;
  @EnumField(TASK_STATUSES, {
    name: 'TaskStatus',
    optional: true,
    description: 'Refused with 409 if the task has another status by now',
  })
  readonly ifStatus?: TaskStatus;
}

export class BulkMovesBody {
  @EnumField(BULK_MOVES, {
    name: 'BulkMove',
    example: 'acceptance',
    description:
      'What `POST /v1/tasks/{id}/…` does with one task; `postponement` postpones a deadline; `reassignment` makes another employee the case manager.',
  })
  readonly move!: string;
  @ListField(() => MovedTaskBody, { min: 1, max: MAX_TASKS }) readonly tasks!: MovedTaskBody[];
  @TextField({ max: 1000, optional: true, description: 'Required for `rejection` and `postponement`' })
  readonly reason?: string;
  @DayOrInstantField({
    optional: true,
    description:
      'Required for `inspection` and `postponement`; for `completion` the default is now. Only a postponement takes a day, ' +
      'which ends when the day ends in Denmark',
  })
  readonly at?: string;
  @TextField({ max: 100, optional: true, description: 'Name of the deadline; required for `postponement`' })
  readonly deadline?: string;
  @IdentifierField({
    max: 64,
    optional: true,
    description: 'Id of an active employee; required for `reassignment`',
  })
  readonly caseManagerId?: string;
}

class MovedTaskResponse {
  @UuidField() readonly id!: string;
  @IntegerField({ example: 200, description: 'The status that the call for this task alone would have had' })
  readonly status!: number;
  @ApiProperty({ type: () => TaskResponse, nullable: true, description: 'The task, if it was moved' })
  readonly task!: object | null;
  @ApiProperty({ type: () => Problem, nullable: true, description: 'Why it was not moved' })
  readonly problem!: Problem | null;
}

export class BulkMovesResponse {
  @IntegerField({ description: 'Number of tasks that were moved, or had been moved before' }) readonly moved!: number;
  @IntegerField({ description: 'Number of tasks that were not' }) readonly refused!: number;
  @ListField(() => MovedTaskResponse, { max: MAX_TASKS, description: 'One result for each task, in the given order' })
  readonly results!: MovedTaskResponse[];
}
