/** A user's message about a task: private unless `send` is true. */
export interface WrittenMessage {
  readonly id: string;
  readonly taskId: string;
  readonly text: string;
  readonly send: boolean;
  readonly author: string;
  readonly writtenAt: Date;
}

export interface AddedFile {
  readonly id: string;
  readonly taskId: string;
  readonly name: string;
  readonly contentType: string;
  readonly content: Uint8Array;
  /** `passed` if name, type and content agree on an allowed kind of file. */
  readonly kindCheck: 'passed' | 'doubtful';
  readonly virusScan: 'clean' | 'unscanned';
  readonly send: boolean;
  readonly addedBy: string;
  readonly addedAt: Date;
}

/** The outcome of reporting one event to Scalepoint. */
export interface Answer {
  readonly about: string;
  readonly taskId: string;
  readonly outcome: 'accepted' | 'refused' | 'unclear' | 'not-sent';
  /** The texts of Scalepoint's answer. */
  readonly texts: readonly string[];
  /** Why the call failed. */
  readonly fault: { readonly code: string; readonly da: string; readonly en: string } | null;
  readonly reference: string | null;
  readonly at: Date;
}

/** An event of a task as it was recorded, which is reported to Scalepoint again. */
export interface RecordedNews {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Scalepoint's ids of a task, and the reasons that users gave. */
export interface KnownToScalepoint {
  readonly scalepointTaskId: string;
  readonly scalepointCaseId: string | null;
  readonly referenceNumber: string | null;
  readonly insurerId: string;
  readonly replyAddress: string | null;
  readonly rejectionReason: string | null;
  /** By number of the rejection, from 0; withdrawn ones too. */
  readonly rejectionReasons: readonly string[];
  /** When the inspection is to be; ISO 8601 in UTC. */
  readonly inspectionAt: string | null;
  /** By position of the postponement, from 0. */
  readonly postponementReasons: readonly string[];
}

/** Messages and files of tasks, and Scalepoint's answers. */
export abstract class Correspondence {
  abstract addMessage(companyId: string, message: WrittenMessage): Promise<void>;
  abstract addFile(companyId: string, file: AddedFile): Promise<void>;
  /** Replaces the previous answer. @returns the previous outcome, or null */
  abstract record(companyId: string, answer: Answer): Promise<Answer['outcome'] | null>;
  abstract task(companyId: string, id: string): Promise<KnownToScalepoint | null>;
  /** Takes the words of people and the bytes of files out of what belongs to these tasks. @returns how many */
  abstract erase(
    companyId: string,
    taskIds: readonly string[],
  ): Promise<{ readonly messages: number; readonly files: number; readonly answers: number }>;
  abstract news(companyId: string, taskId: string, eventId: string): Promise<RecordedNews | null>;
  abstract messageText(companyId: string, id: string): Promise<string | null>;
  abstract file(companyId: string, id: string): Promise<Pick<AddedFile, 'name' | 'contentType' | 'content'> | null>;
}
