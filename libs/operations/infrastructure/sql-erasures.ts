import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Trace } from '#platform/observability';
import { Database } from '#platform/persistence';
import { AuditTrail } from '#platform/transactions';
import { type Erasure, Erasures } from '../domain/erasures.js';

@Injectable()
export class SqlErasures extends Erasures {
  constructor(
    private readonly database: Database,
    private readonly auditTrail: AuditTrail,
  ) {
    super();
  }

  async add(companyId: string, erasure: Omit<Erasure, 'actor'>): Promise<Erasure> {
    const { actor } = Trace.current();
    const { id, at, reason, taskIds, debtorIds, erased, kept } = erasure;
    await sql`
      insert into operations.erasure (company_id, id, at, actor, reason, task_ids, debtor_ids, erased, kept)
      values (${companyId}, ${id}, ${at}, ${actor}, ${reason}, ${taskIds}::uuid[], ${debtorIds}::text[],
              ${JSON.stringify(erased)}, ${JSON.stringify(kept)})`.execute(this.database.kysely());
    const after = { taskIds, debtorIds, reason };
    await this.auditTrail.append([
      { companyId, action: 'create', entity: 'operations.erasure', entityId: id, before: null, after },
    ]);
    return { ...erasure, actor };
  }

  async retention(companyId: string): Promise<number | null> {
    const { rows } = await sql<{ months: number | null }>`
      select months from operations.retention where company_id = ${companyId}`.execute(this.database.kysely());
    return rows[0]?.months ?? null;
  }

  async setRetention(companyId: string, months: number | null): Promise<number | null> {
    const before = await this.retention(companyId);
    if (before === months) return before;
    await sql`
      insert into operations.retention (company_id, months) values (${companyId}, ${months})
      on conflict (company_id) do update set months = excluded.months`.execute(this.database.kysely());
    await this.auditTrail.append([
      {
        companyId,
        action: 'update',
        entity: 'operations.retention',
        entityId: companyId,
        before: { months: before },
        after: { months },
      },
    ]);
    return before;
  }
}
