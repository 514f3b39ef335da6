import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy } from '#platform/persistence/company-policies.js';

/** Bounds what refused senders may store: counted by hour, stored up to a cap, deleted after days (ADR 19). */
export class ScalepointGatewayRefusedSenders extends Migration {
  override up(): void {
    // A delivery is stored if it becomes the last one of its hour; all others are only counted.
    this.addSql(`create table scalepoint_gateway.refused_hour (
      company_id uuid not null,
      hour timestamptz not null,
      total integer not null,
      stored integer not null,
      last_delivery_id uuid not null,
      primary key (company_id, hour)
    ) with (fillfactor = 50)`);
    this.addSql(tenantPolicy('scalepoint_gateway.refused_hour'));
    this.addSql(
      `create policy of_owner on scalepoint_gateway.refused_hour to current_user using (true) with check (true)`,
    );
    this.addSql(`grant select, insert, update on scalepoint_gateway.refused_hour to ${APP_ROLE}`);

    // Addresses that delivered with a right code: they are not slowed down, whichever process they meet next.
    this.addSql(`create table scalepoint_gateway.known_sender (
      company_id uuid not null,
      network text not null,
      seen_at timestamptz not null,
      primary key (company_id, network)
    )`);
    this.addSql(tenantPolicy('scalepoint_gateway.known_sender'));
    this.addSql(
      `create policy of_owner on scalepoint_gateway.known_sender to current_user using (true) with check (true)`,
    );
    this.addSql(`grant select, insert, update on scalepoint_gateway.known_sender to ${APP_ROLE}`);

    // The same as the hours of companies for addresses of no company, counted all together, so that random keys do not make rows.
    this.addSql(`create table scalepoint_gateway.stray_hour (
      hour timestamptz primary key,
      total integer not null,
      stored integer not null,
      last_delivery_id uuid not null
    ) with (fillfactor = 50)`);
    this.addSql(`grant select, insert, update on scalepoint_gateway.stray_hour to ${APP_ROLE}`);
    this.addSql(`revoke delete on scalepoint_gateway.stray_delivery from ${APP_ROLE}`);

    this.addSql(`create policy of_owner on scalepoint_gateway.delivery to current_user
      using (state = 'refused') with check (false)`);
    // Deletes refused deliveries and no others, whatever the application asks for; `most` of them at once.
    this.addSql(`create function scalepoint_gateway.delete_refused(keep_days integer, most integer) returns integer
      language plpgsql security definer set search_path = pg_catalog, pg_temp as
      $$ declare
        deleted integer;
        until timestamptz := clock_timestamp() - make_interval(days => keep_days);
      begin
        if keep_days is null or keep_days < 1 then
          raise 'Refused deliveries are kept for at least one day' using errcode = 'check_violation';
        end if;
        delete from scalepoint_gateway.delivery where (company_id, id) in (
          select company_id, id from scalepoint_gateway.delivery
           where state = 'refused' and received_at < until limit most);
        get diagnostics deleted = row_count;
        delete from scalepoint_gateway.known_sender where seen_at < clock_timestamp() - interval '14 days';
        delete from scalepoint_gateway.stray_delivery where received_at < until;
        delete from scalepoint_gateway.stray_hour where hour < until - interval '1 hour';
        delete from scalepoint_gateway.refused_hour where hour < until - interval '1 hour';
        return deleted;
      end $$`);
    this.addSql(`revoke execute on function scalepoint_gateway.delete_refused(integer, integer) from public`);
    this.addSql(`grant execute on function scalepoint_gateway.delete_refused(integer, integer) to ${APP_ROLE}`);
  }
}
