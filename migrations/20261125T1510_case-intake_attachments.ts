import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** What became of fetching the files that tasks link to; what was fetched is a file of the task. */
export class CaseIntakeAttachments extends Migration {
  override up(): void {
    // A link is as long as a message lets it be, longer than an index entry: its digest stands for it.
    this.addSql(`create table case_intake.attachment (
      company_id uuid not null, task_id uuid not null, link_digest bytea not null,
      state text not null check (state in ('fetched', 'retrying', 'refused')), reason jsonb, tries integer not null,
      file_id uuid, tried_at timestamptz not null,
      primary key (company_id, task_id, link_digest))`);
    this.addSql(tenantPolicy('case_intake.attachment'));
    this.addSql(`grant select, insert, update on case_intake.attachment to ${APP_ROLE}`);
  }
}
