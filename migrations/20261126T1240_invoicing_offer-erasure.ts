import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE } from '#platform/persistence/company-policies.js';
import { movePersonalAuditValues } from '#platform/persistence/personal-audit-values.js';

/** Offers are no bookkeeping records: when a person is erased, the PDF is deleted at once (ADR 38). */
export class InvoicingOfferErasure extends Migration {
  override up(): void {
    this.addSql(`grant delete on invoicing.offer_pdf to ${APP_ROLE}`);
    for (const statement of [
      ...movePersonalAuditValues('invoicing.offer', ['content', 'answer', 'delivery']),
      ...movePersonalAuditValues('invoicing.approval', ['history']),
      ...movePersonalAuditValues('invoicing.invoice', ['answer', 'pdfOutcome']),
    ]) {
      this.addSql(statement);
    }
  }
}
