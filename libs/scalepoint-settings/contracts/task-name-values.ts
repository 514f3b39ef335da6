import type { CaseNameValues } from './case-names.js';

/** Provides the merge field values of a real task; implemented by the context that owns the tasks. */
export abstract class TaskNameValues {
  /** Of the task with this id, or of the latest one; null if the company has none. */
  abstract of(
    companyId: string,
    taskId: string | null,
  ): Promise<{ readonly taskId: string; readonly values: CaseNameValues } | null>;
}
