import type { Channel } from './message-words.js';

/** Where the messages of a task go. */
export interface TaskRecipient {
  readonly channel: Channel;
  /** Masked, but recognisable; null if the task has none that can be used. */
  readonly shown: string | null;
  /** As opt-outs know it, with each key of the operator. */
  readonly digests: readonly string[];
}

export abstract class TaskRecipients {
  /** One for each channel; null if the company has no such task. */
  abstract of(companyId: string, taskId: string): Promise<readonly TaskRecipient[] | null>;
}
