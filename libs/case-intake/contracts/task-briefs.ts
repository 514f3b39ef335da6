import type { DeliveredAddress } from './task-delivery.js';
import type { TaskStatus } from './task-status.js';

/** What people outside the company may need to know of a task; what is shown to whom is the asker's decision. */
export interface TaskBrief {
  readonly id: string;
  readonly status: TaskStatus;
  readonly insurerName: string;
  readonly referenceNumber: string | null;
  /** Scalepoint's number of the case. */
  readonly scalepointCaseNumber: string | null;
  readonly damageType: string | null;
  /** The address of the damage, or the policyholder's if only that was sent. */
  readonly address: DeliveredAddress | null;
  readonly policyholder: {
    readonly name: string | null;
    /** As the sender wrote them, the mobile number first. */
    readonly phones: readonly string[];
    readonly email: string | null;
  };
  /** What it says about people was erased. */
  readonly erased: boolean;
}

/** Answers what a task is about. */
export abstract class TaskBriefs {
  /** Null when the company has no such task. */
  abstract of(companyId: string, taskId: string): Promise<TaskBrief | null>;
}

export interface TaskFileFacts {
  readonly id: string;
  readonly name: string;
  /** `application/octet-stream` if name, type and content do not agree. */
  readonly contentType: string;
  readonly size: number;
}

/** Reads the files of tasks for other contexts. */
export abstract class TaskFiles {
  /** Those of the files that the task has, in the order in which they were added. */
  abstract facts(companyId: string, taskId: string, fileIds: readonly string[]): Promise<readonly TaskFileFacts[]>;
  abstract content(
    companyId: string,
    taskId: string,
    fileId: string,
  ): Promise<(TaskFileFacts & { readonly content: Buffer }) | null>;
}
