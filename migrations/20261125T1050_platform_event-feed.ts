import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE } from '#platform/persistence/company-policies.js';

/** Gives every event a place in an order in which nothing appears behind what a reader may have read. */
export class PlatformEventFeed extends Migration {
  override up(): void {
    // Transaction ids start anew in a cluster that a dump was restored into; what was numbered before is of an earlier era.
    this.addSql(`create function platform.feed_era() returns integer language sql immutable as 'select 1'`);
    this.addSql(`alter table platform.event add column era integer not null default 1`);
    this.addSql(`alter table platform.event alter column era set default platform.feed_era()`);
    this
      .addSql(`create function platform.begin_feed_era() returns integer language plpgsql set search_path = platform as
      $$ declare following integer := feed_era() + 1;
      begin
        execute format('create or replace function platform.feed_era() returns integer language sql immutable as %L',
          'select ' || following);
        return following;
      end $$`);
    this.addSql(`revoke execute on function platform.begin_feed_era() from public`);

    // A transaction can be older than the one whose event its own event follows in the stream. Taking the greater id keeps
    // each stream in order, and stays at or above the writer's own, so that the watermark holds.
    this.addSql(`create function platform.place_behind_predecessor() returns trigger
      language plpgsql set search_path = platform as
      $$ begin
        select greatest(new.xid, earlier.xid) into new.xid from event earlier
         where earlier.company_id = new.company_id and earlier.stream = new.stream and earlier.version = new.version - 1
           and earlier.era = new.era;
        new.xid := coalesce(new.xid, pg_current_xact_id());
        return new;
      end $$`);
    this.addSql(`create trigger place_behind_predecessor before insert on platform.event
      for each row when (new.version > 1) execute function platform.place_behind_predecessor()`);

    this.addSql(`drop index platform.event_feed`);
    this.addSql(`create index event_feed on platform.event (company_id, era, xid, position)`);
    this.addSql(`grant execute on function platform.feed_era() to ${APP_ROLE}`);
  }
}
