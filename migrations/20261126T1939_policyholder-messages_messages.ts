import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

export class PolicyholderMessagesMessages extends Migration {
  override up(): void {
    this.addSql(`create schema policyholder_messages`);
    this.addSql(`grant usage on schema policyholder_messages to ${APP_ROLE}`);
    this.addSql(`create table policyholder_messages.message (
      company_id uuid not null,
      id uuid not null,
      version integer not null,
      case_id uuid not null,
      -- yyyy-MM-dd
      day text,
      primary key (company_id, id)
    )`);
    this.addSql(tenantPolicy('policyholder_messages.message'));
    this.addSql(`grant select, insert, update on policyholder_messages.message to ${APP_ROLE}`);
  }
}
