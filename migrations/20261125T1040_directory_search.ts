import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** Search as you type, and what the ERP tells about the company itself. */
export class DirectorySearch extends Migration {
  override up(): void {
    this.addSql(`create extension if not exists btree_gin with schema public`);
    this.addSql(
      `create index entry_search on directory.entry using gin (company_id, kind, name_key public.gin_trgm_ops)`,
    );
    this.addSql(`create table directory.company_profile (
      company_id uuid not null, id uuid not null, version integer not null, name text not null, cvr text, email text,
      phone text, address jsonb, constraint company_profile_identity primary key (company_id, id))`);
    this.addSql(tenantPolicy('directory.company_profile'));
    this.addSql(`grant select, insert, update on directory.company_profile to ${APP_ROLE}`);
  }
}
