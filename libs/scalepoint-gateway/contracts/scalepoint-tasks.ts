import type { ScalepointAnswer } from './scalepoint-answer.js';

/** The ids of a task at Scalepoint and at its insurer. */
export interface TaskAtScalepoint {
  /** Scalepoint's GUID of the task. */
  readonly scalepointTaskId: string;
  /** Scalepoint's GUID of the case; null for tasks that arrived as XML. */
  readonly scalepointCaseId: string | null;
  readonly referenceNumber: string | null;
  readonly insurerId: string;
  /** For XML tasks, the URL for answers; called only if its host is configured. */
  readonly replyAddress: string | null;
}

/** A report about a task. Times are ISO 8601 in UTC. */
export type TaskNews =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'rejected'; readonly reason: string }
  | { readonly kind: 'inspection-scheduled'; readonly at: string }
  | { readonly kind: 'inspected' }
  | { readonly kind: 'in-repair' }
  | { readonly kind: 'completed'; readonly at: string }
  | { readonly kind: 'postponed'; readonly deadline: string; readonly at: string; readonly reason: string }
  | { readonly kind: 'message'; readonly text: string };

export interface FileForScalepoint {
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
  /** The Scalepoint username of the user who sends the file. */
  readonly scalepointUsername: string;
}

/** Reports to Scalepoint about tasks; one HTTP exchange per call. Never throws because of a network error. */
export abstract class ScalepointTasks {
  /** `key` is the idempotency key: the id of the reported event. */
  abstract tell(companyId: string, task: TaskAtScalepoint, news: TaskNews, key: string): Promise<ScalepointAnswer>;

  abstract sendFile(
    companyId: string,
    task: Pick<TaskAtScalepoint, 'scalepointCaseId' | 'insurerId'>,
    file: FileForScalepoint,
    key: string,
  ): Promise<ScalepointAnswer>;
}
