import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** What became of the last calls to each insurer, and when something last came from it. */
export class ScalepointGatewayConnections extends Migration {
  override up(): void {
    this.addSql(`create table scalepoint_gateway.connection (
      company_id uuid not null, insurer_id uuid not null, last_sent_at timestamptz, last_error_at timestamptz,
      last_error jsonb, primary key (company_id, insurer_id))`);
    this.addSql(tenantPolicy('scalepoint_gateway.connection'));
    this.addSql(`grant select, insert, update on scalepoint_gateway.connection to ${APP_ROLE}`);
    this.addSql(`create index delivery_insurer on scalepoint_gateway.delivery (company_id, insurer_id, id)`);
  }
}
