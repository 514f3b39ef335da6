import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** Links of policyholders to the page of their appointment. */
export class PolicyholderPageInvitations extends Migration {
  override up(): void {
    this.addSql(`create schema policyholder_page`);
    this.addSql(`grant usage on schema policyholder_page to ${APP_ROLE}`);
    this.addSql(`create table policyholder_page.invitation (
      company_id uuid not null, id uuid not null, version integer not null, visit_id uuid not null, task_id uuid not null,
      -- SHA-256 of the secret of the link, in hexadecimal
      link_digest text, link_expires_at timestamptz not null, created_by text not null,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
      constraint invitation_identity primary key (company_id, id),
      constraint invitation_of_visit_identity unique (company_id, visit_id))`);
    this.addSql(`create index invitation_of_task on policyholder_page.invitation (company_id, task_id)`);
    this.addSql(`create unique index invitation_link on policyholder_page.invitation (company_id, link_digest)`);
    this.addSql(tenantPolicy('policyholder_page.invitation'));
    this.addSql(`grant select, insert, update on policyholder_page.invitation to ${APP_ROLE}`);
    this.addSql(`create trigger set_updated_at before update on policyholder_page.invitation for each row
      when (old.version is distinct from new.version) execute function platform.set_updated_at()`);
  }
}
