import { Migration } from '@mikro-orm/migrations';

/** Finds the deliveries of which nothing, or not everything, could be used, until a person has resolved them. */
export class ScalepointGatewayUnusableDeliveries extends Migration {
  override up(): void {
    this.addSql(`alter table scalepoint_gateway.delivery
      add column resolved_at timestamptz,
      add column resolved_by text`);
    // No generated column: the partitions of new months are made from columns with defaults only.
    this.addSql(`create index delivery_unresolved on scalepoint_gateway.delivery (company_id, insurer_id, id)
      where (state = 'failed' or results @> '[{"status": "invalid"}]'::jsonb) and resolved_at is null`);
  }
}
