import { type RawBuilder, sql } from 'kysely';

interface OwnerOfDocuments {
  readonly id: string;
  /** The case that was opened for it. */
  readonly ownCaseId: string;
}

/** Invoices of the tasks: those that name one of them, and those without a task on the cases that were opened for them. */
export function ofTasks(tasks: readonly OwnerOfDocuments[]): RawBuilder<unknown> {
  const [ids, caseIds] = [tasks.map(({ id }) => id), tasks.map(({ ownCaseId }) => ownCaseId)];
  return sql`(task_id = any (${ids}::uuid[]) or task_id is null and case_id = any (${caseIds}::uuid[]))`;
}
