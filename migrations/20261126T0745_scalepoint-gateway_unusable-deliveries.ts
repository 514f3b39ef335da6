import { Migration } from '@mikro-orm/migrations';

/** Finds the deliveries of which nothing, or not everything, could be used. */
export class ScalepointGatewayUnusableDeliveries extends Migration {
  override up(): void {
    this.addSql(`create index delivery_unusable on scalepoint_gateway.delivery (company_id, insurer_id, id)
      where state = 'failed' or results @> '[{"status": "invalid"}]'`);
  }
}
