import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE } from '#platform/persistence/company-policies.js';

/** Lets a timer work through all companies, one transaction each: it gives away their ids and nothing else. */
export class PlatformTimers extends Migration {
  override up(): void {
    this.addSql(`create or replace function platform.company_ids() returns table (id uuid)
      language sql stable security definer set search_path = platform as
      $$ select id from platform.company order by id $$`);
    this.addSql(`revoke execute on function platform.company_ids() from public`);
    this.addSql(`grant execute on function platform.company_ids() to ${APP_ROLE}`);
  }
}
