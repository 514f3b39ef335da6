import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { Connections, type LastCall } from '../domain/connections.js';

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
}
