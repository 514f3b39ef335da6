import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

export class DirectoryEntries extends Migration {
  override up(): void {
    this.addSql(`create schema directory`);
    this.addSql(`grant usage on schema directory to ${APP_ROLE}`);
    this.addSql(`create table directory.entry (
      company_id uuid not null, kind text not null, id text not null, version integer not null,
      name text not null, active boolean not null, cvr text, phones jsonb not null, phone_keys jsonb not null,
      email text, address jsonb, defaults jsonb, name_key text not null,
      constraint entry_identity primary key (company_id, kind, id))`);
    this.addSql(`create index entry_name on directory.entry (company_id, kind, name collate "da-x-icu", id)`);
    this.addSql(`create index entry_name_key on directory.entry (company_id, name_key) where kind = 'debtors'`);
    this.addSql(`create index entry_cvr on directory.entry (company_id, cvr) where kind = 'debtors'`);
    this.addSql(`create index entry_email on directory.entry (company_id, lower(email)) where kind = 'debtors'`);
    this.addSql(`create index entry_phones on directory.entry using gin (phone_keys) where kind = 'debtors'`);
    this.addSql(tenantPolicy('directory.entry'));
    this.addSql(`grant select, insert, update on directory.entry to ${APP_ROLE}`);
  }
}
