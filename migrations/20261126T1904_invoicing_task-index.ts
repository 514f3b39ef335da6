import { Migration } from '@mikro-orm/migrations';
import { indexedConcurrently } from '#platform/persistence/indexed-concurrently.js';

/** The documents of tasks that were put on the case of another task; few are. The offers of any task. */
export class InvoicingTaskIndex extends Migration {
  override up(): void {
    const invoices = 'invoicing.invoice (company_id, task_id) where task_id is not null';
    for (const statement of indexedConcurrently('invoice_of_task', invoices)) this.addSql(statement);
    const offers = 'invoicing.offer (company_id, task_id)';
    for (const statement of indexedConcurrently('offer_of_task', offers)) this.addSql(statement);
  }

  override isTransactional(): boolean {
    return false;
  }
}
