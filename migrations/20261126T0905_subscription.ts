import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** Whether a company has the module, and the months that it is charged for. */
export class Subscription extends Migration {
  override up(): void {
    this.addSql(`create schema subscription`);
    this.addSql(`grant usage on schema subscription to ${APP_ROLE}`);
    this.addSql(`create table subscription.price (valid_from date primary key, amount numeric(12, 2) not null)`);
    this.addSql(`insert into subscription.price values ('2020-01-01', 350.00)`);
    this.addSql(`grant select on subscription.price to ${APP_ROLE}`);
    this.addSql(`create table subscription.subscription (
      company_id uuid not null, id uuid not null, version integer not null, status text not null, registration text,
      activated_at timestamptz, deactivated_at timestamptz, anchor_day text, months_charged integer not null,
      constraint subscription_identity primary key (company_id, id))`);
    this.addSql(`create table subscription.charge (
      company_id uuid not null, id uuid not null, period_start date not null, period_end date not null,
      amount numeric(12, 2) not null, primary key (company_id, id), unique (company_id, period_start))`);
    for (const table of ['subscription', 'charge']) this.addSql(tenantPolicy(`subscription.${table}`));
    this.addSql(`grant select, insert, update on subscription.subscription to ${APP_ROLE}`);
    this.addSql(`grant select, insert on subscription.charge to ${APP_ROLE}`);
  }
}
