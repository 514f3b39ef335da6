import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** The views of the task list that a user has saved. */
export class UsersSavedViews extends Migration {
  override up(): void {
    this.addSql(`create table users.saved_views (
      company_id uuid not null, id text not null, version integer not null, views jsonb not null,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
      constraint saved_views_identity primary key (company_id, id))`);
    this.addSql(`create trigger set_updated_at before update on users.saved_views for each row
      when (old.version is distinct from new.version) execute function platform.set_updated_at()`);
    this.addSql(tenantPolicy('users.saved_views'));
    this.addSql(`grant select, insert, update on users.saved_views to ${APP_ROLE}`);
  }
}
