import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** Up to where the events of each company were published to a broker, and the process that publishes now. */
export class EventBridge extends Migration {
  override up(): void {
    this.addSql(`create schema event_bridge`);
    this.addSql(`grant usage on schema event_bridge to ${APP_ROLE}`);
    this.addSql(`create table event_bridge.place (
      company_id uuid primary key,
      era integer not null,
      xid xid8 not null,
      position bigint not null
    )`);
    this.addSql(tenantPolicy('event_bridge.place'));
    this.addSql(`grant select, insert, update on event_bridge.place to ${APP_ROLE}`);
    this.addSql(`create table event_bridge.publisher (
      one boolean primary key check (one),
      holder uuid not null,
      leased_until timestamptz not null
    )`);
    this.addSql(`grant select, insert, update on event_bridge.publisher to ${APP_ROLE}`);
  }
}
