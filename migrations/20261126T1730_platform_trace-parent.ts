import { Migration } from '@mikro-orm/migrations';

/** The span in which an event was recorded, so that its reactions belong to the same trace; null while traces are off. */
export class PlatformTraceParent extends Migration {
  override up(): void {
    this.addSql(`alter table platform.event add column trace_parent text`);
  }
}
