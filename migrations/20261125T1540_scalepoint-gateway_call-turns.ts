import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** When each company last called Scalepoint, so that all processes together stay within its limits. */
export class ScalepointGatewayCallTurns extends Migration {
  override up(): void {
    this.addSql(`create table scalepoint_gateway.call_turn (
      company_id uuid primary key, made bigint[] not null) with (fillfactor = 50)`);
    this.addSql(tenantPolicy('scalepoint_gateway.call_turn'));
    this.addSql(`grant select, insert, update on scalepoint_gateway.call_turn to ${APP_ROLE}`);
  }
}
