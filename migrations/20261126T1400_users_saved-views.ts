import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** The views of the task list that a user has saved. */
export class UsersSavedViews extends Migration {
  override up(): void {
    this.addSql(`create table users.saved_views (
      company_id uuid not null, id text not null, version integer not null, views jsonb not null,
      constraint saved_views_identity primary key (company_id, id))`);
    this.addSql(tenantPolicy('users.saved_views'));
    this.addSql(`grant select, insert, update on users.saved_views to ${APP_ROLE}`);
  }
}
