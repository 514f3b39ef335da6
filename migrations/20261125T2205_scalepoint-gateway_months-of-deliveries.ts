import { Migration } from '@mikro-orm/migrations';
import { APP_ROLE, tenantPolicy, keptByMonth } from '#platform/persistence/company-policies.js';

/** Keeps deliveries in partitions by month, as the event log is; what makes a message unique stands beside them. */
export class ScalepointGatewayMonthsOfDeliveries extends Migration {
  override up(): void {
    this.addSql(`alter table scalepoint_gateway.delivery rename to delivery_before`);
    this.addSql(`alter table scalepoint_gateway.delivery_before no force row level security`);
    this.addSql(`create table scalepoint_gateway.delivery (
      like scalepoint_gateway.delivery_before including defaults including constraints) partition by range (id)`);
    this.addSql(`alter table scalepoint_gateway.delivery drop column message_digest`);
    this.addSql(keptByMonth('scalepoint_gateway.delivery', 'scalepoint_gateway.delivery_before', 'received_at'));
    const columns = `company_id, id, received_at, channel, state, reason, results, scalepoint_task_ids, token_id, insurer_id,
      content_type, size, raw, correlation_id`;
    this.addSql(
      `insert into scalepoint_gateway.delivery (${columns}) select ${columns} from scalepoint_gateway.delivery_before`,
    );

    // The same message again is answered as before; two of them at once meet here, whatever month it is.
    this.addSql(`create table scalepoint_gateway.message (
      company_id uuid not null,
      digest bytea not null,
      delivery_id uuid not null,
      constraint message_identity primary key (company_id, digest)
    )`);
    this.addSql(`insert into scalepoint_gateway.message
      select company_id, decode(message_digest, 'base64'), id from scalepoint_gateway.delivery_before
       where message_digest is not null`);
    this.addSql(tenantPolicy('scalepoint_gateway.message'));
    this.addSql(`create policy of_owner on scalepoint_gateway.message to current_user using (true) with check (true)`);
    this.addSql(`grant select, insert, delete on scalepoint_gateway.message to ${APP_ROLE}`);

    this.addSql(`drop table scalepoint_gateway.delivery_before`);
    this.addSql(`alter table scalepoint_gateway.delivery add constraint delivery_pkey primary key (company_id, id)`);
    this.addSql(
      `create index delivery_state on scalepoint_gateway.delivery (company_id, state, id) where state <> 'processed'`,
    );
    this.addSql(`create index delivery_insurer on scalepoint_gateway.delivery (company_id, insurer_id, id)`);
    this.addSql(tenantPolicy('scalepoint_gateway.delivery'));
    this.addSql(`grant select, insert, update on scalepoint_gateway.delivery to ${APP_ROLE}`);

    // What was pushed and could not be used, its sender was told; what was fetched, nobody knows of but the inbox.
    // The messages go first, because dropping is what others have to wait for.
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
    this.addSql(`select platform.prepare_months()`);
  }
}
