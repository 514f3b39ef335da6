import { Migration } from '@mikro-orm/migrations';

/** Fixes the search path of the functions that run as the owner, and closes every later one until it is opened. */
export class PlatformFunctionsClosed extends Migration {
  override up(): void {
    this.addSql(`alter default privileges revoke execute on functions from public`);
    // A schema of temporary tables that is not named is searched first.
    this.addSql(`alter function platform.company_with_key(text) set search_path = pg_catalog, pg_temp`);
    this.addSql(`alter function platform.company_ids() set search_path = pg_catalog, pg_temp`);
    this.addSql(`alter function platform.append_to_stream() set search_path = pg_catalog, platform, pg_temp`);
  }
}
