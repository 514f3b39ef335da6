import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** Everything that Scalepoint sent, also what could not be used. */
export class ScalepointGatewayDeliveries extends Migration {
  override up(): void {
    this.addSql(`create schema scalepoint_gateway`);
    this.addSql(`grant usage on schema scalepoint_gateway to ${APP_ROLE}`);
    this.addSql(`create table scalepoint_gateway.delivery (
      company_id uuid not null,
      id uuid not null,
      received_at timestamptz not null,
      channel text not null check (channel in ('json', 'form', 'poll')),
      state text not null check (state in ('processed', 'waiting', 'failed', 'refused')),
      reason jsonb,
      results jsonb not null,
      scalepoint_task_ids text[] not null,
      token_id uuid,
      insurer_id uuid,
      content_type text,
      size integer not null,
      raw text,
      message_digest text,
      correlation_id text not null,
      primary key (company_id, id)
    )`);
    this.addSql(
      `create index delivery_state on scalepoint_gateway.delivery (company_id, state, id) where state <> 'processed'`,
    );
    // The same message again is answered as before; two of them at once meet here.
    this.addSql(
      `create unique index delivery_message_identity on scalepoint_gateway.delivery (company_id, message_digest)`,
    );
    this.addSql(tenantPolicy('scalepoint_gateway.delivery'));
    this.addSql(`grant select, insert, update on scalepoint_gateway.delivery to ${APP_ROLE}`);

    // Belongs to no company: the address it came to is nobody's.
    this.addSql(`create table scalepoint_gateway.stray_delivery (
      id uuid primary key,
      received_at timestamptz not null,
      company_key text not null,
      reason_code text not null,
      size integer not null
    )`);
    this.addSql(`grant select, insert, delete on scalepoint_gateway.stray_delivery to ${APP_ROLE}`);
  }
}
