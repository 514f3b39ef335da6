create schema platform;

create table platform.migrations (id serial primary key, name varchar(255) not null,
  executed_at timestamptz not null default current_timestamp);

create extension if not exists pg_trgm with schema public;

grant usage on schema platform to scalepoint_app;

create table platform.company (
      id uuid primary key,
      key text not null unique check (key ~ '^[a-z0-9][a-z0-9-]{1,62}$'),
      name text not null,
      cvr text,
      seeded_at timestamptz,
      created_at timestamptz not null default now()
    );

alter table platform.company enable row level security;

create policy of_company on platform.company for select to scalepoint_app
      using (id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select on platform.company to scalepoint_app;

create function platform.company_with_key(wanted text) returns table (id uuid, key text, name text)
      language sql stable security definer set search_path = pg_catalog, pg_temp as
      $$ select id, key, name from platform.company where key = wanted $$;

revoke execute on function platform.company_with_key(text) from public;

grant execute on function platform.company_with_key(text) to scalepoint_app;

create function platform.company_ids() returns table (id uuid)
      language sql stable security definer set search_path = pg_catalog, pg_temp as
      $$ select id from platform.company order by id $$;

revoke execute on function platform.company_ids() from public;

grant execute on function platform.company_ids() to scalepoint_app;

create table platform.kept_by_month (table_name text primary key);

create function platform.first_id_at(at timestamptz) returns uuid language sql immutable as
      $$ select (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid $$;

create function platform.months_of(parent text) returns table (name text, month timestamptz)
      language sql stable as
      $$ select format('%I.%I', space.nspname, part.relname),
                to_timestamp(substring(part.relname from '_y(\d{4}m\d{2})$'), 'YYYY"m"MM')::timestamp at time zone 'UTC'
           from pg_inherits
           join pg_class part on part.oid = inhrelid
           join pg_namespace space on space.oid = part.relnamespace
          where inhparent = parent::regclass and part.relname ~ '_y\d{4}m\d{2}$'
          order by 2 $$;

create function platform.make_month(parent text, month timestamptz) returns void
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
      end $$;

create function platform.prepare_months() returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '5s' as
      $$ declare parent text; ahead integer;
      begin
        perform pg_advisory_xact_lock(hashtext('platform.kept_by_month'));
        for parent in select table_name from platform.kept_by_month loop
          for ahead in 0..1 loop
            perform platform.make_month(parent, clock_timestamp() + make_interval(months => ahead));
          end loop;
        end loop;
      end $$;

create function platform.forgettable_months(parent text, keep integer)
      returns table (name text, month timestamptz) language plpgsql stable set timezone = 'UTC' as
      $$ begin
        if keep is null or keep < 12 then raise 'At least 12 months are kept' using errcode = 'check_violation'; end if;
        return query select found.name, found.month from platform.months_of(parent) found
          where found.month < date_trunc('month', clock_timestamp()) - make_interval(months => keep) order by 2;
      end $$;

revoke execute on function platform.make_month, platform.prepare_months from public;

grant execute on function platform.prepare_months() to scalepoint_app;

create function platform.feed_era() returns integer language sql immutable as 'select 1';

grant execute on function platform.feed_era() to scalepoint_app;

create function platform.begin_feed_era() returns integer language plpgsql set search_path = platform as
      $$ declare following integer := feed_era() + 1;
      begin
        execute format('create or replace function platform.feed_era() returns integer language sql immutable as %L',
          'select ' || following);
        return following;
      end $$;

revoke execute on function platform.begin_feed_era() from public;

create sequence platform.event_position as bigint;

grant usage on sequence platform.event_position to scalepoint_app;

create table platform.event (
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
    ) partition by range (id);

alter sequence platform.event_position owned by platform.event.position;

create index event_feed on platform.event (company_id, era, xid, position);

alter table platform.event enable row level security;
alter table platform.event force row level security;
create policy of_company on platform.event to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert on platform.event to scalepoint_app;

create table platform.event_other partition of platform.event default;
alter table platform.event_other enable row level security;
insert into platform.kept_by_month values ('platform.event');
select platform.prepare_months();

create table platform.event_stream (
      company_id uuid not null,
      stream text not null,
      version integer not null,
      -- Id of the first event: readers of the stream skip earlier months.
      began uuid not null,
      era integer not null,
      xid xid8 not null,
      constraint event_stream_identity primary key (company_id, stream)
    ) with (fillfactor = 80);

alter table platform.event_stream enable row level security;
alter table platform.event_stream force row level security;
create policy of_company on platform.event_stream to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

create policy of_owner on platform.event_stream to current_user using (true) with check (true);

grant select on platform.event_stream to scalepoint_app;

create function platform.append_to_stream() returns trigger
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
      end $$;

revoke execute on function platform.append_to_stream() from public;

create trigger append_to_stream before insert on platform.event
      for each row execute function platform.append_to_stream();

create table platform.reaction_cursor (
      company_id uuid not null,
      reaction text not null,
      stream text not null,
      version integer not null default 0,
      leased_until timestamptz,
      primary key (company_id, reaction, stream)
    );

alter table platform.reaction_cursor enable row level security;
alter table platform.reaction_cursor force row level security;
create policy of_company on platform.reaction_cursor to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on platform.reaction_cursor to scalepoint_app;

create table platform.reaction_failure (
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
    );

alter table platform.reaction_failure enable row level security;
alter table platform.reaction_failure force row level security;
create policy of_company on platform.reaction_failure to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update, delete on platform.reaction_failure to scalepoint_app;

create policy of_owner on platform.reaction_failure for select to current_user using (true);

create table platform.feed_beginning (
      company_id uuid primary key,
      era integer not null,
      xid xid8 not null,
      position bigint not null
    );

alter table platform.feed_beginning enable row level security;
alter table platform.feed_beginning force row level security;
create policy of_company on platform.feed_beginning to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

create policy of_owner on platform.feed_beginning to current_user using (true) with check (true);

grant select on platform.feed_beginning to scalepoint_app;

create function platform.forget_events(keep integer) returns setof text
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
      end $$;

revoke execute on function platform.forget_events(integer) from public;

grant execute on function platform.forget_events(integer) to scalepoint_app;

create table platform.idempotency_key (
      company_id uuid not null,
      key text not null,
      fingerprint text not null,
      answer jsonb not null,
      created_at timestamptz not null,
      primary key (company_id, key)
    );

create index idempotency_key_age on platform.idempotency_key (created_at);

alter table platform.idempotency_key enable row level security;
alter table platform.idempotency_key force row level security;
create policy of_company on platform.idempotency_key to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, delete on platform.idempotency_key to scalepoint_app;

create table platform.audit (
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
    );

create index audit_entity on platform.audit (company_id, entity, entity_id, id);

alter table platform.audit enable row level security;
alter table platform.audit force row level security;
create policy of_company on platform.audit to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert on platform.audit to scalepoint_app;

alter default privileges revoke execute on functions from public;

create schema scalepoint_gateway;

grant usage on schema scalepoint_gateway to scalepoint_app;

create table scalepoint_gateway.delivery (
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
      correlation_id text not null,
      resolved_at timestamptz,
      resolved_by text,
      primary key (company_id, id)
    ) partition by range (id);

create index delivery_state on scalepoint_gateway.delivery (company_id, state, id) where state <> 'processed';

create index delivery_insurer on scalepoint_gateway.delivery (company_id, insurer_id, id);

create index delivery_unresolved on scalepoint_gateway.delivery (company_id, insurer_id, id)
      where (state = 'failed' or results @> '[{"status": "invalid"}]'::jsonb) and resolved_at is null;

alter table scalepoint_gateway.delivery enable row level security;
alter table scalepoint_gateway.delivery force row level security;
create policy of_company on scalepoint_gateway.delivery to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

create policy of_owner on scalepoint_gateway.delivery to current_user
      using (state = 'refused') with check (false);

grant select, insert, update on scalepoint_gateway.delivery to scalepoint_app;

create table scalepoint_gateway.delivery_other partition of scalepoint_gateway.delivery default;
alter table scalepoint_gateway.delivery_other enable row level security;
insert into platform.kept_by_month values ('scalepoint_gateway.delivery');
select platform.prepare_months();

create table scalepoint_gateway.message (
      company_id uuid not null,
      digest bytea not null,
      delivery_id uuid not null,
      constraint message_identity primary key (company_id, digest)
    );

alter table scalepoint_gateway.message enable row level security;
alter table scalepoint_gateway.message force row level security;
create policy of_company on scalepoint_gateway.message to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

create policy of_owner on scalepoint_gateway.message to current_user using (true) with check (true);

grant select, insert, delete on scalepoint_gateway.message to scalepoint_app;

create table scalepoint_gateway.stray_delivery (
      id uuid primary key,
      received_at timestamptz not null,
      company_key text not null,
      reason_code text not null,
      size integer not null
    );

grant select, insert on scalepoint_gateway.stray_delivery to scalepoint_app;

create table scalepoint_gateway.refused_hour (
      company_id uuid not null,
      hour timestamptz not null,
      total integer not null,
      stored integer not null,
      last_delivery_id uuid not null,
      primary key (company_id, hour)
    ) with (fillfactor = 50);

alter table scalepoint_gateway.refused_hour enable row level security;
alter table scalepoint_gateway.refused_hour force row level security;
create policy of_company on scalepoint_gateway.refused_hour to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

create policy of_owner on scalepoint_gateway.refused_hour to current_user using (true) with check (true);

grant select, insert, update on scalepoint_gateway.refused_hour to scalepoint_app;

create table scalepoint_gateway.known_sender (
      company_id uuid not null,
      network text not null,
      seen_at timestamptz not null,
      primary key (company_id, network)
    );

alter table scalepoint_gateway.known_sender enable row level security;
alter table scalepoint_gateway.known_sender force row level security;
create policy of_company on scalepoint_gateway.known_sender to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

create policy of_owner on scalepoint_gateway.known_sender to current_user using (true) with check (true);

grant select, insert, update on scalepoint_gateway.known_sender to scalepoint_app;

create table scalepoint_gateway.stray_hour (
      hour timestamptz primary key,
      total integer not null,
      stored integer not null,
      last_delivery_id uuid not null
    ) with (fillfactor = 50);

grant select, insert, update on scalepoint_gateway.stray_hour to scalepoint_app;

create function scalepoint_gateway.delete_refused(keep_days integer, most integer) returns integer
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
      end $$;

revoke execute on function scalepoint_gateway.delete_refused(integer, integer) from public;

grant execute on function scalepoint_gateway.delete_refused(integer, integer) to scalepoint_app;

create function scalepoint_gateway.forget_deliveries(keep integer) returns setof text
      language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '5s' set timezone = 'UTC' as
      $$ declare part record; needed boolean; forgotten text[] := '{}'; name text;
      begin
        perform pg_advisory_xact_lock(hashtext('platform.kept_by_month'));
        for part in select * from platform.forgettable_months('scalepoint_gateway.delivery', keep) loop
          execute format($sql$select exists (select from %s where state = 'failed' and channel = 'poll')$sql$, part.name)
            into needed;
          continue when needed;
          delete from scalepoint_gateway.message
           where delivery_id >= platform.first_id_at(part.month)
             and delivery_id < platform.first_id_at(part.month + interval '1 month');
          forgotten := forgotten || part.name;
        end loop;
        foreach name in array forgotten loop
          execute format('drop table %s', name);
          return next name;
        end loop;
      end $$;

revoke execute on function scalepoint_gateway.forget_deliveries(integer) from public;

grant execute on function scalepoint_gateway.forget_deliveries(integer) to scalepoint_app;

create table scalepoint_gateway.connection (
      company_id uuid not null, insurer_id uuid not null, last_sent_at timestamptz, last_error_at timestamptz,
      last_error jsonb, primary key (company_id, insurer_id));

alter table scalepoint_gateway.connection enable row level security;
alter table scalepoint_gateway.connection force row level security;
create policy of_company on scalepoint_gateway.connection to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on scalepoint_gateway.connection to scalepoint_app;

create table scalepoint_gateway.call_turn (
      company_id uuid primary key, made bigint[] not null) with (fillfactor = 50);

alter table scalepoint_gateway.call_turn enable row level security;
alter table scalepoint_gateway.call_turn force row level security;
create policy of_company on scalepoint_gateway.call_turn to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on scalepoint_gateway.call_turn to scalepoint_app;

create table scalepoint_gateway.event_source (
      company_id uuid not null, id uuid not null, version integer not null, tenant text not null,
      active boolean not null, primary key (company_id, id));

create table scalepoint_gateway.event_place (
      company_id uuid not null, tenant text not null, last_event_id text, polled_at timestamptz,
      lease uuid, leased_until timestamptz, next_poll_at timestamptz not null default '-infinity',
      failures integer not null default 0, last_error_at timestamptz, last_error jsonb,
      primary key (company_id, tenant));

alter table scalepoint_gateway.event_source enable row level security;
alter table scalepoint_gateway.event_source force row level security;
create policy of_company on scalepoint_gateway.event_source to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on scalepoint_gateway.event_source to scalepoint_app;

alter table scalepoint_gateway.event_place enable row level security;
alter table scalepoint_gateway.event_place force row level security;
create policy of_company on scalepoint_gateway.event_place to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on scalepoint_gateway.event_place to scalepoint_app;

create extension if not exists btree_gin with schema public;

create schema directory;

grant usage on schema directory to scalepoint_app;

create table directory.entry (
      company_id uuid not null, kind text not null, id text not null, version integer not null,
      name text not null, active boolean not null, cvr text, phones jsonb not null, phone_keys jsonb not null,
      email text, address jsonb, defaults jsonb, name_key text not null,
      constraint entry_identity primary key (company_id, kind, id));

create index entry_name on directory.entry (company_id, kind, name collate "da-x-icu", id);

create index entry_name_key on directory.entry (company_id, name_key) where kind = 'debtors';

create index entry_cvr on directory.entry (company_id, cvr) where kind = 'debtors';

create index entry_email on directory.entry (company_id, lower(email)) where kind = 'debtors';

create index entry_phones on directory.entry using gin (phone_keys) where kind = 'debtors';

create index entry_search on directory.entry using gin (company_id, kind, name_key public.gin_trgm_ops)
        with (fastupdate = off);

alter table directory.entry enable row level security;
alter table directory.entry force row level security;
create policy of_company on directory.entry to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on directory.entry to scalepoint_app;

create table directory.company_profile (
      company_id uuid not null, id uuid not null, version integer not null, name text not null, cvr text, email text,
      phone text, address jsonb, constraint company_profile_identity primary key (company_id, id));

alter table directory.company_profile enable row level security;
alter table directory.company_profile force row level security;
create policy of_company on directory.company_profile to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on directory.company_profile to scalepoint_app;

grant usage, create on schema directory to scalepoint_search;
grant select on directory.entry to scalepoint_search;
create policy of_search on directory.entry for select to scalepoint_search using (true);

set local role scalepoint_search;

alter default privileges revoke execute on functions from public;

create function directory.few_entries(company uuid, wanted_kind text, pattern text, most integer)
      returns setof text language sql stable security definer set search_path = pg_catalog, pg_temp
      set enable_indexscan = off set enable_indexonlyscan = off set enable_seqscan = off as $$
        select id from directory.entry
         where coalesce(company = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]), false)
           and company_id = company and kind = wanted_kind and name_key like pattern limit most $$;

create function directory.search_entries(company uuid, wanted_kind text, pattern text,
        wanted_active boolean, after_name text, after_id text, most integer)
      returns setof text language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      declare
        few text[];
        among text;
      begin
        if not coalesce(company = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]), false) then
          return;
        end if;
        if pattern not like '\% %' then
          few := array(select directory.few_entries(company, wanted_kind, pattern, 1000));
        end if;
        among := case when cardinality(few) < 1000 then ' and id = any ($8)' else ' and '' '' || name_key like $3' end;
        return query execute 'select id from directory.entry where company_id = $1 and kind = $2' || among
          || case when wanted_active is null then '' else ' and active = $4' end
          || case when after_name is null then '' else ' and (name collate "da-x-icu", id) > ($5 collate "da-x-icu", $6)' end
          || ' order by name collate "da-x-icu", id limit $7'
          using company, wanted_kind, pattern, wanted_active, after_name, after_id, most, few;
      end $$;

grant execute on function directory.search_entries to scalepoint_app;

reset role;

revoke create on schema directory from scalepoint_search;

create schema users;

grant usage on schema users to scalepoint_app;

create table users.erp_user (
      company_id uuid not null, id text not null, version integer not null, name text not null, email text,
      active boolean not null, scalepoint_username text,
      constraint erp_user_identity primary key (company_id, id));

create unique index erp_user_scalepoint_username_identity
      on users.erp_user (company_id, lower(scalepoint_username));

alter table users.erp_user enable row level security;
alter table users.erp_user force row level security;
create policy of_company on users.erp_user to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on users.erp_user to scalepoint_app;

create table users.sign_out (
      company_id uuid not null, id text not null, version integer not null, ended_at timestamptz not null,
      ended_by text not null, constraint sign_out_identity primary key (company_id, id));

alter table users.sign_out enable row level security;
alter table users.sign_out force row level security;
create policy of_company on users.sign_out to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on users.sign_out to scalepoint_app;

create table users.ended_token (
      company_id uuid not null, user_id text not null, digest text not null, expires_at timestamptz not null,
      primary key (company_id, user_id, digest));

alter table users.ended_token enable row level security;
alter table users.ended_token force row level security;
create policy of_company on users.ended_token to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, delete on users.ended_token to scalepoint_app;

create schema tokens;

grant usage on schema tokens to scalepoint_app;

create table tokens.insurer (
      company_id uuid not null, id uuid not null, version integer not null, name text not null, cvr text,
      primary key (company_id, id));

create table tokens.security_token (
      company_id uuid not null, id uuid not null, version integer not null,
      insurer_id uuid not null, alias text not null, sub_alias text, debtor_id text,
      case_debtor text check (case_debtor in ('insurer', 'policyholder')),
      sealed_code text not null, code_digest text not null, masked_code text not null,
      alias_key text not null, sub_alias_key text not null,
      old_sealed_code text, old_code_digest text, old_valid_until text,
      primary key (company_id, id),
      constraint security_token_identity unique (company_id, alias_key, sub_alias_key),
      foreign key (company_id, insurer_id) references tokens.insurer (company_id, id));

create index security_token_digest on tokens.security_token (company_id, code_digest);

create index security_token_old_digest on tokens.security_token (company_id, old_code_digest)
      where old_code_digest is not null;

create table tokens.token_use (
      company_id uuid not null, token_id uuid not null, last_used_at timestamptz not null,
      primary key (company_id, token_id));

alter table tokens.insurer enable row level security;
alter table tokens.insurer force row level security;
create policy of_company on tokens.insurer to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update, delete on tokens.insurer to scalepoint_app;

alter table tokens.security_token enable row level security;
alter table tokens.security_token force row level security;
create policy of_company on tokens.security_token to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update, delete on tokens.security_token to scalepoint_app;

alter table tokens.token_use enable row level security;
alter table tokens.token_use force row level security;
create policy of_company on tokens.token_use to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update, delete on tokens.token_use to scalepoint_app;

create table tokens.insurer_seed (company_id uuid primary key, seeded_at timestamptz not null);

alter table tokens.insurer_seed enable row level security;
alter table tokens.insurer_seed force row level security;
create policy of_company on tokens.insurer_seed to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert on tokens.insurer_seed to scalepoint_app;

create schema subscription;

grant usage on schema subscription to scalepoint_app;

create table subscription.price (valid_from date primary key, amount numeric(12, 2) not null);

insert into subscription.price values ('2020-01-01', 350.00);

grant select on subscription.price to scalepoint_app;

create table subscription.subscription (
      company_id uuid not null, id uuid not null, version integer not null, status text not null, registration text,
      activated_at timestamptz, deactivated_at timestamptz, anchor_day text, months_charged integer not null,
      constraint subscription_identity primary key (company_id, id));

create table subscription.charge (
      company_id uuid not null, id uuid not null, period_start date not null, period_end date not null,
      amount numeric(12, 2) not null, primary key (company_id, id), unique (company_id, period_start));

alter table subscription.subscription enable row level security;
alter table subscription.subscription force row level security;
create policy of_company on subscription.subscription to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

alter table subscription.charge enable row level security;
alter table subscription.charge force row level security;
create policy of_company on subscription.charge to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on subscription.subscription to scalepoint_app;

grant select, insert on subscription.charge to scalepoint_app;

create schema scalepoint_settings;

grant usage on schema scalepoint_settings to scalepoint_app;

create table scalepoint_settings.settings (
      company_id uuid not null, id uuid not null, version integer not null, choices jsonb not null,
      constraint settings_identity primary key (company_id, id));

alter table scalepoint_settings.settings enable row level security;
alter table scalepoint_settings.settings force row level security;
create policy of_company on scalepoint_settings.settings to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on scalepoint_settings.settings to scalepoint_app;

create schema case_intake;

grant usage on schema case_intake to scalepoint_app;

create table case_intake.task (
      company_id uuid not null, id uuid not null, version integer not null, scalepoint_task_id uuid not null,
      status text not null, insurer_id uuid not null, insurer_name text not null, token_debtor_id text,
      case_debtor text, content jsonb not null, fingerprint text not null, revision integer,
      content_at timestamptz not null, introduced boolean not null, received_at timestamptz not null,
      case_id uuid, attention jsonb not null,
      withdrawn boolean not null default false,
      chosen_debtor_id text,
      rejection_reason text,
      inspection_at timestamptz,
      completed_at timestamptz,
      deadline_rules jsonb not null default '[]',
      postponements jsonb not null default '[]',
      deadlines jsonb not null default '[]',
      due_at timestamptz,
      -- The most urgent is highest and 0 means no deadline, so one descending order is: most overdue, next due, newest.
      urgency bigint not null generated always as
        (coalesce(253402300800000 - (extract(epoch from (due_at at time zone 'UTC')) * 1000)::bigint, 0)) stored,
      needs_attention boolean not null generated always as (attention <> '[]'::jsonb) stored,
      -- Entered by a user if the message had none.
      scalepoint_case_id uuid,
      -- Deliveries that wait for their task, or for a decision because another insurer sent them.
      held_deliveries jsonb not null default '[]',
      primary key (company_id, id),
      constraint task_identity unique (company_id, scalepoint_task_id));

create index task_by_urgency on case_intake.task (company_id, urgency desc, id desc);

create index task_by_status on case_intake.task (company_id, status, urgency desc, id desc);

create index task_by_insurer on case_intake.task (company_id, insurer_id, urgency desc, id desc);

create index task_by_attention on case_intake.task (company_id, urgency desc, id desc)
      where needs_attention;

create index task_by_arrival on case_intake.task (company_id, received_at);

create table case_intake."case" (
      company_id uuid not null, id uuid not null, version integer not null, task_id uuid not null,
      number integer not null, name text not null, debtor_id text not null, debtor_reason text not null,
      requisition_number text, description text not null, damage_address jsonb, contacts jsonb not null,
      case_manager_id text, case_group_id text, price_group_id text, markup_group_id text, department_id text,
      carrier_id text, purpose_id text, origins jsonb not null, flags jsonb not null,
      insurer_values jsonb not null default '{}',
      primary key (company_id, id),
      constraint case_identity unique (company_id, task_id),
      unique (company_id, number));

create table case_intake.case_number (company_id uuid primary key, last integer not null);

alter table case_intake.task enable row level security;
alter table case_intake.task force row level security;
create policy of_company on case_intake.task to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on case_intake.task to scalepoint_app;

alter table case_intake."case" enable row level security;
alter table case_intake."case" force row level security;
create policy of_company on case_intake."case" to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on case_intake."case" to scalepoint_app;

alter table case_intake.case_number enable row level security;
alter table case_intake.case_number force row level security;
create policy of_company on case_intake.case_number to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on case_intake.case_number to scalepoint_app;

create function case_intake.words_of(content jsonb) returns setof text language sql immutable as $$
      with said as (select lower(concat_ws(' ', content ->> 'scalepointCaseNumber', content ->> 'referenceNumber',
        content #>> '{policy,number}', content #>> '{policyholder,name}',
        content #>> '{policyholder,address,street}', content #>> '{policyholder,address,postalCode}',
        content #>> '{policyholder,address,city}', content #>> '{damageAddress,street}',
        content #>> '{damageAddress,postalCode}', content #>> '{damageAddress,city}')
        collate "da-x-icu") as words)
      select distinct left(word, 60) from (
        select regexp_split_to_table(words, '\s+') as word from said union all
        select regexp_split_to_table(words, '[^[:alnum:]]+') from said) split where word <> ''
      $$;

grant execute on function case_intake.words_of(jsonb) to scalepoint_app;

create table case_intake.task_word (
      company_id uuid not null, word text collate "C" not null, task_id uuid not null,
      primary key (company_id, word, task_id));

create index task_word_of_task on case_intake.task_word (company_id, task_id);

create function case_intake.keep_words() returns trigger language plpgsql as $$ begin
      if tg_op = 'UPDATE' then
        delete from case_intake.task_word where company_id = new.company_id and task_id = new.id;
      end if;
      insert into case_intake.task_word select new.company_id, word, new.id from case_intake.words_of(new.content) word;
      return null;
    end $$;

create trigger keep_words after insert or update of content on case_intake.task
      for each row execute function case_intake.keep_words();

create table case_intake.message (
      company_id uuid not null, id uuid not null, task_id uuid not null, text text not null, send boolean not null,
      author text not null, written_at timestamptz not null,
      primary key (company_id, id));

create index message_of_task on case_intake.message (company_id, task_id, id desc);

create table case_intake.file (
      company_id uuid not null, id uuid not null, task_id uuid not null, name text not null,
      content_type text not null, size integer not null, send boolean not null, added_by text not null,
      added_at timestamptz not null,
      -- Whether name, type and content agree, and whether the file was scanned.
      kind_check text not null default 'unchecked' check (kind_check in ('passed', 'doubtful', 'unchecked')),
      virus_scan text not null default 'unscanned' check (virus_scan in ('clean', 'unscanned')),
      primary key (company_id, id));

create index file_of_task on case_intake.file (company_id, task_id, id desc);

create table case_intake.file_content (
      company_id uuid not null, id uuid not null, bytes bytea not null,
      primary key (company_id, id));

alter table case_intake.file_content alter column bytes set storage external;

create table case_intake.answer (
      company_id uuid not null, event_id uuid not null, task_id uuid not null, outcome text not null,
      texts jsonb not null, fault jsonb, reference text, attempts integer not null, answered_at timestamptz not null,
      primary key (company_id, event_id));

alter table case_intake.task_word enable row level security;
alter table case_intake.task_word force row level security;
create policy of_company on case_intake.task_word to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert on case_intake.task_word to scalepoint_app;

alter table case_intake.message enable row level security;
alter table case_intake.message force row level security;
create policy of_company on case_intake.message to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert on case_intake.message to scalepoint_app;

alter table case_intake.file enable row level security;
alter table case_intake.file force row level security;
create policy of_company on case_intake.file to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert on case_intake.file to scalepoint_app;

alter table case_intake.file_content enable row level security;
alter table case_intake.file_content force row level security;
create policy of_company on case_intake.file_content to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert on case_intake.file_content to scalepoint_app;

alter table case_intake.answer enable row level security;
alter table case_intake.answer force row level security;
create policy of_company on case_intake.answer to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert on case_intake.answer to scalepoint_app;

grant delete on case_intake.task_word to scalepoint_app;

grant update on case_intake.answer to scalepoint_app;

create table case_intake.attachment (
      company_id uuid not null, task_id uuid not null, link_digest bytea not null,
      state text not null check (state in ('fetched', 'retrying', 'refused')), reason jsonb, tries integer not null,
      file_id uuid, tried_at timestamptz not null,
      primary key (company_id, task_id, link_digest));

alter table case_intake.attachment enable row level security;
alter table case_intake.attachment force row level security;
create policy of_company on case_intake.attachment to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on case_intake.attachment to scalepoint_app;

create schema invoicing;

grant usage on schema invoicing to scalepoint_app;

create table invoicing.invoice (
      company_id uuid not null, id uuid not null, version integer not null, number text not null, kind text not null,
      case_id uuid not null, insurer_id uuid not null, issue_date text not null, content jsonb not null,
      fingerprint text not null, net bigint not null, vat bigint not null, total bigint not null,
      credits_invoice_id uuid, registered_at timestamptz not null,
      state text check (state in ('queued', 'sending', 'posted', 'refused', 'failed', 'unclear', 'withdrawn')),
      requested_by text, requested_at timestamptz, confirmed_above_approved boolean not null, attempts integer not null,
      reference text, answer jsonb not null, reason jsonb, posted_at timestamptz, has_pdf boolean not null,
      pdf_outcome text,
      primary key (company_id, id),
      constraint invoice_identity unique (company_id, insurer_id, number),
      foreign key (company_id, credits_invoice_id) references invoicing.invoice (company_id, id));

create index invoice_case on invoicing.invoice (company_id, case_id, id);

create index invoice_date on invoicing.invoice (company_id, issue_date, id);

create index invoice_credits on invoicing.invoice (company_id, credits_invoice_id)
      where credits_invoice_id is not null;

create index invoice_state on invoicing.invoice (company_id, state, id) where state <> 'posted';

create function invoicing.keep_what_was_booked() returns trigger language plpgsql as $$
      begin
        if (new.number, new.kind, new.case_id, new.insurer_id, new.issue_date, new.content, new.fingerprint, new.net,
            new.vat, new.total, new.credits_invoice_id, new.registered_at)
           is distinct from
           (old.number, old.kind, old.case_id, old.insurer_id, old.issue_date, old.content, old.fingerprint, old.net,
            old.vat, old.total, old.credits_invoice_id, old.registered_at) then
          raise exception 'What an invoice says never changes';
        end if;
        if old.state in ('posted', 'withdrawn') and (new.state, new.reference, new.posted_at) is distinct from
           (old.state, old.reference, old.posted_at) then
          raise exception 'A posted invoice stays posted, and a withdrawn one withdrawn';
        end if;
        return new;
      end $$;

create trigger keep_what_was_booked before update on invoicing.invoice
      for each row execute function invoicing.keep_what_was_booked();

create table invoicing.pdf (company_id uuid not null, invoice_id uuid not null, content bytea not null,
      primary key (company_id, invoice_id),
      foreign key (company_id, invoice_id) references invoicing.invoice (company_id, id));

create function invoicing.keep_what_was_sent() returns trigger language plpgsql as $$
      begin
        if exists (select from invoicing.invoice where company_id = old.company_id and id = old.invoice_id
                    and state in ('sending', 'posted', 'unclear')) then
          raise exception 'The PDF of an invoice that was sent never changes';
        end if;
        return new;
      end $$;

create trigger keep_what_was_sent before update on invoicing.pdf
      for each row execute function invoicing.keep_what_was_sent();

alter table invoicing.invoice enable row level security;
alter table invoicing.invoice force row level security;
create policy of_company on invoicing.invoice to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on invoicing.invoice to scalepoint_app;

alter table invoicing.pdf enable row level security;
alter table invoicing.pdf force row level security;
create policy of_company on invoicing.pdf to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on invoicing.pdf to scalepoint_app;

create schema webhooks;

grant usage on schema webhooks to scalepoint_app;

create table webhooks.webhook (
      company_id uuid not null, id uuid not null, version integer not null,
      url text not null, types jsonb, description text, active boolean not null,
      disabled_reason text check (disabled_reason in ('gone', 'failed-for-three-days')),
      sealed_secret text not null, old_sealed_secret text, old_valid_until timestamptz, created_at timestamptz not null,
      primary key (company_id, id));

create table webhooks.progress (
      company_id uuid not null, webhook_id uuid not null,
      era integer not null, xid bigint not null, position bigint not null,
      failures integer not null default 0, failing_since timestamptz, next_attempt_at timestamptz not null,
      lease_id uuid, leased_until timestamptz,
      primary key (company_id, webhook_id),
      foreign key (company_id, webhook_id) references webhooks.webhook (company_id, id) on delete cascade
        deferrable initially deferred);

create table webhooks.request (
      company_id uuid not null, id uuid not null, webhook_id uuid not null,
      kind text not null check (kind in ('redelivery', 'test')), delivery_id uuid,
      era integer, xid bigint, position bigint, requested_at timestamptz not null, done_at timestamptz,
      primary key (company_id, id), unique (company_id, delivery_id),
      foreign key (company_id, webhook_id) references webhooks.webhook (company_id, id) on delete cascade);

create index request_waiting on webhooks.request (company_id, webhook_id, id) where done_at is null;

create table webhooks.delivery (
      company_id uuid not null, webhook_id uuid not null, id uuid not null,
      kind text not null check (kind in ('event', 'redelivery', 'test')),
      event_id uuid not null, event_type text not null, era integer, xid bigint, position bigint,
      attempt integer not null, at timestamptz not null,
      error text, status integer, duration_ms integer not null, answer text,
      primary key (company_id, webhook_id, id),
      foreign key (company_id, webhook_id) references webhooks.webhook (company_id, id) on delete cascade);

create index delivery_age on webhooks.delivery (company_id, at);

alter table webhooks.webhook enable row level security;
alter table webhooks.webhook force row level security;
create policy of_company on webhooks.webhook to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update, delete on webhooks.webhook to scalepoint_app;

alter table webhooks.progress enable row level security;
alter table webhooks.progress force row level security;
create policy of_company on webhooks.progress to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update, delete on webhooks.progress to scalepoint_app;

alter table webhooks.request enable row level security;
alter table webhooks.request force row level security;
create policy of_company on webhooks.request to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update, delete on webhooks.request to scalepoint_app;

alter table webhooks.delivery enable row level security;
alter table webhooks.delivery force row level security;
create policy of_company on webhooks.delivery to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update, delete on webhooks.delivery to scalepoint_app;

create table platform.reaction_start (
      reaction text primary key,
      -- Events before this transaction are ignored; null ignores none.
      era integer,
      xid xid8,
      -- Whether the jobs that scan the log for earlier events are queued.
      looked_back boolean not null,
      check ((era is null) = (xid is null))
    );

grant select, insert, update on platform.reaction_start to scalepoint_app;

do $$ begin
      if to_regclass('pgboss.queue') is not null then
        insert into platform.reaction_start (reaction, looked_back) select name, true from pgboss.queue where name like '%-on-%';
      end if;
    end $$;

create function platform.has_events() returns boolean
      language sql stable security definer set search_path = pg_catalog, pg_temp as
      $$ select exists (select from platform.event_stream) $$;

revoke execute on function platform.has_events() from public;

grant execute on function platform.has_events() to scalepoint_app;

alter table platform.company
      add column version integer not null default 0,
      add column suspended_at timestamptz,
      add column suspension_reason text;

alter table platform.company rename constraint company_key_key to company_key_identity;

create policy of_register on platform.company for insert to scalepoint_app
      with check (id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

create policy of_changes on platform.company for update to scalepoint_app
      using (id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]))
      with check (id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant insert (id, key, name, cvr, version, suspended_at, suspension_reason, created_at),
      update (name, cvr, version, suspended_at, suspension_reason) on platform.company to scalepoint_app;

drop function platform.company_with_key(text);

create function platform.company_with_key(wanted text)
      returns table (id uuid, key text, name text, suspended boolean)
      language sql stable security definer set search_path = pg_catalog, pg_temp as
      $$ select id, key, name, suspended_at is not null from platform.company where key = wanted $$;

create function platform.company_with_id(wanted uuid)
      returns table (id uuid, key text, name text, suspended boolean)
      language sql stable security definer set search_path = pg_catalog, pg_temp as
      $$ select id, key, name, suspended_at is not null from platform.company where id = wanted $$;

create function platform.open_company_ids() returns table (id uuid)
      language sql stable security definer set search_path = pg_catalog, pg_temp as
      $$ select id from platform.company where suspended_at is null order by id $$;

create function platform.company_records(wanted text, after text, most integer)
      returns table (id uuid, key text, name text, cvr text, version integer, suspended_at timestamptz,
                     suspension_reason text, created_at timestamptz)
      language sql stable security definer set search_path = pg_catalog, pg_temp as
      $$ select id, key, name, cvr, version, suspended_at, suspension_reason, created_at
           from platform.company where key > after and (wanted is null or key = wanted) order by key limit least(most, 1000) $$;

revoke execute on function platform.company_with_key(text) from public;

grant execute on function platform.company_with_key(text) to scalepoint_app;

revoke execute on function platform.company_with_id(uuid) from public;

grant execute on function platform.company_with_id(uuid) to scalepoint_app;

revoke execute on function platform.open_company_ids() from public;

grant execute on function platform.open_company_ids() to scalepoint_app;

revoke execute on function platform.company_records(text, text, integer) from public;

grant execute on function platform.company_records(text, text, integer) to scalepoint_app;

create schema api_keys;

grant usage on schema api_keys to scalepoint_app;

create table api_keys.api_key (
      company_id uuid not null, id uuid not null, version integer not null, name text not null, scopes jsonb not null,
      expires_at timestamptz, digest text not null, ending text not null, created_by text not null,
      created_at timestamptz not null, revoked_at timestamptz,
      constraint api_key_identity primary key (company_id, id));

create unique index api_key_digest_identity on api_keys.api_key (company_id, digest);

alter table api_keys.api_key enable row level security;
alter table api_keys.api_key force row level security;
create policy of_company on api_keys.api_key to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on api_keys.api_key to scalepoint_app;

create table api_keys.key_use (
      company_id uuid not null, key_id uuid not null, last_used_at timestamptz not null, primary key (company_id, key_id));

alter table api_keys.key_use enable row level security;
alter table api_keys.key_use force row level security;
create policy of_company on api_keys.key_use to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on api_keys.key_use to scalepoint_app;

create function platform.feed_held_back_seconds() returns float8
      language sql volatile security definer set search_path = pg_catalog, pg_temp as
      $$ select coalesce(greatest(0, max(extract(epoch from clock_timestamp() - oldest.at))), 0)::float8
           from platform.company
           cross join lateral (
             select min(occurred_at) as at from platform.event
              where company_id = company.id
                and (era, xid) >= (platform.feed_era(), pg_snapshot_xmin(pg_current_snapshot()))) oldest $$;

revoke execute on function platform.feed_held_back_seconds() from public;

grant execute on function platform.feed_held_back_seconds() to scalepoint_app;

create or replace function case_intake.words_of(content jsonb) returns setof text
      language sql immutable as $$
      with said as (select lower(concat_ws(' ', content ->> 'scalepointCaseNumber', content ->> 'referenceNumber',
        content #>> '{policy,number}', content #>> '{policyholder,name}',
        content #>> '{policyholder,address,street}', content #>> '{policyholder,address,postalCode}',
        content #>> '{policyholder,address,city}', content #>> '{damageAddress,street}',
        content #>> '{damageAddress,postalCode}', content #>> '{damageAddress,city}')
        collate "da-x-icu") as words),
      split as (
        select regexp_split_to_table(words, '\s+') as word from said union all
        select regexp_split_to_table(words, '[^[:alnum:]]+') from said)
      select distinct left(spelled, 60) from split
       cross join lateral (values (word), (replace(word, 'aa', 'å'))) as spelling (spelled) where word <> ''
      $$;

alter table case_intake.task_word no force row level security;

insert into case_intake.task_word
      select company_id, replace(word, 'aa', 'å'), task_id from case_intake.task_word where word like '%aa%'
      on conflict do nothing;

alter table case_intake.task_word force row level security;

create table platform.audit_personal (
      company_id uuid not null,
      audit_id uuid not null,
      entity text not null,
      entity_id text not null,
      before jsonb,
      after jsonb,
      primary key (company_id, audit_id)
    );

create index audit_personal_entity on platform.audit_personal (company_id, entity, entity_id);

alter table platform.audit_personal enable row level security;
alter table platform.audit_personal force row level security;
create policy of_company on platform.audit_personal to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, delete on platform.audit_personal to scalepoint_app;

alter table platform.audit no force row level security;

alter table platform.audit_personal no force row level security;

insert into platform.audit_personal as known
      select company_id, id, entity, entity_id, (select jsonb_object_agg(key, value) from jsonb_each(before) where key in ('name', 'description', 'damageAddress', 'contacts') and value not in ('null', '"••••"')), (select jsonb_object_agg(key, value) from jsonb_each(after) where key in ('name', 'description', 'damageAddress', 'contacts') and value not in ('null', '"••••"')) from platform.audit where entity = 'case-intake.case' and (before ?| array['name', 'description', 'damageAddress', 'contacts'] or after ?| array['name', 'description', 'damageAddress', 'contacts'])
      on conflict (company_id, audit_id) do update
         set before = coalesce(known.before, '{}') || coalesce(excluded.before, '{}'),
             after = coalesce(known.after, '{}') || coalesce(excluded.after, '{}');

update platform.audit set before = (select jsonb_object_agg(key, case when key in ('name', 'description', 'damageAddress', 'contacts') and value not in ('null', '"••••"') then '"••••"' else value end) from jsonb_each(before)), after = (select jsonb_object_agg(key, case when key in ('name', 'description', 'damageAddress', 'contacts') and value not in ('null', '"••••"') then '"••••"' else value end) from jsonb_each(after)) where entity = 'case-intake.case' and (before ?| array['name', 'description', 'damageAddress', 'contacts'] or after ?| array['name', 'description', 'damageAddress', 'contacts']);

alter table platform.audit force row level security;

alter table platform.audit_personal force row level security;

alter table platform.audit no force row level security;

alter table platform.audit_personal no force row level security;

insert into platform.audit_personal as known
      select company_id, id, entity, entity_id, (select jsonb_object_agg(key, value) from jsonb_each(before) where key in ('name', 'nameKey', 'cvr', 'phones', 'phoneKeys', 'email', 'address') and value not in ('null', '"••••"')), (select jsonb_object_agg(key, value) from jsonb_each(after) where key in ('name', 'nameKey', 'cvr', 'phones', 'phoneKeys', 'email', 'address') and value not in ('null', '"••••"')) from platform.audit where entity = 'directory.entry' and (before ?| array['name', 'nameKey', 'cvr', 'phones', 'phoneKeys', 'email', 'address'] or after ?| array['name', 'nameKey', 'cvr', 'phones', 'phoneKeys', 'email', 'address'])
      on conflict (company_id, audit_id) do update
         set before = coalesce(known.before, '{}') || coalesce(excluded.before, '{}'),
             after = coalesce(known.after, '{}') || coalesce(excluded.after, '{}');

update platform.audit set before = (select jsonb_object_agg(key, case when key in ('name', 'nameKey', 'cvr', 'phones', 'phoneKeys', 'email', 'address') and value not in ('null', '"••••"') then '"••••"' else value end) from jsonb_each(before)), after = (select jsonb_object_agg(key, case when key in ('name', 'nameKey', 'cvr', 'phones', 'phoneKeys', 'email', 'address') and value not in ('null', '"••••"') then '"••••"' else value end) from jsonb_each(after)) where entity = 'directory.entry' and (before ?| array['name', 'nameKey', 'cvr', 'phones', 'phoneKeys', 'email', 'address'] or after ?| array['name', 'nameKey', 'cvr', 'phones', 'phoneKeys', 'email', 'address']);

alter table platform.audit force row level security;

alter table platform.audit_personal force row level security;

alter table platform.audit no force row level security;

alter table platform.audit_personal no force row level security;

insert into platform.audit_personal as known
      select company_id, id, entity, entity_id, (select jsonb_object_agg(key, value) from jsonb_each(before) where key in ('content') and value not in ('null', '"••••"')), (select jsonb_object_agg(key, value) from jsonb_each(after) where key in ('content') and value not in ('null', '"••••"')) from platform.audit where entity = 'invoicing.invoice' and (before ?| array['content'] or after ?| array['content'])
      on conflict (company_id, audit_id) do update
         set before = coalesce(known.before, '{}') || coalesce(excluded.before, '{}'),
             after = coalesce(known.after, '{}') || coalesce(excluded.after, '{}');

update platform.audit set before = (select jsonb_object_agg(key, case when key in ('content') and value not in ('null', '"••••"') then '"••••"' else value end) from jsonb_each(before)), after = (select jsonb_object_agg(key, case when key in ('content') and value not in ('null', '"••••"') then '"••••"' else value end) from jsonb_each(after)) where entity = 'invoicing.invoice' and (before ?| array['content'] or after ?| array['content']);

alter table platform.audit force row level security;

alter table platform.audit_personal force row level security;

alter table case_intake.task add column erased_at timestamptz;

grant update on case_intake.message, case_intake.file to scalepoint_app;

grant delete on case_intake.file_content to scalepoint_app;

create function invoicing.is_bookkeeping_record(issue_date text) returns boolean language sql stable as
      $$ select issue_date >= (extract(year from clock_timestamp())::integer - 5)::text $$;

grant execute on function invoicing.is_bookkeeping_record(text) to scalepoint_app;

drop trigger keep_what_was_booked on invoicing.invoice;

create trigger keep_what_was_booked before update on invoicing.invoice
      for each row when (invoicing.is_bookkeeping_record(old.issue_date))
      execute function invoicing.keep_what_was_booked();

create or replace function invoicing.keep_what_was_sent() returns trigger language plpgsql as $$
      begin
        if exists (select from invoicing.invoice where company_id = old.company_id and id = old.invoice_id
                    and state in ('sending', 'posted', 'unclear')
                    and invoicing.is_bookkeeping_record(issue_date)) then
          raise exception 'The PDF of an invoice that was sent never changes';
        end if;
        return new;
      end $$;

create schema operations;

grant usage on schema operations to scalepoint_app;

create table operations.erasure (
      company_id uuid not null,
      id uuid not null,
      at timestamptz not null,
      actor text not null,
      reason text not null,
      task_ids uuid[] not null,
      debtor_ids text[] not null,
      erased jsonb not null,
      kept jsonb not null,
      primary key (company_id, id)
    );

alter table operations.erasure enable row level security;
alter table operations.erasure force row level security;
create policy of_company on operations.erasure to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert on operations.erasure to scalepoint_app;

create table operations.retention (company_id uuid primary key, months integer check (months >= 6));

alter table operations.retention enable row level security;
alter table operations.retention force row level security;
create policy of_company on operations.retention to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on operations.retention to scalepoint_app;

alter function case_intake.words_of(jsonb) rename to all_words_of;

create function case_intake.words_of(content jsonb) returns setof text language sql immutable as $$
      select word from (
        select word, lead(word) over (order by word collate "C") as next from case_intake.all_words_of(content) word) sorted
       where next is null or not starts_with(next, word)
      $$;

revoke execute on function case_intake.words_of(jsonb) from public;

grant execute on function case_intake.words_of(jsonb), case_intake.all_words_of(jsonb) to scalepoint_app;

create or replace function case_intake.keep_words() returns trigger language plpgsql as $$ begin
      if tg_op = 'UPDATE' then
        delete from case_intake.task_word where company_id = old.company_id and task_id = old.id
           and word in (select case_intake.all_words_of(old.content) collate "C");
      end if;
      insert into case_intake.task_word select new.company_id, word, new.id from case_intake.words_of(new.content) word;
      return null;
    end $$;

drop index case_intake.task_word_of_task;

alter table invoicing.invoice add column number_key text, add column sent_as text, add column tenant text;

alter table invoicing.invoice no force row level security;

update invoicing.invoice set number_key = keyed.number_key from (
      select company_id, id, key || case when row_number() over (partition by company_id, key order by registered_at, id) > 1
             then ' ' || id::text else '' end as number_key
        from (select company_id, id, registered_at, normalize(lower(btrim(normalize(number, nfc))), nfc) as key
                from invoicing.invoice) numbered) keyed
      where keyed.company_id = invoice.company_id and keyed.id = invoice.id;

alter table invoicing.invoice force row level security;

alter table invoicing.invoice alter column number_key set not null,
      drop constraint invoice_identity, add constraint invoice_number unique (company_id, number_key);

create index invoice_deductions on invoicing.invoice using gin ((content -> 'deductions') jsonb_path_ops)
      where content -> 'deductions' is not null;

create table invoicing.claim (company_id uuid not null, id uuid not null, version integer not null,
      shares jsonb not null, primary key (company_id, id));

create table invoicing.offer (
      company_id uuid not null, id uuid not null, version integer not null, number_key text not null, case_id uuid not null,
      task_id uuid not null, supplements_id uuid, content jsonb not null, net bigint not null, vat bigint not null,
      total bigint not null,
      state text not null check (state in ('draft', 'sent', 'approved', 'partly-approved', 'refused', 'recalled')),
      drafted_at timestamptz not null, sent_by text, sent_at timestamptz, answer jsonb, has_pdf boolean not null,
      delivery text,
      primary key (company_id, id),
      constraint offer_number unique (company_id, number_key),
      foreign key (company_id, supplements_id) references invoicing.offer (company_id, id));

create index offer_case on invoicing.offer (company_id, case_id, id);

create table invoicing.offer_pdf (company_id uuid not null, offer_id uuid not null, content bytea not null,
      primary key (company_id, offer_id),
      foreign key (company_id, offer_id) references invoicing.offer (company_id, id));

create table invoicing.approval (company_id uuid not null, id uuid not null, version integer not null,
      case_id uuid not null, amount bigint, figure bigint, history jsonb not null, primary key (company_id, id));

alter table invoicing.claim enable row level security;
alter table invoicing.claim force row level security;
create policy of_company on invoicing.claim to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on invoicing.claim to scalepoint_app;

alter table invoicing.offer enable row level security;
alter table invoicing.offer force row level security;
create policy of_company on invoicing.offer to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on invoicing.offer to scalepoint_app;

alter table invoicing.offer_pdf enable row level security;
alter table invoicing.offer_pdf force row level security;
create policy of_company on invoicing.offer_pdf to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on invoicing.offer_pdf to scalepoint_app;

alter table invoicing.approval enable row level security;
alter table invoicing.approval force row level security;
create policy of_company on invoicing.approval to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on invoicing.approval to scalepoint_app;

alter table case_intake.task add column visited boolean not null default false;

alter table case_intake.task no force row level security;

update case_intake.task set visited = true where status = 'inspected';

alter table case_intake.task force row level security;

create index task_claim on case_intake.task
      (company_id, (coalesce(content ->> 'scalepointCaseId', scalepoint_case_id::text)));

create table scalepoint_settings.text_templates (
      company_id uuid not null, id uuid not null, version integer not null, templates jsonb not null,
      constraint text_templates_identity primary key (company_id, id));

alter table scalepoint_settings.text_templates enable row level security;
alter table scalepoint_settings.text_templates force row level security;
create policy of_company on scalepoint_settings.text_templates to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on scalepoint_settings.text_templates to scalepoint_app;

drop index scalepoint_gateway.delivery_unresolved;

create index delivery_unresolved on scalepoint_gateway.delivery (company_id, insurer_id, id)
      where (state in ('failed', 'refused') or results @> '[{"status": "invalid"}]'::jsonb) and resolved_at is null;

grant delete on invoicing.offer_pdf to scalepoint_app;

alter table platform.audit no force row level security;

alter table platform.audit_personal no force row level security;

insert into platform.audit_personal as known
      select company_id, id, entity, entity_id, (select jsonb_object_agg(key, value) from jsonb_each(before) where key in ('content', 'answer', 'delivery') and value not in ('null', '"••••"')), (select jsonb_object_agg(key, value) from jsonb_each(after) where key in ('content', 'answer', 'delivery') and value not in ('null', '"••••"')) from platform.audit where entity = 'invoicing.offer' and (before ?| array['content', 'answer', 'delivery'] or after ?| array['content', 'answer', 'delivery'])
      on conflict (company_id, audit_id) do update
         set before = coalesce(known.before, '{}') || coalesce(excluded.before, '{}'),
             after = coalesce(known.after, '{}') || coalesce(excluded.after, '{}');

update platform.audit set before = (select jsonb_object_agg(key, case when key in ('content', 'answer', 'delivery') and value not in ('null', '"••••"') then '"••••"' else value end) from jsonb_each(before)), after = (select jsonb_object_agg(key, case when key in ('content', 'answer', 'delivery') and value not in ('null', '"••••"') then '"••••"' else value end) from jsonb_each(after)) where entity = 'invoicing.offer' and (before ?| array['content', 'answer', 'delivery'] or after ?| array['content', 'answer', 'delivery']);

alter table platform.audit force row level security;

alter table platform.audit_personal force row level security;

alter table platform.audit no force row level security;

alter table platform.audit_personal no force row level security;

insert into platform.audit_personal as known
      select company_id, id, entity, entity_id, (select jsonb_object_agg(key, value) from jsonb_each(before) where key in ('history') and value not in ('null', '"••••"')), (select jsonb_object_agg(key, value) from jsonb_each(after) where key in ('history') and value not in ('null', '"••••"')) from platform.audit where entity = 'invoicing.approval' and (before ?| array['history'] or after ?| array['history'])
      on conflict (company_id, audit_id) do update
         set before = coalesce(known.before, '{}') || coalesce(excluded.before, '{}'),
             after = coalesce(known.after, '{}') || coalesce(excluded.after, '{}');

update platform.audit set before = (select jsonb_object_agg(key, case when key in ('history') and value not in ('null', '"••••"') then '"••••"' else value end) from jsonb_each(before)), after = (select jsonb_object_agg(key, case when key in ('history') and value not in ('null', '"••••"') then '"••••"' else value end) from jsonb_each(after)) where entity = 'invoicing.approval' and (before ?| array['history'] or after ?| array['history']);

alter table platform.audit force row level security;

alter table platform.audit_personal force row level security;

alter table platform.audit no force row level security;

alter table platform.audit_personal no force row level security;

insert into platform.audit_personal as known
      select company_id, id, entity, entity_id, (select jsonb_object_agg(key, value) from jsonb_each(before) where key in ('answer', 'pdfOutcome') and value not in ('null', '"••••"')), (select jsonb_object_agg(key, value) from jsonb_each(after) where key in ('answer', 'pdfOutcome') and value not in ('null', '"••••"')) from platform.audit where entity = 'invoicing.invoice' and (before ?| array['answer', 'pdfOutcome'] or after ?| array['answer', 'pdfOutcome'])
      on conflict (company_id, audit_id) do update
         set before = coalesce(known.before, '{}') || coalesce(excluded.before, '{}'),
             after = coalesce(known.after, '{}') || coalesce(excluded.after, '{}');

update platform.audit set before = (select jsonb_object_agg(key, case when key in ('answer', 'pdfOutcome') and value not in ('null', '"••••"') then '"••••"' else value end) from jsonb_each(before)), after = (select jsonb_object_agg(key, case when key in ('answer', 'pdfOutcome') and value not in ('null', '"••••"') then '"••••"' else value end) from jsonb_each(after)) where entity = 'invoicing.invoice' and (before ?| array['answer', 'pdfOutcome'] or after ?| array['answer', 'pdfOutcome']);

alter table platform.audit force row level security;

alter table platform.audit_personal force row level security;

alter index directory.entry_search set (fastupdate = on, gin_pending_list_limit = 256);

alter index directory.entry_phones set (gin_pending_list_limit = 256);

create function platform.set_updated_at() returns trigger language plpgsql
      set search_path = pg_catalog, pg_temp as $$ begin new.updated_at := now(); return new; end $$;

alter table case_intake.task add column created_at timestamptz not null default now(),
        add column updated_at timestamptz not null default now();

alter table case_intake."case" add column created_at timestamptz not null default now(),
        add column updated_at timestamptz not null default now();

alter table invoicing.invoice add column created_at timestamptz not null default now(),
        add column updated_at timestamptz not null default now();

alter table invoicing.offer add column created_at timestamptz not null default now(),
        add column updated_at timestamptz not null default now();

alter table tokens.insurer add column created_at timestamptz not null default now(),
        add column updated_at timestamptz not null default now();

alter table tokens.security_token add column created_at timestamptz not null default now(),
        add column updated_at timestamptz not null default now();

alter table directory.entry add column created_at timestamptz not null default now(),
        add column updated_at timestamptz not null default now();

alter table directory.company_profile add column created_at timestamptz not null default now(),
        add column updated_at timestamptz not null default now();

alter table users.erp_user add column created_at timestamptz not null default now(),
        add column updated_at timestamptz not null default now();

alter table subscription.subscription add column created_at timestamptz not null default now(),
        add column updated_at timestamptz not null default now();

alter table scalepoint_settings.settings add column created_at timestamptz not null default now(),
        add column updated_at timestamptz not null default now();

alter table scalepoint_settings.text_templates add column created_at timestamptz not null default now(),
        add column updated_at timestamptz not null default now();

alter table scalepoint_gateway.event_source add column created_at timestamptz not null default now(),
        add column updated_at timestamptz not null default now();

alter table webhooks.webhook add column updated_at timestamptz not null default now();

alter table api_keys.api_key add column updated_at timestamptz not null default now();

alter table platform.company add column updated_at timestamptz not null default now();

alter table case_intake.task no force row level security;

update case_intake.task set created_at =
        to_timestamp(('x0000' || left(replace(id::text, '-', ''), 12))::bit(64)::bigint / 1000.0)
        where substr(id::text, 15, 1) = '7';

alter table case_intake.task force row level security;

alter table case_intake."case" no force row level security;

update case_intake."case" set created_at =
        to_timestamp(('x0000' || left(replace(id::text, '-', ''), 12))::bit(64)::bigint / 1000.0)
        where substr(id::text, 15, 1) = '7';

alter table case_intake."case" force row level security;

alter table invoicing.invoice no force row level security;

update invoicing.invoice set created_at =
        to_timestamp(('x0000' || left(replace(id::text, '-', ''), 12))::bit(64)::bigint / 1000.0)
        where substr(id::text, 15, 1) = '7';

alter table invoicing.invoice force row level security;

alter table invoicing.offer no force row level security;

update invoicing.offer set created_at =
        to_timestamp(('x0000' || left(replace(id::text, '-', ''), 12))::bit(64)::bigint / 1000.0)
        where substr(id::text, 15, 1) = '7';

alter table invoicing.offer force row level security;

alter table tokens.insurer no force row level security;

update tokens.insurer set created_at =
        to_timestamp(('x0000' || left(replace(id::text, '-', ''), 12))::bit(64)::bigint / 1000.0)
        where substr(id::text, 15, 1) = '7';

alter table tokens.insurer force row level security;

alter table tokens.security_token no force row level security;

update tokens.security_token set created_at =
        to_timestamp(('x0000' || left(replace(id::text, '-', ''), 12))::bit(64)::bigint / 1000.0)
        where substr(id::text, 15, 1) = '7';

alter table tokens.security_token force row level security;

create trigger set_updated_at before update on case_intake.task for each row
        when (old.version is distinct from new.version) execute function platform.set_updated_at();

create trigger set_updated_at before update on case_intake."case" for each row
        when (old.version is distinct from new.version) execute function platform.set_updated_at();

create trigger set_updated_at before update on invoicing.invoice for each row
        when (old.version is distinct from new.version) execute function platform.set_updated_at();

create trigger set_updated_at before update on invoicing.offer for each row
        when (old.version is distinct from new.version) execute function platform.set_updated_at();

create trigger set_updated_at before update on tokens.insurer for each row
        when (old.version is distinct from new.version) execute function platform.set_updated_at();

create trigger set_updated_at before update on tokens.security_token for each row
        when (old.version is distinct from new.version) execute function platform.set_updated_at();

create trigger set_updated_at before update on directory.entry for each row
        when (old.version is distinct from new.version) execute function platform.set_updated_at();

create trigger set_updated_at before update on directory.company_profile for each row
        when (old.version is distinct from new.version) execute function platform.set_updated_at();

create trigger set_updated_at before update on users.erp_user for each row
        when (old.version is distinct from new.version) execute function platform.set_updated_at();

create trigger set_updated_at before update on subscription.subscription for each row
        when (old.version is distinct from new.version) execute function platform.set_updated_at();

create trigger set_updated_at before update on scalepoint_settings.settings for each row
        when (old.version is distinct from new.version) execute function platform.set_updated_at();

create trigger set_updated_at before update on scalepoint_settings.text_templates for each row
        when (old.version is distinct from new.version) execute function platform.set_updated_at();

create trigger set_updated_at before update on scalepoint_gateway.event_source for each row
        when (old.version is distinct from new.version) execute function platform.set_updated_at();

create trigger set_updated_at before update on webhooks.webhook for each row
        when (old.version is distinct from new.version) execute function platform.set_updated_at();

create trigger set_updated_at before update on api_keys.api_key for each row
        when (old.version is distinct from new.version) execute function platform.set_updated_at();

create trigger set_updated_at before update on platform.company for each row
        when (old.version is distinct from new.version) execute function platform.set_updated_at();

drop function platform.company_records(text, text, integer);

create function platform.company_records(wanted text, after text, most integer)
      returns table (id uuid, key text, name text, cvr text, version integer, suspended_at timestamptz,
                     suspension_reason text, created_at timestamptz, updated_at timestamptz)
      language sql stable security definer set search_path = pg_catalog, pg_temp as
      $$ select id, key, name, cvr, version, suspended_at, suspension_reason, created_at, updated_at
           from platform.company where key > after and (wanted is null or key = wanted) order by key limit least(most, 1000) $$;

revoke execute on function platform.company_records(text, text, integer) from public;

grant execute on function platform.company_records(text, text, integer) to scalepoint_app;

create table case_intake.task_answer (
      company_id uuid not null, task_id uuid not null, insurer_id uuid not null, received_at timestamptz not null,
      due_at timestamptz, answered_at timestamptz not null,
      primary key (company_id, task_id));

create index task_answer_time on case_intake.task_answer (company_id, answered_at);

alter table case_intake.task_answer enable row level security;
alter table case_intake.task_answer force row level security;
create policy of_company on case_intake.task_answer to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert on case_intake.task_answer to scalepoint_app;

create function case_intake.answer_due(deadlines jsonb) returns timestamptz language sql stable as $$
      select min((deadline ->> 'at')::timestamptz) from jsonb_array_elements(deadlines) deadline
       where deadline ->> 'name' in ('contact', 'response', 'acceptance')
      $$;

revoke execute on function case_intake.answer_due(jsonb) from public;

grant execute on function case_intake.answer_due(jsonb) to scalepoint_app;

create function case_intake.keep_answer() returns trigger language plpgsql as $$ begin
      insert into case_intake.task_answer (company_id, task_id, insurer_id, received_at, due_at, answered_at)
      values (new.company_id, new.id, new.insurer_id, new.received_at, case_intake.answer_due(old.deadlines), now())
      on conflict do nothing;
      return null;
    end $$;

create trigger keep_answer after update of status on case_intake.task for each row
      when (new.status in ('accepted', 'rejected') and old.status in ('needs-attention', 'case-opened'))
      execute function case_intake.keep_answer();

create table case_intake.overdue_period (
      company_id uuid not null, task_id uuid not null, began_at timestamptz not null, ended_at timestamptz not null,
      primary key (company_id, ended_at, task_id));

alter table case_intake.overdue_period enable row level security;
alter table case_intake.overdue_period force row level security;
create policy of_company on case_intake.overdue_period to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert on case_intake.overdue_period to scalepoint_app;

create function case_intake.keep_overdue() returns trigger language plpgsql as $$ begin
      insert into case_intake.overdue_period (company_id, task_id, began_at, ended_at)
      values (new.company_id, new.id, greatest(old.due_at, old.received_at), now())
      on conflict do nothing;
      return null;
    end $$;

create trigger keep_overdue after update of due_at on case_intake.task for each row
      when (old.due_at < now() and new.due_at is distinct from old.due_at)
      execute function case_intake.keep_overdue();

drop index case_intake.task_by_arrival;

create index task_by_arrival on case_intake.task (company_id, received_at) include (insurer_id, status);

create index case_of_manager on case_intake."case" (company_id, case_manager_id, task_id);

create index invoice_posted on invoicing.invoice (company_id, posted_at) include (kind, total)
      where state = 'posted';

create table invoicing.approval_change (
      company_id uuid not null, task_id uuid not null, changed_at timestamptz not null, amount bigint not null,
      version integer not null,
      primary key (company_id, changed_at, task_id, version) include (amount));

alter table invoicing.approval_change enable row level security;
alter table invoicing.approval_change force row level security;
create policy of_company on invoicing.approval_change to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert on invoicing.approval_change to scalepoint_app;

alter table invoicing.approval no force row level security;

alter table invoicing.approval_change no force row level security;

insert into invoicing.approval_change (company_id, task_id, changed_at, amount, version)
      select company_id, id, (step ->> 'at')::timestamptz,
             (step ->> 'amount')::bigint
               - coalesce(lag((step ->> 'amount')::bigint) over (partition by company_id, id order by place), 0), place
        from invoicing.approval, jsonb_array_elements(history) with ordinality as steps (step, place);

alter table invoicing.approval force row level security;

alter table invoicing.approval_change force row level security;

create function invoicing.keep_change() returns trigger language plpgsql as $$ begin
      insert into invoicing.approval_change (company_id, task_id, changed_at, amount, version)
      values (new.company_id, new.id, (new.history -> -1 ->> 'at')::timestamptz,
              new.amount - case when tg_op = 'UPDATE' then coalesce(old.amount, 0) else 0 end, new.version);
      return null;
    end $$;

create trigger keep_change after insert or update of amount on invoicing.approval for each row
      when (new.amount is not null) execute function invoicing.keep_change();

create function case_intake.all_words_of(content jsonb, insurer_name text) returns setof text
      language sql immutable as $$
      with phone as (
        select regexp_replace(number, '[^0-9]', '', 'g') as digits
          from unnest(array[content #>> '{policyholder,phone}', content #>> '{policyholder,mobile}']) as number
         where number is not null),
      said as (select lower(concat_ws(' ', content ->> 'scalepointCaseNumber', content ->> 'referenceNumber',
        content #>> '{policy,number}', content #>> '{policyholder,name}',
        content #>> '{policyholder,address,street}', content #>> '{policyholder,address,postalCode}',
        content #>> '{policyholder,address,city}', content #>> '{damageAddress,street}',
        content #>> '{damageAddress,postalCode}', content #>> '{damageAddress,city}', insurer_name,
        content ->> 'damageCause', content ->> 'damageType', left(content ->> 'damageDescription', 300),
        (select string_agg(digits || ' ' || right(digits, 8), ' ') from phone))
        collate "da-x-icu") as words),
      split as (
        select regexp_split_to_table(words, '\s+') as word from said union all
        select regexp_split_to_table(words, '[^[:alnum:]]+') from said)
      select distinct left(spelled, 60) from split
       cross join lateral (values (word), (replace(word, 'aa', 'å'))) as spelling (spelled) where word <> ''
      $$;

create function case_intake.words_of(content jsonb, insurer_name text) returns setof text
      language sql immutable as $$
      select word from (
        select word, lead(word) over (order by word collate "C") as next
          from case_intake.all_words_of(content, insurer_name) word) sorted
       where next is null or not starts_with(next, word)
      $$;

revoke execute on function case_intake.all_words_of(jsonb, text) from public;

grant execute on function case_intake.all_words_of(jsonb, text) to scalepoint_app;

revoke execute on function case_intake.words_of(jsonb, text) from public;

grant execute on function case_intake.words_of(jsonb, text) to scalepoint_app;

create or replace function case_intake.keep_words() returns trigger language plpgsql as $$ begin
      if tg_op = 'UPDATE' then
        delete from case_intake.task_word where company_id = old.company_id and task_id = old.id
           and word in (select case_intake.all_words_of(old.content, old.insurer_name) collate "C");
      end if;
      insert into case_intake.task_word
      select new.company_id, word, new.id from case_intake.words_of(new.content, new.insurer_name) word;
      return null;
    end $$;

drop trigger keep_words on case_intake.task;

create trigger keep_words after insert or update of content, insurer_name on case_intake.task
      for each row execute function case_intake.keep_words();

drop function case_intake.words_of(jsonb);

drop function case_intake.all_words_of(jsonb);

alter table case_intake.task no force row level security;

alter table case_intake.task_word no force row level security;

insert into case_intake.task_word
      select company_id, word, id from case_intake.task cross join lateral case_intake.words_of(content, insurer_name) word
      on conflict do nothing;

alter table case_intake.task force row level security;

alter table case_intake.task_word force row level security;

alter table tokens.security_token alter column alias drop not null;

alter table tokens.security_token drop constraint security_token_identity;

create unique index security_token_identity on tokens.security_token (company_id, alias_key, sub_alias_key)
      where alias is not null;

alter table invoicing.invoice rename constraint invoice_number to invoice_number_identity;

alter table invoicing.offer rename constraint offer_number to offer_number_identity;

alter table case_intake.task set (toast_tuple_target = 128);

create table users.saved_views (
      company_id uuid not null, id text not null, version integer not null, views jsonb not null,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now(),
      constraint saved_views_identity primary key (company_id, id));

create trigger set_updated_at before update on users.saved_views for each row
      when (old.version is distinct from new.version) execute function platform.set_updated_at();

alter table users.saved_views enable row level security;
alter table users.saved_views force row level security;
create policy of_company on users.saved_views to scalepoint_app using (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[])) with check (company_id = any (string_to_array(current_setting('app.companies', true), ',')::uuid[]));

grant select, insert, update on users.saved_views to scalepoint_app;

create index case_updated on case_intake."case" (company_id, updated_at);

alter table operations.retention add column created_at timestamptz not null default now(),
      add column updated_at timestamptz not null default now();

create trigger set_updated_at before update on operations.retention for each row
      when (old.months is distinct from new.months) execute function platform.set_updated_at();

SET LOCAL lock_timeout = 30000;
    SET LOCAL idle_in_transaction_session_timeout = 30000;
    SELECT pg_advisory_xact_lock(('x' || encode(sha224((current_database() || '.pgboss.pgboss')::bytea), 'hex'))::bit(64)::bigint);
CREATE SCHEMA IF NOT EXISTS pgboss;

    CREATE TYPE pgboss.job_state AS ENUM (
      'created',
      'retry',
      'active',
      'completed',
      'cancelled',
      'failed'
    )
  ;

    CREATE FUNCTION pgboss.job_now()
    RETURNS timestamp with time zone AS
    $$
      SELECT pg_catalog.now();
    $$
    LANGUAGE sql STABLE;
  ;

    CREATE TABLE pgboss.version (
      version int primary key,
      cron_on timestamp with time zone,
      bam_on timestamp with time zone,
      flow_on timestamp with time zone,
      reindex_on timestamp with time zone,
      monitor_backoff_on timestamp with time zone
    )
  ;

    CREATE TABLE pgboss.queue (
      name text NOT NULL,
      policy text NOT NULL,
      retry_limit int NOT NULL,
      retry_delay int NOT NULL,
      retry_backoff bool NOT NULL,
      retry_delay_max int,
      expire_seconds int NOT NULL,
      retention_seconds int NOT NULL,
      deletion_seconds int NOT NULL,
      dead_letter text REFERENCES pgboss.queue (name) CHECK (dead_letter IS DISTINCT FROM name),
      partition bool NOT NULL,
      table_name text NOT NULL,
      deferred_count int NOT NULL default 0,
      blocked_count int NOT NULL default 0,
      queued_count int NOT NULL default 0,
      ready_count int NOT NULL default 0,
      warning_queued int NOT NULL default 0,
      active_count int NOT NULL default 0,
      failed_count int NOT NULL default 0,
      total_count int NOT NULL default 0,
      retained_count int,
      retained_on timestamp with time zone,
      created_delta int NOT NULL default 0,
      completed_delta int NOT NULL default 0,
      failed_delta int NOT NULL default 0,
      delta_on timestamp with time zone,
      delta_seconds int,
      wait_bins int[],
      run_bins int[],
      ready_oldest_seconds int,
      ready_history int[] NOT NULL default '{}',
      heartbeat_seconds int,
      notify bool NOT NULL DEFAULT false,
      singletons_active text[],
      monitor_claim_on timestamp with time zone,
      monitor_on timestamp with time zone,
      maintain_on timestamp with time zone,
      created_on timestamp with time zone not null default now(),
      updated_on timestamp with time zone not null default now(),
      PRIMARY KEY (name)
    )
  ;

    CREATE TABLE pgboss.schedule (
      name text REFERENCES pgboss.queue ON DELETE CASCADE,
      key text not null DEFAULT '',
      kind text not null DEFAULT 'cron' CHECK (kind IN ('cron', 'rrule')),
      cron text not null,
      timezone text DEFAULT 'UTC',
      data jsonb,
      options jsonb,
      created_on timestamp with time zone not null default now(),
      updated_on timestamp with time zone not null default now(),
      last_job_id uuid,
      PRIMARY KEY (name, key)
    )
  ;

    CREATE TABLE pgboss.subscription (
      event text not null,
      name text not null REFERENCES pgboss.queue ON DELETE CASCADE,
      created_on timestamp with time zone not null default now(),
      updated_on timestamp with time zone not null default now(),
      PRIMARY KEY(event, name)
    )
  ;

    CREATE TABLE pgboss.bam (
      id uuid PRIMARY KEY default gen_random_uuid(),
      name text NOT NULL,
      version int NOT NULL,
      status text NOT NULL DEFAULT 'pending',
      queue text,
      table_name text NOT NULL,
      command text NOT NULL,
      error text,
      created_on timestamp with time zone NOT NULL DEFAULT clock_timestamp(),
      started_on timestamp with time zone,
      completed_on timestamp with time zone
    )
  ;

    CREATE FUNCTION pgboss.job_table_format(command text, table_name text)
    RETURNS text AS
    $$
      SELECT format(
        regexp_replace(
          regexp_replace(command, '\.job\y', '.%1$I', 'g'),
          '\yjob_i(\d+)', '%1$s_i\1', 'g'
        ),
        table_name
      );
    $$
    LANGUAGE sql IMMUTABLE;
  ;

    CREATE FUNCTION pgboss.job_table_run(command text, tbl_name text DEFAULT NULL, queue_name text DEFAULT NULL)
    RETURNS VOID AS
    $$
    DECLARE
      tbl RECORD;
    BEGIN
      IF queue_name IS NOT NULL THEN
        SELECT table_name INTO tbl_name FROM pgboss.queue WHERE name = queue_name;
      END IF;

      IF tbl_name IS NOT NULL THEN
        EXECUTE pgboss.job_table_format(command, tbl_name);
        RETURN;
      END IF;

      EXECUTE pgboss.job_table_format(command, 'job_common');

      FOR tbl IN SELECT table_name FROM pgboss.queue WHERE partition = true
      LOOP
        EXECUTE pgboss.job_table_format(command, tbl.table_name);
      END LOOP;
    END;
    $$
    LANGUAGE plpgsql;
  ;

    CREATE FUNCTION pgboss.job_table_run_async(command_name text, version int, command text, tbl_name text DEFAULT NULL, queue_name text DEFAULT NULL)
    RETURNS VOID AS
    $$
    BEGIN
      IF queue_name IS NOT NULL THEN
        SELECT table_name INTO tbl_name FROM pgboss.queue WHERE name = queue_name;
      END IF;

      IF tbl_name IS NOT NULL THEN
        INSERT INTO pgboss.bam (name, version, status, queue, table_name, command)
        VALUES (
          command_name,
          version,
          'pending',
          queue_name,
          tbl_name,
          pgboss.job_table_format(command, tbl_name)
        );
        RETURN;
      END IF;

      INSERT INTO pgboss.bam (name, version, status, queue, table_name, command)
      SELECT
        command_name,
        version,
        'pending',
        NULL,
        'job_common',
        pgboss.job_table_format(command, 'job_common')
      UNION ALL
      SELECT
        command_name,
        version,
        'pending',
        queue.name,
        queue.table_name,
        pgboss.job_table_format(command, queue.table_name)
      FROM pgboss.queue
      WHERE partition = true;
    END;
    $$
    LANGUAGE plpgsql;
  ;

    CREATE TABLE pgboss.job (
      id uuid not null default gen_random_uuid(),
      name text not null,
      priority integer not null default(0),
      data jsonb,
      state pgboss.job_state not null default 'created',
      retry_limit integer not null default 2,
      retry_count integer not null default 0,
      retry_delay integer not null default 0,
      retry_backoff boolean not null default false,
      retry_delay_max integer,
      expire_seconds int not null default 900,
      deletion_seconds int not null default 604800,
      singleton_key text,
      singleton_on timestamp without time zone,
      group_id text,
      group_tier text,
      start_after timestamp with time zone not null default now(),
      created_on timestamp with time zone not null default now(),
      started_on timestamp with time zone,
      completed_on timestamp with time zone,
      keep_until timestamp with time zone NOT NULL default now() + interval '1209600',
      output jsonb,
      dead_letter text,
      policy text,
      heartbeat_on timestamp with time zone,
      heartbeat_seconds int,
      blocked boolean not null default false,
      blocking boolean not null default false,
      pending_dependencies int not null default 0,
      source_name text,
      source_id uuid,
      source_created_on timestamp with time zone,
      source_retry_count int,
      source_output jsonb,
      source_root_id uuid,
      trace_context jsonb,
      upsert_by_key bool
    ) PARTITION BY LIST (name)
  ;
ALTER TABLE pgboss.job ADD PRIMARY KEY (name, id);

    CREATE TABLE pgboss.job_common (LIKE pgboss.job INCLUDING GENERATED INCLUDING DEFAULTS);

    SELECT pgboss.job_table_run($cmd$ALTER TABLE pgboss.job ADD PRIMARY KEY (name, id)$cmd$, 'job_common');
    SELECT pgboss.job_table_run($cmd$ALTER TABLE pgboss.job ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, 'job_common');
    SELECT pgboss.job_table_run($cmd$ALTER TABLE pgboss.job ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, 'job_common');
    SELECT pgboss.job_table_run($cmd$CREATE UNIQUE INDEX job_i1 ON pgboss.job (name, COALESCE(singleton_key, '')) WHERE state = 'created' AND policy = 'short'$cmd$, 'job_common');
    SELECT pgboss.job_table_run($cmd$CREATE UNIQUE INDEX job_i2 ON pgboss.job (name, COALESCE(singleton_key, '')) WHERE state = 'active' AND policy = 'singleton'$cmd$, 'job_common');
    SELECT pgboss.job_table_run($cmd$CREATE UNIQUE INDEX job_i3 ON pgboss.job (name, state, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'stately'$cmd$, 'job_common');
    SELECT pgboss.job_table_run($cmd$CREATE UNIQUE INDEX job_i6 ON pgboss.job (name, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'exclusive'$cmd$, 'job_common');
    SELECT pgboss.job_table_run($cmd$CREATE UNIQUE INDEX job_i8 ON pgboss.job (name, singleton_key) WHERE state IN ('active', 'retry', 'failed') AND policy = 'key_strict_fifo'$cmd$, 'job_common');
    SELECT pgboss.job_table_run($cmd$CREATE INDEX job_i10 ON pgboss.job (name, singleton_key, state DESC, created_on, id) INCLUDE (start_after) WHERE state < 'active' AND NOT blocked AND policy = 'key_strict_fifo'$cmd$, 'job_common');
    SELECT pgboss.job_table_run($cmd$ALTER TABLE pgboss.job ADD CONSTRAINT job_key_strict_fifo_singleton_key_check CHECK (NOT (policy = 'key_strict_fifo' AND singleton_key IS NULL))$cmd$, 'job_common');
    SELECT pgboss.job_table_run($cmd$CREATE UNIQUE INDEX job_i4 ON pgboss.job (name, singleton_on, COALESCE(singleton_key, '')) WHERE state <> 'cancelled' AND singleton_on IS NOT NULL$cmd$, 'job_common');
    SELECT pgboss.job_table_run($cmd$CREATE INDEX job_i11 ON pgboss.job (name, priority DESC, created_on, start_after) WHERE state < 'active' AND NOT blocked$cmd$, 'job_common');
    SELECT pgboss.job_table_run($cmd$CREATE INDEX job_i7 ON pgboss.job (name, group_id) WHERE state = 'active' AND group_id IS NOT NULL$cmd$, 'job_common');
    SELECT pgboss.job_table_run($cmd$CREATE INDEX job_i9 ON pgboss.job (name, id) WHERE blocking AND state = 'completed'$cmd$, 'job_common');
    SELECT pgboss.job_table_run($cmd$CREATE INDEX job_i12 ON pgboss.job (source_root_id) WHERE source_root_id IS NOT NULL$cmd$, 'job_common');
    SELECT pgboss.job_table_run($cmd$CREATE UNIQUE INDEX job_i13 ON pgboss.job (name, singleton_key) WHERE state = 'created' AND upsert_by_key$cmd$, 'job_common');
    SELECT pgboss.job_table_run($cmd$CREATE INDEX job_i14 ON pgboss.job (name, state, blocked, start_after) WHERE state IN ('created', 'retry', 'active', 'failed')$cmd$, 'job_common');
    SELECT pgboss.job_table_run($cmd$CREATE INDEX job_i15 ON pgboss.job (name, created_on)$cmd$, 'job_common');
    SELECT pgboss.job_table_run($cmd$CREATE INDEX job_i16 ON pgboss.job (name, completed_on) WHERE completed_on IS NOT NULL$cmd$, 'job_common');
    SELECT pgboss.job_table_run($cmd$CREATE INDEX job_i17 ON pgboss.job (name, singleton_key, created_on) WHERE state < 'active' AND singleton_key IS NOT NULL$cmd$, 'job_common');

    ALTER TABLE pgboss.job ATTACH PARTITION pgboss.job_common DEFAULT;
  ;

    CREATE TABLE pgboss.warning (
      id uuid PRIMARY KEY default gen_random_uuid(),
      type text NOT NULL,
      message text NOT NULL,
      data jsonb,
      created_on timestamp with time zone NOT NULL DEFAULT now()
    )
  ;
CREATE INDEX warning_i1 ON pgboss.warning (created_on DESC);

    CREATE TABLE pgboss.queue_stats (
      id uuid NOT NULL DEFAULT gen_random_uuid(),
      name text NOT NULL,
      deferred_count int NOT NULL DEFAULT 0,
      queued_count   int NOT NULL DEFAULT 0,
      ready_count    int NOT NULL DEFAULT 0,
      active_count   int NOT NULL DEFAULT 0,
      failed_count   int NOT NULL DEFAULT 0,
      total_count    int NOT NULL DEFAULT 0,
      created_delta   int,
      completed_delta int,
      failed_delta    int,
      delta_seconds   int,
      delta_on        timestamptz,
      wait_bins       int[],
      run_bins        int[],
      ready_oldest_seconds int,
      captured_on timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (id, captured_on)
    ) PARTITION BY RANGE (captured_on)
  ;
CREATE INDEX queue_stats_i1 ON pgboss.queue_stats (name, captured_on DESC) INCLUDE (deferred_count, queued_count, ready_count, active_count, failed_count, total_count);
;

    DO $$
    DECLARE
      d date;
      i int;
      part_name text;
    BEGIN
      FOR i IN 0..1 LOOP
        d := (pgboss.job_now() AT TIME ZONE 'UTC')::date + i;
        part_name := 'queue_stats_' || to_char(d, 'YYYYMMDD');
        IF NOT EXISTS (
          SELECT 1 FROM pg_class c
          JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE n.nspname = 'pgboss' AND c.relname = part_name
        ) THEN
          EXECUTE format(
            'CREATE TABLE pgboss.%I PARTITION OF pgboss.queue_stats FOR VALUES FROM (%L) TO (%L)',
            part_name,
            to_char(d, 'YYYY-MM-DD') || ' 00:00:00+00',
            to_char(d + 1, 'YYYY-MM-DD') || ' 00:00:00+00'
          );
        END IF;
      END LOOP;
    END;
    $$
  ;

    CREATE TABLE pgboss.job_dependency (
      child_name text NOT NULL,
      child_id uuid NOT NULL,
      parent_name text NOT NULL,
      parent_id uuid NOT NULL,
      PRIMARY KEY (child_name, child_id, parent_name, parent_id)
    )
  ;
CREATE INDEX IF NOT EXISTS job_dep_parent_idx ON pgboss.job_dependency (parent_name, parent_id);

    CREATE TABLE pgboss.instance (
      id uuid PRIMARY KEY,
      name text,
      host text NOT NULL,
      pid int NOT NULL,
      version text NOT NULL,
      node_version text NOT NULL,
      application_name text,
      heartbeat_seconds int NOT NULL,
      supervise bool NOT NULL,
      schedule bool NOT NULL,
      migrate bool NOT NULL,
      persist_queue_stats bool NOT NULL,
      persist_warnings bool NOT NULL,
      pool_max int,
      pool_total int,
      pool_idle int,
      pool_waiting int,
      workers jsonb NOT NULL DEFAULT '[]'::jsonb,
      metrics jsonb,
      config jsonb NOT NULL DEFAULT '{}'::jsonb,
      crash_restarts int NOT NULL DEFAULT 0,
      crash_restarts_since timestamptz,
      started_on timestamptz NOT NULL DEFAULT now(),
      heartbeat_on timestamptz NOT NULL DEFAULT now(),
      stopped_on timestamptz
    )
  ;

    CREATE FUNCTION pgboss.create_queue(queue_name text, options jsonb)
    RETURNS VOID AS
    $$
    DECLARE
      tablename varchar := CASE WHEN options->>'partition' = 'true'
                            THEN 'j' || encode(sha224(queue_name::bytea), 'hex')
                            ELSE 'job_common'
                            END;
      queue_created_on timestamptz;
    BEGIN

      WITH q as (
        INSERT INTO pgboss.queue (
          name,
          policy,
          retry_limit,
          retry_delay,
          retry_backoff,
          retry_delay_max,
          expire_seconds,
          retention_seconds,
          deletion_seconds,
          warning_queued,
          dead_letter,
          partition,
          table_name,
          heartbeat_seconds,
          notify,
          created_on,
          updated_on
        )
        VALUES (
          queue_name,
          options->>'policy',
          COALESCE((options->>'retryLimit')::int, 2),
          COALESCE((options->>'retryDelay')::int, 0),
          COALESCE((options->>'retryBackoff')::bool, false),
          (options->>'retryDelayMax')::int,
          COALESCE((options->>'expireInSeconds')::int, 900),
          COALESCE((options->>'retentionSeconds')::int, 1209600),
          COALESCE((options->>'deleteAfterSeconds')::int, 604800),
          COALESCE((options->>'warningQueueSize')::int, 0),
          options->>'deadLetter',
          COALESCE((options->>'partition')::bool, false),
          tablename,
          (options->>'heartbeatSeconds')::int,
          COALESCE((options->>'notify')::bool, false),
          pgboss.job_now(),
          pgboss.job_now()
        )
        ON CONFLICT DO NOTHING
        RETURNING created_on
      )
      SELECT created_on into queue_created_on from q;

      IF queue_created_on IS NULL OR options->>'partition' IS DISTINCT FROM 'true' THEN
        RETURN;
      END IF;

      EXECUTE format('CREATE TABLE pgboss.%I (LIKE pgboss.job INCLUDING DEFAULTS)', tablename);

      EXECUTE pgboss.job_table_format($cmd$ALTER TABLE pgboss.job ADD PRIMARY KEY (name, id)$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$ALTER TABLE pgboss.job ADD CONSTRAINT q_fkey FOREIGN KEY (name) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$ALTER TABLE pgboss.job ADD CONSTRAINT dlq_fkey FOREIGN KEY (dead_letter) REFERENCES pgboss.queue (name) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED$cmd$, tablename);

      EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i11 ON pgboss.job (name, priority DESC, created_on, start_after) WHERE state < 'active' AND NOT blocked$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$CREATE UNIQUE INDEX job_i4 ON pgboss.job (name, singleton_on, COALESCE(singleton_key, '')) WHERE state <> 'cancelled' AND singleton_on IS NOT NULL$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i7 ON pgboss.job (name, group_id) WHERE state = 'active' AND group_id IS NOT NULL$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i9 ON pgboss.job (name, id) WHERE blocking AND state = 'completed'$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i12 ON pgboss.job (source_root_id) WHERE source_root_id IS NOT NULL$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$CREATE UNIQUE INDEX job_i13 ON pgboss.job (name, singleton_key) WHERE state = 'created' AND upsert_by_key$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i14 ON pgboss.job (name, state, blocked, start_after) WHERE state IN ('created', 'retry', 'active', 'failed')$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i15 ON pgboss.job (name, created_on)$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i16 ON pgboss.job (name, completed_on) WHERE completed_on IS NOT NULL$cmd$, tablename);
      EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i17 ON pgboss.job (name, singleton_key, created_on) WHERE state < 'active' AND singleton_key IS NOT NULL$cmd$, tablename);

      IF options->>'policy' = 'short' THEN
        EXECUTE pgboss.job_table_format($cmd$CREATE UNIQUE INDEX job_i1 ON pgboss.job (name, COALESCE(singleton_key, '')) WHERE state = 'created' AND policy = 'short'$cmd$, tablename);
      ELSIF options->>'policy' = 'singleton' THEN
        EXECUTE pgboss.job_table_format($cmd$CREATE UNIQUE INDEX job_i2 ON pgboss.job (name, COALESCE(singleton_key, '')) WHERE state = 'active' AND policy = 'singleton'$cmd$, tablename);
      ELSIF options->>'policy' = 'stately' THEN
        EXECUTE pgboss.job_table_format($cmd$CREATE UNIQUE INDEX job_i3 ON pgboss.job (name, state, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'stately'$cmd$, tablename);
      ELSIF options->>'policy' = 'exclusive' THEN
        EXECUTE pgboss.job_table_format($cmd$CREATE UNIQUE INDEX job_i6 ON pgboss.job (name, COALESCE(singleton_key, '')) WHERE state <= 'active' AND policy = 'exclusive'$cmd$, tablename);
      ELSIF options->>'policy' = 'key_strict_fifo' THEN
        EXECUTE pgboss.job_table_format($cmd$CREATE UNIQUE INDEX job_i8 ON pgboss.job (name, singleton_key) WHERE state IN ('active', 'retry', 'failed') AND policy = 'key_strict_fifo'$cmd$, tablename);
        EXECUTE pgboss.job_table_format($cmd$CREATE INDEX job_i10 ON pgboss.job (name, singleton_key, state DESC, created_on, id) INCLUDE (start_after) WHERE state < 'active' AND NOT blocked AND policy = 'key_strict_fifo'$cmd$, tablename);
        EXECUTE pgboss.job_table_format($cmd$ALTER TABLE pgboss.job ADD CONSTRAINT job_key_strict_fifo_singleton_key_check CHECK (NOT (policy = 'key_strict_fifo' AND singleton_key IS NULL))$cmd$, tablename);
      END IF;

      EXECUTE format('ALTER TABLE pgboss.%I ADD CONSTRAINT cjc CHECK (name=%L)', tablename, queue_name);
      EXECUTE format('ALTER TABLE pgboss.job ATTACH PARTITION pgboss.%I FOR VALUES IN (%L)', tablename, queue_name);
    END;
    $$
    LANGUAGE plpgsql;
  ;

    CREATE FUNCTION pgboss.delete_queue(queue_name text)
    RETURNS VOID AS
    $$
    DECLARE
      v_table varchar;
      v_partition bool;
    BEGIN
      
      SELECT table_name, partition
      FROM pgboss.queue
      WHERE name = queue_name
      INTO v_table, v_partition;

      IF v_partition THEN
        EXECUTE format('DROP TABLE IF EXISTS pgboss.%I', v_table);
      ELSE
        EXECUTE format('DELETE FROM pgboss.%I WHERE name = %L', v_table, queue_name);
      END IF;
    
      DELETE FROM pgboss.queue WHERE name = queue_name;
    END;
    $$
    LANGUAGE plpgsql;
  ;
INSERT INTO pgboss.version(version) VALUES ('46');

grant usage on schema pgboss to scalepoint_app;
    grant select, insert, update, delete on all tables in schema pgboss to scalepoint_app;
    grant usage, select on all sequences in schema pgboss to scalepoint_app;
    grant execute on all functions in schema pgboss to scalepoint_app;
    alter default privileges in schema pgboss grant select, insert, update, delete on tables to scalepoint_app;
    alter default privileges in schema pgboss grant usage, select on sequences to scalepoint_app;
    alter default privileges in schema pgboss grant execute on functions to scalepoint_app;

do $$ declare one record; begin
  for one in
    select format('%I.%I', space.nspname, relname) as name
      from pg_class join pg_namespace space on space.oid = relnamespace
     where relkind in ('r', 'p') and relforcerowsecurity and pg_get_userbyid(relowner) = current_user
       and not exists (select from pg_policy where polrelid = pg_class.oid and polname = 'of_backup')
  loop
    execute format('create policy of_backup on %s for select to current_user using (true)', one.name);
  end loop;
end $$;

insert into platform.migrations (name) values
  ('20261126T0900_platform'),
  ('20261126T0901_scalepoint-gateway'),
  ('20261126T0902_directory'),
  ('20261126T0903_users'),
  ('20261126T0904_tokens'),
  ('20261126T0905_subscription'),
  ('20261126T0906_scalepoint-settings'),
  ('20261126T0907_case-intake'),
  ('20261126T0908_invoicing'),
  ('20261126T0909_webhooks'),
  ('20261126T0930_platform_reaction-start'),
  ('20261126T1100_platform_company-register'),
  ('20261126T1101_api-keys'),
  ('20261126T1102_platform_feed-held-back'),
  ('20261126T1110_case-intake_old-spelling'),
  ('20261126T1117_platform_audit-personal'),
  ('20261126T1118_case-intake_erasure'),
  ('20261126T1119_invoicing_erasure'),
  ('20261126T1120_operations_erasure'),
  ('20261126T1130_case-intake_fewer-words'),
  ('20261126T1110_invoicing_money'),
  ('20261126T1111_case-intake_visits'),
  ('20261126T1141_scalepoint-settings_text-templates'),
  ('20261126T1142_scalepoint-gateway_count-refused'),
  ('20261126T1240_invoicing_offer-erasure'),
  ('20261126T1350_directory_search-in-batches'),
  ('20261126T1335_platform_row-times'),
  ('20261126T1330_case-intake_figures'),
  ('20261126T1331_invoicing_figures'),
  ('20261126T1345_case-intake_more-words'),
  ('20261126T1405_tokens_alias-learned'),
  ('20261126T1400_invoicing_number-identity'),
  ('20261126T1420_case-intake_content-apart'),
  ('20261126T1400_users_saved-views'),
  ('20261126T1336_case-intake_case-updated'),
  ('20261126T1337_operations_retention-times');
