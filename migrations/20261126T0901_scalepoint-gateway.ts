import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy, keptByMonth } from '#platform/persistence/company-policies.js';

/** Deliveries of Scalepoint, and the state of calls to it. */
export class ScalepointGateway extends Migration {
  override up(): void {
    this.deliveries();
    this.refusals();
    this.forgetting();
    this.calls();
    this.eventSources();
  }

  /** All messages that Scalepoint sent, including those that could not be processed. */
  private deliveries(): void {
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
      correlation_id text not null,
      resolved_at timestamptz,
      resolved_by text,
      primary key (company_id, id)
    ) partition by range (id)`);
    this.addSql(
      `create index delivery_state on scalepoint_gateway.delivery (company_id, state, id) where state <> 'processed'`,
    );
    this.addSql(`create index delivery_insurer on scalepoint_gateway.delivery (company_id, insurer_id, id)`);
    // Deliveries that could not be processed, or only in part, and are not resolved. Not a generated column, because the
    // partitions of new months are created from columns with defaults only.
    this.addSql(`create index delivery_unresolved on scalepoint_gateway.delivery (company_id, insurer_id, id)
      where (state = 'failed' or results @> '[{"status": "invalid"}]'::jsonb) and resolved_at is null`);
    this.addSql(tenantPolicy('scalepoint_gateway.delivery'));
    this.addSql(`create policy of_owner on scalepoint_gateway.delivery to current_user
      using (state = 'refused') with check (false)`);
    this.addSql(`grant select, insert, update on scalepoint_gateway.delivery to ${APP_ROLE}`);
    this.addSql(keptByMonth('scalepoint_gateway.delivery'));

    // Deduplicates messages over all months: a repeated message gets the stored answer, and concurrent ones collide here.
    this.addSql(`create table scalepoint_gateway.message (
      company_id uuid not null,
      digest bytea not null,
      delivery_id uuid not null,
      constraint message_identity primary key (company_id, digest)
    )`);
    this.addSql(tenantPolicy('scalepoint_gateway.message'));
    this.addSql(`create policy of_owner on scalepoint_gateway.message to current_user using (true) with check (true)`);
    this.addSql(`grant select, insert, delete on scalepoint_gateway.message to ${APP_ROLE}`);

    // Without a company, because no company has the key to which the message was sent.
    this.addSql(`create table scalepoint_gateway.stray_delivery (
      id uuid primary key,
      received_at timestamptz not null,
      company_key text not null,
      reason_code text not null,
      size integer not null
    )`);
    this.addSql(`grant select, insert on scalepoint_gateway.stray_delivery to ${APP_ROLE}`);
  }

  /** Limits what refused senders can store: counted per hour, stored up to a maximum, deleted after days (ADR 19). */
  private refusals(): void {
    // A delivery is stored only while the hour has room; the others are counted.
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

    // Networks that sent a valid code: no process rate-limits them.
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

    // The hourly counter for unknown company keys, one for all of them, so that random keys do not create rows.
    this.addSql(`create table scalepoint_gateway.stray_hour (
      hour timestamptz primary key,
      total integer not null,
      stored integer not null,
      last_delivery_id uuid not null
    ) with (fillfactor = 50)`);
    this.addSql(`grant select, insert, update on scalepoint_gateway.stray_hour to ${APP_ROLE}`);

    // Deletes only refused deliveries, whatever the application passes; at most `most` of them per call.
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

  private forgetting(): void {
    // A month with a failed polled event remains, because only our inbox knows of it; the senders of pushed messages got the
    // error. The messages are deleted first, because other transactions have to wait while a partition is dropped.
    this.addSql(`create function scalepoint_gateway.forget_deliveries(keep integer) returns setof text
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
      end $$`);
    this.addSql(`revoke execute on function scalepoint_gateway.forget_deliveries(integer) from public`);
    this.addSql(`grant execute on function scalepoint_gateway.forget_deliveries(integer) to ${APP_ROLE}`);
  }

  private calls(): void {
    // Per insurer, the outcome of the last calls and the time of the last message.
    this.addSql(`create table scalepoint_gateway.connection (
      company_id uuid not null, insurer_id uuid not null, last_sent_at timestamptz, last_error_at timestamptz,
      last_error jsonb, primary key (company_id, insurer_id))`);
    this.addSql(tenantPolicy('scalepoint_gateway.connection'));
    this.addSql(`grant select, insert, update on scalepoint_gateway.connection to ${APP_ROLE}`);

    // The times of each company's last calls to Scalepoint, which limit the rate over all processes.
    this.addSql(`create table scalepoint_gateway.call_turn (
      company_id uuid primary key, made bigint[] not null) with (fillfactor = 50)`);
    this.addSql(tenantPolicy('scalepoint_gateway.call_turn'));
    this.addSql(`grant select, insert, update on scalepoint_gateway.call_turn to ${APP_ROLE}`);
  }

  /** The Scalepoint event feed that is polled for a company, and the position in it. */
  private eventSources(): void {
    this.addSql(`create table scalepoint_gateway.event_source (
      company_id uuid not null, id uuid not null, version integer not null, tenant text not null,
      active boolean not null, primary key (company_id, id))`);
    // One position per tenant, so that a company that returns to a feed continues where it stopped.
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
