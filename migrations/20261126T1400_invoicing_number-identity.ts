import { Migration } from '@mikro-orm/migrations';

/** A name that ends in `_identity` says that the second of two creators decides again, instead of failing. */
export class InvoicingNumberIdentity extends Migration {
  override up(): void {
    this.addSql(`alter table invoicing.invoice rename constraint invoice_number to invoice_number_identity`);
    this.addSql(`alter table invoicing.offer rename constraint offer_number to offer_number_identity`);
  }
}
