import { Migration } from '@mikro-orm/migrations';

/** Deliveries that wait for their task, or were sent by another insurer than the task's own. */
export class CaseIntakeHeldDeliveries extends Migration {
  override up(): void {
    this.addSql(`alter table case_intake.task add column held_deliveries jsonb not null default '[]'`);
  }
}
