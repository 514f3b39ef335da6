/** What a report says about its task. */
export interface TaskForReport {
  readonly referenceNumber: string | null;
  readonly scalepointCaseNumber: string | null;
  readonly caseName: string | null;
  readonly insurerName: string;
  readonly policyNumber: string | null;
  readonly policyholder: string | null;
  /** The address of the damage in one line. */
  readonly address: string | null;
  /** Cause, category and type of the damage, as the insurer writes them. */
  readonly damage: readonly string[];
  /** `yyyy-MM-dd` */
  readonly damageDate: string | null;
}

export interface FileOfTask {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
}

/** What Scalepoint answered when a file was sent. */
export interface FileAnswer {
  readonly outcome: 'accepted' | 'refused' | 'unclear' | 'not-sent';
  readonly texts: readonly string[];
  readonly fault: { readonly code: string; readonly da: string; readonly en: string } | null;
  readonly reference: string | null;
  readonly at: Date;
}

/** Answers reports about their tasks and about the files of these. */
export abstract class TasksForReports {
  /** Null if the company has no such task. */
  abstract find(companyId: string, taskId: string): Promise<TaskForReport | null>;

  /** Null if the task has no such file. */
  abstract file(companyId: string, taskId: string, fileId: string): Promise<FileOfTask | null>;

  /** By the id of the file; a file that is not answered yet is not in it. */
  abstract answers(
    companyId: string,
    taskId: string,
    fileIds: readonly string[],
  ): Promise<ReadonlyMap<string, FileAnswer>>;
}
