/** Remembers when the first offer for a task was sent. */
export abstract class OfferedTasks {
  abstract offered(companyId: string, caseId: string, at: Date): Promise<void>;
}
