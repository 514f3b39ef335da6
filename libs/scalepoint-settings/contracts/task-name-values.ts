import type { CaseNameValues } from './case-names.js';

/** Tells what a real task has to say for the merge fields; whoever keeps the tasks answers. */
export abstract class TaskNameValues {
  /** Of the task with this id, or of the latest one; null when the company has none. */
  abstract of(
    companyId: string,
    taskId: string | null,
  ): Promise<{ readonly taskId: string; readonly values: CaseNameValues } | null>;
}
