import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** Users of the ERP, and the end of their sessions. */
export class Users extends Migration {
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

    // Ends all sessions that started before a time, of a user or of the whole company; the table below ends single tokens.
    this.addSql(`create table users.sign_out (
      company_id uuid not null, id text not null, version integer not null, ended_at timestamptz not null,
      ended_by text not null, constraint sign_out_identity primary key (company_id, id))`);
    this.addSql(tenantPolicy('users.sign_out'));
    this.addSql(`grant select, insert, update on users.sign_out to ${APP_ROLE}`);
    this.addSql(`create table users.ended_token (
      company_id uuid not null, user_id text not null, digest text not null, expires_at timestamptz not null,
      primary key (company_id, user_id, digest))`);
    this.addSql(tenantPolicy('users.ended_token'));
    this.addSql(`grant select, insert, delete on users.ended_token to ${APP_ROLE}`);
  }
}
