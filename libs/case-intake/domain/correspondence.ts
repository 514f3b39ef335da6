/** Somebody's words about a task: private unless `send`. */
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
  /** Whether name, type and content agree on a kind of file that people may add. */
  readonly kindCheck: 'passed' | 'doubtful';
  readonly virusScan: 'clean' | 'unscanned';
  readonly send: boolean;
  readonly addedBy: string;
  readonly addedAt: Date;
}

/** What became of telling Scalepoint about one event. */
export interface Answer {
  readonly about: string;
  readonly taskId: string;
  readonly outcome: 'accepted' | 'refused' | 'unclear' | 'not-sent';
  /** Scalepoint's own words. */
  readonly texts: readonly string[];
  /** Why the call failed. */
  readonly fault: { readonly code: string; readonly da: string; readonly en: string } | null;
  readonly reference: string | null;
  readonly at: Date;
}

/** An event of a task as it was recorded, which Scalepoint is told about again. */
export interface RecordedNews {
  readonly type: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** How Scalepoint knows a task, and the reasons that people gave about it. */
export interface KnownToScalepoint {
  readonly scalepointTaskId: string;
  readonly scalepointCaseId: string | null;
  readonly referenceNumber: string | null;
  readonly insurerId: string;
  readonly replyAddress: string | null;
  readonly rejectionReason: string | null;
  /** By the number of the postponement, from 0. */
  readonly postponementReasons: readonly string[];
}

/** What is written and sent about tasks. */
export abstract class Correspondence {
  abstract addMessage(companyId: string, message: WrittenMessage): Promise<void>;
  abstract addFile(companyId: string, file: AddedFile): Promise<void>;
  /** Replaces the answer before. @returns the outcome before, null for the first */
  abstract record(companyId: string, answer: Answer): Promise<Answer['outcome'] | null>;
  abstract task(companyId: string, id: string): Promise<KnownToScalepoint | null>;
  abstract news(companyId: string, taskId: string, eventId: string): Promise<RecordedNews | null>;
  abstract messageText(companyId: string, id: string): Promise<string | null>;
  abstract file(companyId: string, id: string): Promise<Pick<AddedFile, 'name' | 'contentType' | 'content'> | null>;
}
