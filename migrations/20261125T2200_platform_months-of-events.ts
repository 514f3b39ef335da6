import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy, keptByMonth } from '#platform/persistence/company-policies.js';

/**
 * Keeps the event log in partitions, one for each month (UTC) of the time in the id, so that old months are dropped and
 * not deleted. What comes for a month that has no partition yet is kept in `…_other`, and moves when it gets one.
 */
export class PlatformMonthsOfEvents extends Migration {
  override up(): void {
    this.addSql(`create table platform.kept_by_month (table_name text primary key)`);
    this.addSql(`create function platform.first_id_at(at timestamptz) returns uuid language sql immutable as
      $$ select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid $$`);
    this.addSql(`create function platform.months_of(parent text) returns table (name text, month timestamptz)
      language sql stable as
      $$ select format('%I.%I', space.nspname, part.relname),
                to_timestamp(substring(part.relname from '_y(\\d{4}m\\d{2})$'), 'YYYY"m"MM')::timestamp at time zone 'UTC'
           from pg_inherits
           join pg_class part on part.oid = inhrelid
           join pg_namespace space on space.oid = part.relnamespace
          where inhparent = parent::regclass and part.relname ~ '_y\\d{4}m\\d{2}$'
          order by 2 $$`);
    // Attaching locks the parent for nobody; a partition that is made in place would wait for every reader of it.
    this.addSql(`create function platform.make_month(parent text, month timestamptz) returns void
      language plpgsql set timezone = 'UTC' as
      $$ declare
        part text := parent || to_char(month, '_"y"YYYY"m"MM');
        since uuid := platform.first_id_at(date_trunc('month', month));
        until uuid := platform.first_id_at(date_trunc('month', month) + interval '1 month');
      begin
        if to_regclass(part) is not null then return; end if;
        -- Nothing may come in between moving the rows out and attaching.
        execute format('lock table %s_other in access exclusive mode', parent);
        execute format('create table %s (like %s including defaults including constraints)', part, parent);
        execute format('alter table %s enable row level security', part);
        execute format('alter table %s owner to %I', part,
          (select pg_get_userbyid(relowner) from pg_class where oid = parent::regclass));
        execute format('with early as (delete from %1$s_other where id >= %3$L and id < %4$L returning *)
                        insert into %2$s select * from early', parent, part, since, until);
        execute format('alter table %s attach partition %s for values from (%L) to (%L)', parent, part, since, until);
      end $$`);
    this.addSql(`create function platform.prepare_months() returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '5s' as
      $$ declare parent text; ahead integer;
      begin
        perform pg_advisory_xact_lock(hashtext('platform.kept_by_month'));
        for parent in select table_name from platform.kept_by_month loop
          for ahead in 0..1 loop
            perform platform.make_month(parent, clock_timestamp() + make_interval(months => ahead));
          end loop;
        end loop;
      end $$`);
    // The bounds in which the application may forget are set here, whatever it asks for.
    this.addSql(`create function platform.forgettable_months(parent text, keep integer)
      returns table (name text, month timestamptz) language plpgsql stable set timezone = 'UTC' as
      $$ begin
        if keep is null or keep < 12 then raise 'At least 12 months are kept' using errcode = 'check_violation'; end if;
        return query select found.name, found.month from platform.months_of(parent) found
          where found.month < date_trunc('month', clock_timestamp()) - make_interval(months => keep) order by 2;
      end $$`);
    this.addSql(`revoke execute on function platform.make_month, platform.prepare_months from public`);
    this.addSql(`grant execute on function platform.prepare_months() to ${APP_ROLE}`);

    this.events();
    this.heads();
    this.forgetting();
    this.addSql(`select platform.prepare_months()`);
  }

  private events(): void {
    this.addSql(`alter table platform.event rename to event_before`);
    this.addSql(`alter table platform.event_before no force row level security`);
    this.addSql(`create sequence platform.event_position as bigint`);
    this.addSql(`grant usage on sequence platform.event_position to ${APP_ROLE}`);
    this.addSql(`create table platform.event (like platform.event_before including defaults) partition by range (id)`);
    this.addSql(`alter table platform.event alter column position set default nextval('platform.event_position')`);
    this.addSql(`alter sequence platform.event_position owned by platform.event.position`);
    this.addSql(keptByMonth('platform.event', 'platform.event_before', 'occurred_at'));
    const columns = `company_id, stream, version, id, type, data, actor, correlation_id, causation_id, occurred_at, position,
      xid, era`;
    this.addSql(`insert into platform.event (${columns}) select ${columns} from platform.event_before`);
    this.addSql(
      `select setval('platform.event_position', coalesce(max(position), 0) + 1, false) from platform.event_before`,
    );
    this.addSql(`drop table platform.event_before`);
    this.addSql(`alter table platform.event add constraint event_pkey primary key (company_id, stream, version, id)`);
    this.addSql(`create index event_feed on platform.event (company_id, era, xid, position)`);
  }

  /** A key of a partitioned table must contain the time, so that one version could stand in two months without this. */
  private heads(): void {
    this.addSql(`create table platform.event_stream (
      company_id uuid not null,
      stream text not null,
      version integer not null,
      -- Its first event: readers of the stream look at no month before it.
      began uuid not null,
      era integer not null,
      xid xid8 not null,
      constraint event_stream_identity primary key (company_id, stream)
    ) with (fillfactor = 80)`);
    this.addSql(`insert into platform.event_stream
      select distinct on (company_id, stream) company_id, stream, version,
             min(id::text) over (partition by company_id, stream)::uuid, era, xid
        from platform.event
       order by company_id, stream, version desc`);
    this.addSql(tenantPolicy('platform.event_stream'));
    // Whoever may write an event of a company was asked that at the event itself.
    this.addSql(`create policy of_owner on platform.event_stream to current_user using (true) with check (true)`);
    this.addSql(`grant select on platform.event_stream to ${APP_ROLE}`);
    this.addSql(tenantPolicy('platform.event'));
    this.addSql(`grant select, insert on platform.event to ${APP_ROLE}`);

    // As in the feed's own migration: a stream stays in order, at or above the writer's own transaction.
    this.addSql(`create function platform.append_to_stream() returns trigger
      language plpgsql security definer set search_path = platform, pg_temp as
      $$ begin
        if new.version = 1 then
          insert into event_stream (company_id, stream, version, began, era, xid)
          values (new.company_id, new.stream, 1, new.id, new.era, new.xid);
          return new;
        end if;
        update event_stream head
           set version = new.version, era = new.era,
               xid = case when head.era = new.era then greatest(head.xid, new.xid) else new.xid end
         where company_id = new.company_id and stream = new.stream and version = new.version - 1
        returning head.xid into new.xid;
        if not found then
          raise unique_violation using constraint = 'event_pkey', table = 'event', schema = 'platform',
            message = 'Another writer was faster in this stream';
        end if;
        return new;
      end $$`);
    this.addSql(`revoke execute on function platform.append_to_stream() from public`);
    this.addSql(`create trigger append_to_stream before insert on platform.event
      for each row execute function platform.append_to_stream()`);
    this.addSql(`drop function platform.place_behind_predecessor()`);
  }

  private forgetting(): void {
    // Where the log begins now for a company of which something was forgotten.
    this.addSql(`create table platform.feed_beginning (
      company_id uuid primary key,
      era integer not null,
      xid xid8 not null,
      position bigint not null
    )`);
    this.addSql(tenantPolicy('platform.feed_beginning'));
    this.addSql(`create policy of_owner on platform.feed_beginning to current_user using (true) with check (true)`);
    this.addSql(`grant select on platform.feed_beginning to ${APP_ROLE}`);
    this.addSql(`create policy of_owner on platform.reaction_failure for select to current_user using (true)`);

    this.addSql(`create function platform.forget_events(keep integer) returns setof text
      language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '5s' set timezone = 'UTC' as
      $$ declare part record; until uuid;
      begin
        perform pg_advisory_xact_lock(hashtext('platform.kept_by_month'));
        for part in select name, month from platform.forgettable_months('platform.event', keep) loop
          until := platform.first_id_at(part.month + interval '1 month');
          -- The log has one beginning: behind a month that somebody still needs, nothing is forgotten.
          exit when exists (select from platform.reaction_failure
                             where state <> 'replayed' and (event_id is null or event_id < until))
            or exists (select from pgboss.job
                        where state < 'completed' and data ? 'stream' and created_on < part.month + interval '1 month');
          execute format('insert into platform.feed_beginning as known (company_id, era, xid, position)
            select distinct on (company_id) company_id, era, xid, position from %s
             order by company_id, era desc, xid desc, position desc
            on conflict (company_id) do update set era = excluded.era, xid = excluded.xid, position = excluded.position
             where (known.era, known.xid, known.position) < (excluded.era, excluded.xid, excluded.position)', part.name);
          execute format('drop table %s', part.name);
          return next part.name;
        end loop;
      end $$`);
    this.addSql(`revoke execute on function platform.forget_events(integer) from public`);
    this.addSql(`grant execute on function platform.forget_events(integer) to ${APP_ROLE}`);
  }
}
