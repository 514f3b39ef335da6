import { Migration } from '@mikro-orm/migrations';

/** The retention says when it was set; it has no version to tell a change by. */
export class OperationsRetentionTimes extends Migration {
  override up(): void {
    this.addSql(`alter table operations.retention add column created_at timestamptz not null default now(),
      add column updated_at timestamptz not null default now()`);
    this.addSql(`create trigger set_updated_at before update on operations.retention for each row
      when (old.months is distinct from new.months) execute function platform.set_updated_at()`);
  }
}
