/** Tells what a case has at Scalepoint, so that a task is not taken off it. */
export abstract class PostedDocuments {
  /**
   * The numbers of the invoices and credit notes of a task that are posted, are on the way or may be there.
   * @param taskId null for the task that the case was opened for
   */
  abstract numbersOn(companyId: string, caseId: string, taskId: string | null): Promise<readonly string[]>;
}
