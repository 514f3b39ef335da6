import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE } from '#platform/persistence/company-policies.js';

/** Stores the position in the event log at which each reaction started, so that a new one ignores earlier events (ADR 26). */
export class PlatformReactionStart extends Migration {
  override up(): void {
    this.addSql(`create table platform.reaction_start (
      reaction text primary key,
      -- Events before this transaction are ignored; null ignores none.
      era integer,
      xid xid8,
      -- Whether the jobs that scan the log for earlier events are queued.
      looked_back boolean not null,
      check ((era is null) = (xid is null))
    )`);
    this.addSql(`grant select, insert, update on platform.reaction_start to ${APP_ROLE}`);
    // Existing reactions have their queue and have received all events, so they need no scan.
    this.addSql(`do $$ begin
      if to_regclass('pgboss.queue') is not null then
        insert into platform.reaction_start (reaction, looked_back) select name, true from pgboss.queue where name like '%-on-%';
      end if;
    end $$`);
    this.addSql(`create function platform.has_events() returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as
      $$ select exists (select from platform.event_stream) $$`);
    this.addSql(`revoke execute on function platform.has_events() from public`);
    this.addSql(`grant execute on function platform.has_events() to ${APP_ROLE}`);
  }
}
