import { Migration } from '@mikro-orm/migrations';

/** What, with the operator's key, gives the secret of a policyholder's link again, so that each message has the same link. */
export class PolicyholderPageLinkSeed extends Migration {
  override up(): void {
    this.addSql(`alter table policyholder_page.invitation add column link_seed text`);
  }
}
