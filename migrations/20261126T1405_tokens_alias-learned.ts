import { Migration } from '@mikro-orm/migrations';

/** A token may be created before its alias is known; the insurer's first delivery names it. */
export class TokensAliasLearned extends Migration {
  override up(): void {
    this.addSql(`alter table tokens.security_token alter column alias drop not null`);
    this.addSql(`alter table tokens.security_token drop constraint security_token_identity`);
    this
      .addSql(`create unique index security_token_identity on tokens.security_token (company_id, alias_key, sub_alias_key)
      where alias is not null`);
  }
}
