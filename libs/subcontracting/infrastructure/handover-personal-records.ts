import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { HoldsPersonalRecords } from '#platform/privacy';
import { AuditTrail, UnitOfWork } from '#platform/transactions';
import type { ErasureReport, KnownPerson, PersonalRecords } from '#shared-kernel';
import { Handover, Handovers } from '../domain/handover.js';

/** What was handed to subcontractors describes the damage of a policyholder, and so do the comments. */
@Injectable()
@HoldsPersonalRecords()
export class HandoverPersonalRecords implements PersonalRecords {
  constructor(
    private readonly database: Database,
    private readonly handovers: Handovers,
    private readonly auditTrail: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async export(companyId: string, { taskIds }: KnownPerson) {
    const db = this.database.kysely();
    const { rows: handovers } = await sql<{ row: unknown }>`
      select to_jsonb(one) - 'link_digest' as row from subcontracting.handover one
       where company_id = ${companyId} and task_id = any (${taskIds}::uuid[]) order by id`.execute(db);
    const { rows: comments } = await sql<{ row: unknown }>`
      select to_jsonb(one) as row from subcontracting.comment one
       where company_id = ${companyId} and handover_id in (select id from subcontracting.handover
             where company_id = ${companyId} and task_id = any (${taskIds}::uuid[])) order by id`.execute(db);
    return { handovers: handovers.map(({ row }) => row), handoverComments: comments.map(({ row }) => row) };
  }

  async erase(companyId: string, { taskIds }: KnownPerson, now: Date): Promise<ErasureReport> {
    const handovers = await this.handovers.ofTasks(companyId, taskIds);
    for (const handover of handovers) handover.erase(now);
    const ids = handovers.map(({ id }) => id);
    const comments = await this.handovers.eraseComments(companyId, ids);
    // Only now: the audit trail records the erasure itself with the values before it.
    await this.unitOfWork.flush();
    const audit = await this.auditTrail.forget(companyId, Handover.stream, ids);
    return {
      erased: [
        { what: 'subcontracting.handover', count: ids.length },
        { what: 'subcontracting.comment', count: comments },
        { what: 'platform.audit-values', count: audit },
      ],
      kept: [],
    };
  }
}
