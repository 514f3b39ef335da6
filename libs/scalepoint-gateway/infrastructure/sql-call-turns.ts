import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { CallTurns } from '../domain/call-turns.js';
import { nextTurn } from '../domain/call-pace.js';

/** One row per company, locked while the turn is decided. Uses the clock of the database, which all processes share. */
@Injectable()
export class SqlCallTurns extends CallTurns {
  constructor(private readonly database: Database) {
    super();
  }

  async take(companyId: string): Promise<number> {
    const { rows } = await sql<{ made: string[]; now: string }>`
      insert into scalepoint_gateway.call_turn as turn (company_id, made) values (${companyId}, '{}')
      on conflict (company_id) do update set made = turn.made
      returning made, floor(extract(epoch from clock_timestamp()) * 1000)::bigint as now`.execute(
      this.database.kysely(),
    );
    const [row] = rows;
    const { wait, made } = nextTurn((row?.made ?? []).map(Number), Number(row?.now));
    if (wait > 0) return wait;
    await sql`update scalepoint_gateway.call_turn set made = ${made}::bigint[] where company_id = ${companyId}`.execute(
      this.database.kysely(),
    );
    return 0;
  }
}
