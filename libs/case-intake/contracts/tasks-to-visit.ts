import type { DeliveredAddress } from './task-delivery.js';
import type { TaskStatus } from './task-status.js';

/** What a calendar of visits shows of a task, and what a visit follows. */
export interface TaskToVisit {
  readonly taskId: string;
  readonly status: TaskStatus;
  readonly insurerName: string;
  readonly referenceNumber: string | null;
  readonly caseId: string | null;
  readonly caseNumber: number | null;
  readonly caseManagerId: string | null;
  readonly damageType: string | null;
  /** Of the damage, or else of the policyholder. */
  readonly address: DeliveredAddress | null;
  readonly inspectionAt: Date | null;
  /** When the inspection time was decided; null for one that was agreed before this was recorded. */
  readonly inspectionDecidedAt: Date | null;
  /** The inspection deadline, in ISO 8601; null if the task has none. */
  readonly inspectionDueAt: string | null;
}

/** Answers what visits need to know about their tasks. */
export abstract class TasksToVisit {
  /** Those of the tasks that the company has, in any order. */
  abstract find(companyId: string, taskIds: readonly string[]): Promise<TaskToVisit[]>;
}
