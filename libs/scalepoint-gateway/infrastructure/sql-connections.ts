import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { type Connection, Connections, type LastCall } from '../domain/connections.js';
import { isUnresolved } from './sql-failed-deliveries.js';

@Injectable()
export class SqlConnections extends Connections {
  constructor(private readonly database: Database) {
    super();
  }

  async note(companyId: string, insurerId: string, { at, fault }: LastCall): Promise<void> {
    const error = fault && JSON.stringify(fault);
    await sql`insert into scalepoint_gateway.connection as known
        (company_id, insurer_id, last_sent_at, last_error_at, last_error)
      values (${companyId}, ${insurerId}, ${fault ? null : at}, ${fault ? at : null}, ${error})
      on conflict (company_id, insurer_id) do update set
        last_sent_at = coalesce(excluded.last_sent_at, known.last_sent_at),
        last_error_at = coalesce(excluded.last_error_at, known.last_error_at),
        last_error = coalesce(excluded.last_error, known.last_error)`.execute(this.database.kysely());
  }

  async of(companyId: string, insurerIds: readonly string[]): Promise<Connection[]> {
    const { rows } = await sql<Connection>`
      select asked.insurer_id as "insurerId", received.at as "lastReceivedAt", known.last_sent_at as "lastSentAt",
             known.last_error_at as "lastErrorAt", known.last_error as "lastError",
             failed.number as "failedDeliveries", failed.at as "lastFailedAt"
        from unnest(${insurerIds}::uuid[]) with ordinality as asked (insurer_id, position)
        left join scalepoint_gateway.connection known
          on known.company_id = ${companyId} and known.insurer_id = asked.insurer_id
        left join lateral (
          select received_at as at from scalepoint_gateway.delivery
           where company_id = ${companyId} and insurer_id = asked.insurer_id order by id desc limit 1) received on true
        cross join lateral (
          select count(*)::int as number, max(received_at) as at from scalepoint_gateway.delivery
           where company_id = ${companyId} and insurer_id = asked.insurer_id and ${isUnresolved}) failed
       order by asked.position`.execute(this.database.kysely());
    return rows;
  }
}
