import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

export class UsersErpUsers extends Migration {
  override up(): void {
    this.addSql(`create schema users`);
    this.addSql(`grant usage on schema users to ${APP_ROLE}`);
    this.addSql(`create table users.erp_user (
      company_id uuid not null, id text not null, version integer not null, name text not null, email text,
      active boolean not null, scalepoint_username text,
      constraint erp_user_identity primary key (company_id, id))`);
    this.addSql(`create unique index erp_user_scalepoint_username_identity
      on users.erp_user (company_id, lower(scalepoint_username))`);
    this.addSql(tenantPolicy('users.erp_user'));
    this.addSql(`grant select, insert, update on users.erp_user to ${APP_ROLE}`);
  }
}
