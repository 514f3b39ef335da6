import { Migration } from '@mikro-orm/migrations';

/** Counts messages that were refused, too: behind a wrong code there may be a task that never came. */
export class ScalepointGatewayCountRefused extends Migration {
  override up(): void {
    this.addSql(`drop index scalepoint_gateway.delivery_unresolved`);
    this.addSql(`create index delivery_unresolved on scalepoint_gateway.delivery (company_id, insurer_id, id)
      where (state in ('failed', 'refused') or results @> '[{"status": "invalid"}]'::jsonb) and resolved_at is null`);
  }
}
