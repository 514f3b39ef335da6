import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { FailedDeliveries } from '#case-intake/contracts';
import { Database } from '#platform/persistence';

/** Must equal the predicate of the index `delivery_unresolved`. */
const isUnresolved = sql<boolean>`(state in ('failed', 'refused') or results @> '[{"status": "invalid"}]'::jsonb) and resolved_at is null`;

@Injectable()
export class SqlFailedDeliveries extends FailedDeliveries {
  constructor(private readonly database: Database) {
    super();
  }

  async count(companyId: string): Promise<number> {
    const { rows } = await sql<{ failed: number }>`
      select count(*)::int as failed from scalepoint_gateway.delivery
       where company_id = ${companyId} and ${isUnresolved}`.execute(this.database.kysely());
    return rows[0]?.failed ?? 0;
  }
}
