import { Migration } from '@mikro-orm/migrations';

/** An insurer that was in the list twice is merged into the other one. */
export class TokensInsurersMerged extends Migration {
  override up(): void {
    this.addSql(`alter table tokens.insurer add column merged_into_id uuid`);
  }
}
