import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE } from '#platform/persistence/company-policies.js';

/** Tells for how long readers of the event feed have waited, whatever transaction of the cluster they wait for. */
export class PlatformFeedHeldBack extends Migration {
  override up(): void {
    // The application sees the transactions of its own role only; the age of what cannot be read yet tells of all of them.
    this.addSql(`create function platform.feed_held_back_seconds() returns float8
      language sql volatile security definer set search_path = pg_catalog, pg_temp as
      $$ select coalesce(greatest(0, max(extract(epoch from clock_timestamp() - oldest.at))), 0)::float8
           from platform.company
           cross join lateral (
             select min(occurred_at) as at from platform.event
              where company_id = company.id
                and (era, xid) >= (platform.feed_era(), pg_snapshot_xmin(pg_current_snapshot()))) oldest $$`);
    this.addSql(`revoke execute on function platform.feed_held_back_seconds() from public`);
    this.addSql(`grant execute on function platform.feed_held_back_seconds() to ${APP_ROLE}`);
  }
}
