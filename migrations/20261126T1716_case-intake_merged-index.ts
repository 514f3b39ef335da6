import { Migration } from '@mikro-orm/migrations';
import { indexedConcurrently } from '#platform/persistence/indexed-concurrently.js';

/** The tasks that were merged into a task; few are. */
export class CaseIntakeMergedIndex extends Migration {
  override up(): void {
    const on = 'case_intake.task (company_id, merged_into_id) where merged_into_id is not null';
    for (const statement of indexedConcurrently('task_merged', on)) this.addSql(statement);
  }

  override isTransactional(): boolean {
    return false;
  }
}
