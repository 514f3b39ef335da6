import { Migration } from '@mikro-orm/migrations';
import { indexedConcurrently } from '#platform/persistence/indexed-concurrently.js';

/** The tasks that were put on the case of a task; few are. */
export class CaseIntakeSharedCaseIndex extends Migration {
  override up(): void {
    const on = 'case_intake.task (company_id, case_of_task_id) where case_of_task_id is not null';
    for (const statement of indexedConcurrently('task_on_case', on)) this.addSql(statement);
  }

  override isTransactional(): boolean {
    return false;
  }
}
