import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy, keptByMonth } from '#platform/persistence/company-policies.js';

/** Companies, event log, reactions, idempotency and audit trail; every context depends on them. */
export class Platform extends Migration {
  override up(): void {
    this.companies();
    this.months();
    this.events();
    this.heads();
    this.reactions();
    this.forgetting();
    this.requests();
    // Functions that are created later can be run by their owner only, until a migration grants them to a role.
    this.addSql(`alter default privileges revoke execute on functions from public`);
  }

  private companies(): void {
    this.addSql(`create extension if not exists pg_trgm with schema public`);
    this.addSql(`grant usage on schema platform to ${APP_ROLE}`);

    this.addSql(`create table platform.company (
      id uuid primary key,
      key text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
      name text not null,
      cvr text,
      seeded_at timestamptz,
      created_at timestamptz not null default now()
    )`);
    this.addSql(`alter table platform.company enable row level security`);
    this.addSql(`create policy of_company on platform.company for select to ${APP_ROLE}
      using (id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]))`);
    this.addSql(`grant select on platform.company to ${APP_ROLE}`);
    // Called before the company is known; returns only the company with the given key.
    this.addSql(`create function platform.company_with_key(wanted text) returns table (id uuid, key text, name text)
      language sql stable security definer set search_path = pg_catalog, pg_temp as
      $$ select id, key, name from platform.company where key = wanted $$`);
    this.addSql(`revoke execute on function platform.company_with_key(text) from public`);
    this.addSql(`grant execute on function platform.company_with_key(text) to ${APP_ROLE}`);
    // Lets a timer work through all companies, one transaction each; returns only their ids.
    this.addSql(`create function platform.company_ids() returns table (id uuid)
      language sql stable security definer set search_path = pg_catalog, pg_temp as
      $$ select id from platform.company order by id $$`);
    this.addSql(`revoke execute on function platform.company_ids() from public`);
    this.addSql(`grant execute on function platform.company_ids() to ${APP_ROLE}`);
  }

  /**
   * Tables with one partition per month (UTC) of the time in the id, so that old months are dropped instead of deleted. Rows
   * of a month without a partition are stored in `…_other`, and moved when the partition is created.
   */
  private months(): void {
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
    // Attaching does not block readers of the parent; creating the partition in place would wait for all of them.
    this.addSql(`create function platform.make_month(parent text, month timestamptz) returns void
      language plpgsql set timezone = 'UTC' as
      $$ declare
        part text := parent || to_char(month, '_"y"YYYY"m"MM');
        since uuid := platform.first_id_at(date_trunc('month', month));
        until uuid := platform.first_id_at(date_trunc('month', month) + interval '1 month');
      begin
        if to_regclass(part) is not null then return; end if;
        -- No row may arrive between moving the rows out and attaching the partition.
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
    // The minimum retention is enforced here, whatever the application passes.
    this.addSql(`create function platform.forgettable_months(parent text, keep integer)
      returns table (name text, month timestamptz) language plpgsql stable set timezone = 'UTC' as
      $$ begin
        if keep is null or keep < 12 then raise 'At least 12 months are kept' using errcode = 'check_violation'; end if;
        return query select found.name, found.month from platform.months_of(parent) found
          where found.month < date_trunc('month', clock_timestamp()) - make_interval(months => keep) order by 2;
      end $$`);
    this.addSql(`revoke execute on function platform.make_month, platform.prepare_months from public`);
    this.addSql(`grant execute on function platform.prepare_months() to ${APP_ROLE}`);
  }

  /** Events have a total order in which none appears behind a position that a reader may have passed. */
  private events(): void {
    // Transaction ids start again in a cluster that a dump was restored into; earlier positions belong to an earlier era.
    this.addSql(`create function platform.feed_era() returns integer language sql immutable as 'select 1'`);
    this.addSql(`grant execute on function platform.feed_era() to ${APP_ROLE}`);
    this
      .addSql(`create function platform.begin_feed_era() returns integer language plpgsql set search_path = platform as
      $$ declare following integer := feed_era() + 1;
      begin
        execute format('create or replace function platform.feed_era() returns integer language sql immutable as %L',
          'select ' || following);
        return following;
      end $$`);
    this.addSql(`revoke execute on function platform.begin_feed_era() from public`);

    this.addSql(`create sequence platform.event_position as bigint`);
    this.addSql(`grant usage on sequence platform.event_position to ${APP_ROLE}`);
    this.addSql(`create table platform.event (
      company_id uuid not null,
      stream text not null,
      version integer not null,
      id uuid not null,
      type text not null,
      data jsonb not null,
      actor text not null,
      correlation_id text not null,
      causation_id text,
      occurred_at timestamptz not null,
      position bigint not null default nextval('platform.event_position'),
      xid xid8 not null default pg_current_xact_id(),
      era integer not null default platform.feed_era(),
      constraint event_pkey primary key (company_id, stream, version, id)
    ) partition by range (id)`);
    this.addSql(`alter sequence platform.event_position owned by platform.event.position`);
    this.addSql(`create index event_feed on platform.event (company_id, era, xid, position)`);
    this.addSql(tenantPolicy('platform.event'));
    this.addSql(`grant select, insert on platform.event to ${APP_ROLE}`);
    this.addSql(keptByMonth('platform.event'));
  }

  /** A key of a partitioned table must contain the time; this table ensures that a version occurs in one month only. */
  private heads(): void {
    this.addSql(`create table platform.event_stream (
      company_id uuid not null,
      stream text not null,
      version integer not null,
      -- Id of the first event: readers of the stream skip earlier months.
      began uuid not null,
      era integer not null,
      xid xid8 not null,
      constraint event_stream_identity primary key (company_id, stream)
    ) with (fillfactor = 80)`);
    this.addSql(tenantPolicy('platform.event_stream'));
    // The event itself was checked against the writer's company, so this policy need not check again.
    this.addSql(`create policy of_owner on platform.event_stream to current_user using (true) with check (true)`);
    this.addSql(`grant select on platform.event_stream to ${APP_ROLE}`);

    // A transaction may be older than the one that wrote the previous event of the stream. The greater of both ids keeps each
    // stream in order, and is not below the writer's own id, so the watermark holds.
    this.addSql(`create function platform.append_to_stream() returns trigger
      language plpgsql security definer set search_path = pg_catalog, platform, pg_temp as
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
  }

  private reactions(): void {
    this.addSql(`create table platform.reaction_cursor (
      company_id uuid not null,
      reaction text not null,
      stream text not null,
      version integer not null default 0,
      leased_until timestamptz,
      primary key (company_id, reaction, stream)
    )`);
    this.addSql(tenantPolicy('platform.reaction_cursor'));
    this.addSql(`grant select, insert, update on platform.reaction_cursor to ${APP_ROLE}`);

    this.addSql(`create table platform.reaction_failure (
      company_id uuid not null,
      id uuid not null,
      reaction text not null,
      stream text not null,
      event_id uuid,
      event_type text,
      state text not null check (state in ('retrying', 'dead', 'replayed')),
      attempts integer not null,
      reason_code text not null,
      reason text not null,
      first_failed_at timestamptz not null,
      last_failed_at timestamptz not null,
      primary key (company_id, id),
      unique (company_id, reaction, stream)
    )`);
    this.addSql(tenantPolicy('platform.reaction_failure'));
    this.addSql(`grant select, insert, update, delete on platform.reaction_failure to ${APP_ROLE}`);
    this.addSql(`create policy of_owner on platform.reaction_failure for select to current_user using (true)`);
  }

  private forgetting(): void {
    // The first position that remains in a company's log after old months were dropped.
    this.addSql(`create table platform.feed_beginning (
      company_id uuid primary key,
      era integer not null,
      xid xid8 not null,
      position bigint not null
    )`);
    this.addSql(tenantPolicy('platform.feed_beginning'));
    this.addSql(`create policy of_owner on platform.feed_beginning to current_user using (true) with check (true)`);
    this.addSql(`grant select on platform.feed_beginning to ${APP_ROLE}`);

    this.addSql(`create function platform.forget_events(keep integer) returns setof text
      language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '5s' set timezone = 'UTC' as
      $$ declare part record; until uuid;
      begin
        perform pg_advisory_xact_lock(hashtext('platform.kept_by_month'));
        for part in select name, month from platform.forgettable_months('platform.event', keep) loop
          until := platform.first_id_at(part.month + interval '1 month');
          -- The log has a single beginning, so a month that is still needed also keeps all later ones.
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

  private requests(): void {
    this.addSql(`create table platform.idempotency_key (
      company_id uuid not null,
      key text not null,
      fingerprint text not null,
      answer jsonb not null,
      created_at timestamptz not null,
      primary key (company_id, key)
    )`);
    this.addSql(`create index idempotency_key_age on platform.idempotency_key (created_at)`);
    this.addSql(tenantPolicy('platform.idempotency_key'));
    this.addSql(`grant select, insert, delete on platform.idempotency_key to ${APP_ROLE}`);

    this.addSql(`create table platform.audit (
      company_id uuid not null,
      id uuid not null,
      at timestamptz not null,
      actor text not null,
      action text not null,
      entity text not null,
      entity_id text not null,
      before jsonb,
      after jsonb,
      correlation_id text not null,
      primary key (company_id, id)
    )`);
    this.addSql(`create index audit_entity on platform.audit (company_id, entity, entity_id, id)`);
    this.addSql(tenantPolicy('platform.audit'));
    this.addSql(`grant select, insert on platform.audit to ${APP_ROLE}`);
  }
}
