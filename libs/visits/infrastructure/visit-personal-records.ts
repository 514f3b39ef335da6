import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { HoldsPersonalRecords } from '#platform/privacy';
import { AuditTrail, UnitOfWork } from '#platform/transactions';
import type { ErasureReport, KnownPerson, PersonalRecords } from '#shared-kernel';
import { Visit, Visits } from '../domain/visit.js';

/** Notes of visits, and what policyholders wrote when they proposed another time. */
@Injectable()
@HoldsPersonalRecords()
export class VisitPersonalRecords implements PersonalRecords {
  constructor(
    private readonly database: Database,
    private readonly visits: Visits,
    private readonly auditTrail: AuditTrail,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async export(companyId: string, { taskIds }: KnownPerson) {
    const { rows } = await sql<{ row: unknown }>`
      select to_jsonb(visit) as row from visits.visit
       where company_id = ${companyId} and task_id = any (${taskIds}::uuid[]) order by starts_at, id`.execute(
      this.database.kysely(),
    );
    return { visits: rows.map(({ row }) => row) };
  }

  async erase(companyId: string, { taskIds }: KnownPerson, now: Date): Promise<ErasureReport> {
    const visits = await this.visits.ofTasks(companyId, taskIds);
    for (const visit of visits) visit.erase(now);
    // Only now: the audit trail records the erasure itself with the values before it.
    await this.unitOfWork.flush();
    const ids = visits.map(({ id }) => id);
    const audit = await this.auditTrail.forget(companyId, Visit.stream, ids);
    return {
      erased: [
        { what: 'visits.visit', count: visits.length },
        { what: 'platform.audit-values', count: audit },
      ],
      kept: visits.length > 0 ? [timesOf(visits.length)] : [],
    };
  }
}

function timesOf(count: number) {
  return {
    what: 'visits.visit-times',
    count,
    da: 'Besøgenes tidspunkter, medarbejdere og udfald bliver uden noter: de viser, hvornår der blev arbejdet på opgaven.',
    en: 'The times, employees and outcomes of the visits stay without notes: they show when work was done for the task.',
    until: null,
  };
}
