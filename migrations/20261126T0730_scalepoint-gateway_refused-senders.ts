import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, companyWall } from '#platform/persistence/company-policies';

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
    this.addSql(companyWall('scalepoint_gateway.refused_hour'));
    this.addSql(
      `create policy of_owner on scalepoint_gateway.refused_hour to current_user using (true) with check (true)`,
    );
    this.addSql(`grant select, insert, update on scalepoint_gateway.refused_hour to ${APP_ROLE}`);

    // The same for addresses of no company, counted all together, so that random keys do not make rows.
    this.addSql(`create table scalepoint_gateway.stray_hour (
      hour timestamptz primary key,
      total integer not null,
      stored integer not null,
      last_delivery_id uuid not null
    ) with (fillfactor = 50)`);
    this.addSql(`grant select, insert, update on scalepoint_gateway.stray_hour to ${APP_ROLE}`);
    this.addSql(`revoke delete on scalepoint_gateway.stray_delivery from ${APP_ROLE}`);

    // Deletes refused deliveries and no others, whatever the application asks for; `most` of them at once.
    this.addSql(`create function scalepoint_gateway.delete_refused(keep_days integer, most integer) returns integer
      language plpgsql security definer set search_path = pg_catalog, pg_temp as
      $$ declare
        part text;
        removed integer;
        deleted integer := 0;
        until timestamptz := clock_timestamp() - make_interval(days => keep_days);
      begin
        if keep_days is null or keep_days < 1 then
          raise 'Refused deliveries are kept for at least one day' using errcode = 'check_violation';
        end if;
        for part in select name from platform.months_of('scalepoint_gateway.delivery')
                    union all select 'scalepoint_gateway.delivery_other' loop
          execute format($sql$delete from %1$s where (company_id, id) in (
            select company_id, id from %1$s where state = 'refused' and received_at < $1 limit $2)$sql$, part)
            using until, most - deleted;
          get diagnostics removed = row_count;
          deleted := deleted + removed;
          exit when deleted >= most;
        end loop;
        delete from scalepoint_gateway.stray_delivery where received_at < until;
        delete from scalepoint_gateway.stray_hour where hour < until - interval '1 hour';
        delete from scalepoint_gateway.refused_hour where hour < until - interval '1 hour';
        return deleted;
      end $$`);
    this.addSql(`revoke execute on function scalepoint_gateway.delete_refused(integer, integer) from public`);
    this.addSql(`grant execute on function scalepoint_gateway.delete_refused(integer, integer) to ${APP_ROLE}`);
  }
}
