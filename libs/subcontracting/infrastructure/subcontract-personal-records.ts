import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { HoldsPersonalRecords } from '#platform/privacy';
import { AuditTrail, UnitOfWork } from '#platform/transactions';
import type { ErasureReport, KnownPerson, PersonalRecords } from '#shared-kernel';
import { Subcontract, Subcontracts } from '../domain/subcontract.js';

/** What was handed to subcontractors describes the damage of a policyholder, and so do the comments. */
@Injectable()
@HoldsPersonalRecords()
export class SubcontractPersonalRecords implements PersonalRecords {
  constructor(
    private readonly database: Database,
    private readonly subcontracts: Subcontracts,
    private readonly auditTrail: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async export(companyId: string, { taskIds }: KnownPerson) {
    const db = this.database.kysely();
    const { rows: subcontracts } = await sql<{ row: unknown }>`
      select to_jsonb(one) - 'link_digest' as row from subcontracting.subcontract one
       where company_id = ${companyId} and task_id = any (${taskIds}::uuid[]) order by id`.execute(db);
    const { rows: comments } = await sql<{ row: unknown }>`
      select to_jsonb(one) as row from subcontracting.comment one
       where company_id = ${companyId} and subcontract_id in (select id from subcontracting.subcontract
             where company_id = ${companyId} and task_id = any (${taskIds}::uuid[])) order by id`.execute(db);
    return { subcontracts: subcontracts.map(({ row }) => row), subcontractComments: comments.map(({ row }) => row) };
  }

  async erase(companyId: string, { taskIds }: KnownPerson, now: Date): Promise<ErasureReport> {
    const subcontracts = await this.subcontracts.ofTasks(companyId, taskIds);
    for (const subcontract of subcontracts) subcontract.erase(now);
    const ids = subcontracts.map(({ id }) => id);
    const comments = await this.subcontracts.eraseComments(companyId, ids);
    // Only now: the audit trail records the erasure itself with the values before it.
    await this.unitOfWork.flush();
    const audit = await this.auditTrail.forget(companyId, Subcontract.stream, ids);
    return {
      erased: [
        { what: 'subcontracting.subcontract', count: ids.length },
        { what: 'subcontracting.comment', count: comments },
        { what: 'platform.audit-values', count: audit },
      ],
      kept: [],
    };
  }
}
