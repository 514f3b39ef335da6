import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** Which of Scalepoint's event feeds is read for a company, and how far it was read. */
export class ScalepointGatewayEventSource extends Migration {
  override up(): void {
    this.addSql(`create table scalepoint_gateway.event_source (
      company_id uuid not null, id uuid not null, version integer not null, tenant text not null,
      active boolean not null, primary key (company_id, id))`);
    // A place for each tenant: one who goes back to a feed reads on where it was left.
    this.addSql(`create table scalepoint_gateway.event_place (
      company_id uuid not null, tenant text not null, last_event_id text, polled_at timestamptz,
      lease uuid, leased_until timestamptz, next_poll_at timestamptz not null default '-infinity',
      failures integer not null default 0, last_error_at timestamptz, last_error jsonb,
      primary key (company_id, tenant))`);
    for (const table of ['event_source', 'event_place']) {
      this.addSql(tenantPolicy(`scalepoint_gateway.${table}`));
      this.addSql(`grant select, insert, update on scalepoint_gateway.${table} to ${APP_ROLE}`);
    }
  }
}
