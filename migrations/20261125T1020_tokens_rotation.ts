import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** The code before the present one, for as long as it is still taken; and which companies were given their first insurers. */
export class TokensRotation extends Migration {
  override up(): void {
    this.addSql(`alter table tokens.security_token
      add column old_sealed_code text, add column old_code_digest text, add column old_valid_until text`);
    this.addSql(`create index security_token_old_digest on tokens.security_token (company_id, old_code_digest)
      where old_code_digest is not null`);
    this.addSql(`create table tokens.insurer_seed (company_id uuid primary key, seeded_at timestamptz not null)`);
    this.addSql(tenantPolicy('tokens.insurer_seed'));
    this.addSql(`grant select, insert on tokens.insurer_seed to ${APP_ROLE}`);
  }
}
