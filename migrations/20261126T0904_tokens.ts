import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** Insurers and their security codes, including a previous code while it is still accepted. */
export class Tokens extends Migration {
  override up(): void {
    this.addSql(`create schema tokens`);
    this.addSql(`grant usage on schema tokens to ${APP_ROLE}`);
    this.addSql(`create table tokens.insurer (
      company_id uuid not null, id uuid not null, version integer not null, name text not null, cvr text,
      primary key (company_id, id))`);
    this.addSql(`create table tokens.security_token (
      company_id uuid not null, id uuid not null, version integer not null,
      insurer_id uuid not null, alias text not null, sub_alias text, debtor_id text,
      case_debtor text check (case_debtor in ('insurer', 'policyholder')),
      sealed_code text not null, code_digest text not null, masked_code text not null,
      alias_key text not null, sub_alias_key text not null,
      old_sealed_code text, old_code_digest text, old_valid_until text,
      primary key (company_id, id),
      constraint security_token_identity unique (company_id, alias_key, sub_alias_key),
      foreign key (company_id, insurer_id) references tokens.insurer (company_id, id))`);
    this.addSql(`create index security_token_digest on tokens.security_token (company_id, code_digest)`);
    this.addSql(`create index security_token_old_digest on tokens.security_token (company_id, old_code_digest)
      where old_code_digest is not null`);
    this.addSql(`create table tokens.token_use (
      company_id uuid not null, token_id uuid not null, last_used_at timestamptz not null,
      primary key (company_id, token_id))`);
    for (const table of ['insurer', 'security_token', 'token_use']) {
      this.addSql(tenantPolicy(`tokens.${table}`));
      this.addSql(`grant select, insert, update, delete on tokens.${table} to ${APP_ROLE}`);
    }
    // The companies that have received their initial insurers.
    this.addSql(`create table tokens.insurer_seed (company_id uuid primary key, seeded_at timestamptz not null)`);
    this.addSql(tenantPolicy('tokens.insurer_seed'));
    this.addSql(`grant select, insert on tokens.insurer_seed to ${APP_ROLE}`);
  }
}
