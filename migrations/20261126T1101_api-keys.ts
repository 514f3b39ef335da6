import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** Keys of the machines of a company. */
export class ApiKeys extends Migration {
  override up(): void {
    this.addSql(`create schema api_keys`);
    this.addSql(`grant usage on schema api_keys to ${APP_ROLE}`);
    this.addSql(`create table api_keys.api_key (
      company_id uuid not null, id uuid not null, version integer not null, name text not null, scopes jsonb not null,
      expires_at timestamptz, digest text not null, ending text not null, created_by text not null,
      created_at timestamptz not null, revoked_at timestamptz,
      constraint api_key_identity primary key (company_id, id))`);
    this.addSql(`create unique index api_key_digest_identity on api_keys.api_key (company_id, digest)`);
    this.addSql(tenantPolicy('api_keys.api_key'));
    this.addSql(`grant select, insert, update on api_keys.api_key to ${APP_ROLE}`);

    this.addSql(`create table api_keys.key_use (
      company_id uuid not null, key_id uuid not null, last_used_at timestamptz not null, primary key (company_id, key_id))`);
    this.addSql(tenantPolicy('api_keys.key_use'));
    this.addSql(`grant select, insert, update on api_keys.key_use to ${APP_ROLE}`);
  }
}
