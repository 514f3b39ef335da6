import { InMemoryAggregates } from '#platform/testing/in-memory-aggregates.js';
import type { Report, Reports } from '../domain/report.js';
import { ReportMark, type ReportMarks } from '../domain/report-mark.js';
import type { ReportTemplate, ReportTemplates } from '../domain/report-template.js';
import type { ReportVersion, ReportVersions } from '../domain/report-version.js';

export class InMemoryReports extends InMemoryAggregates<Report> implements Reports {
  async ofTasks(companyId: string, taskIds: readonly string[]): Promise<Report[]> {
    return this.all.filter((one) => one.companyId === companyId && taskIds.includes(one.taskId));
  }
}

export class InMemoryReportVersions extends InMemoryAggregates<ReportVersion> implements ReportVersions {
  async latest(companyId: string, reportId: string): Promise<ReportVersion | null> {
    const own = this.all.filter((one) => one.companyId === companyId && one.reportId === reportId);
    return own.toSorted((a, b) => b.number - a.number)[0] ?? null;
  }

  async erase(companyId: string, taskIds: readonly string[]): Promise<number> {
    const known = this.all.filter(
      (one) => one.companyId === companyId && taskIds.includes(one.taskId) && one.finished !== null,
    );
    for (const one of known) one.finished = null;
    return known.length;
  }
}

export class InMemoryReportTemplates extends InMemoryAggregates<ReportTemplate> implements ReportTemplates {
  async of(companyId: string): Promise<ReportTemplate[]> {
    return this.all.filter((one) => one.companyId === companyId);
  }

  async count(companyId: string): Promise<number> {
    return (await this.of(companyId)).length;
  }
}

export class InMemoryReportMarks extends InMemoryAggregates<ReportMark> implements ReportMarks {
  async of(companyId: string): Promise<ReportMark> {
    return this.found((one) => one.companyId === companyId) ?? ReportMark.none(companyId);
  }
}
