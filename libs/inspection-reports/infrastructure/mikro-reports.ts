import { EntityManager, LockMode } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';
import { Database } from '#platform/persistence';
import { type Report, Reports } from '../domain/report.js';
import { ReportMark, ReportMarks } from '../domain/report-mark.js';
import { type ReportTemplate, ReportTemplates } from '../domain/report-template.js';
import { type ReportVersion, ReportVersions } from '../domain/report-version.js';
import { ReportMapping, ReportMarkMapping, ReportTemplateMapping, ReportVersionMapping } from './report.mapping.js';

const forChange = { lockMode: LockMode.PESSIMISTIC_WRITE } as const;

@Injectable()
export class MikroReports extends Reports {
  constructor(private readonly em: EntityManager) {
    super();
  }

  byId(companyId: string, id: string): Promise<Report | null> {
    return this.em.findOne<Report>(ReportMapping, { companyId, id }, forChange);
  }

  ofTasks(companyId: string, taskIds: readonly string[]): Promise<Report[]> {
    const where = { companyId, taskId: { $in: [...taskIds] } };
    return this.em.find<Report>(ReportMapping, where, { ...forChange, orderBy: { id: 'asc' } });
  }

  add(report: Report): void {
    this.em.persist(report);
  }

  remove(report: Report): void {
    this.em.remove(report);
  }
}

@Injectable()
export class MikroReportVersions extends ReportVersions {
  constructor(
    private readonly em: EntityManager,
    private readonly database: Database,
  ) {
    super();
  }

  byId(companyId: string, id: string): Promise<ReportVersion | null> {
    return this.em.findOne<ReportVersion>(ReportVersionMapping, { companyId, id }, forChange);
  }

  latest(companyId: string, reportId: string): Promise<ReportVersion | null> {
    const where = { companyId, reportId };
    return this.em.findOne<ReportVersion>(ReportVersionMapping, where, { orderBy: { number: 'desc' } });
  }

  add(version: ReportVersion): void {
    this.em.persist(version);
  }

  async erase(companyId: string, taskIds: readonly string[]): Promise<number> {
    const { numAffectedRows = 0n } = await sql`
      update inspection_reports.report_version set finished = null
       where company_id = ${companyId} and task_id = any (${taskIds}::uuid[]) and finished is not null`.execute(
      this.database.kysely(),
    );
    return Number(numAffectedRows);
  }
}

@Injectable()
export class MikroReportTemplates extends ReportTemplates {
  constructor(
    private readonly em: EntityManager,
    private readonly database: Database,
  ) {
    super();
  }

  byId(companyId: string, id: string): Promise<ReportTemplate | null> {
    return this.em.findOne<ReportTemplate>(ReportTemplateMapping, { companyId, id }, forChange);
  }

  of(companyId: string): Promise<ReportTemplate[]> {
    return this.em.find<ReportTemplate>(ReportTemplateMapping, { companyId }, { orderBy: { id: 'asc' } });
  }

  async count(companyId: string): Promise<number> {
    const key = `report templates of ${companyId}`;
    await sql`select pg_advisory_xact_lock(hashtextextended(${key}, 0))`.execute(this.database.kysely());
    return this.em.count<ReportTemplate>(ReportTemplateMapping, { companyId });
  }

  add(template: ReportTemplate): void {
    this.em.persist(template);
  }

  remove(template: ReportTemplate): void {
    this.em.remove(template);
  }
}

@Injectable()
export class MikroReportMarks extends ReportMarks {
  constructor(private readonly em: EntityManager) {
    super();
  }

  async of(companyId: string): Promise<ReportMark> {
    const found = await this.em.findOne<ReportMark>(ReportMarkMapping, { companyId, id: companyId }, forChange);
    return found ?? ReportMark.none(companyId);
  }

  add(mark: ReportMark): void {
    this.em.persist(mark);
  }
}
