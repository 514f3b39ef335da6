/** The case of an offer, and its task; offers sent before they named it are of the task that the case was opened for. */
export interface OfferedCase {
  readonly caseId: string;
  readonly taskId?: string;
}

/** Remembers when the first offer for a task was sent. */
export abstract class OfferedTasks {
  abstract offered(companyId: string, offered: OfferedCase, at: Date): Promise<void>;
}
