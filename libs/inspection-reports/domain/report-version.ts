import { Aggregate, isSameJson } from '#shared-kernel';
import {
  type ReportContent,
  type ReportFacts,
  ReportFinishedV1,
  ReportPdfAddedV1,
  type Signature,
  type TemplateTerms,
} from '../contracts/index.js';
import type { Report } from './report.js';

/** What a finished version shows. Null once it was erased. */
export interface FinishedContent {
  readonly title: string;
  readonly template: TemplateTerms;
  readonly content: ReportContent;
  readonly signatures: readonly Signature[];
  readonly facts: ReportFacts;
}

/** A finished version of a report. It never changes; its PDF is a file of the task. */
export class ReportVersion extends Aggregate {
  static override readonly stream = 'inspection-reports.report-version';

  reportId!: string;
  taskId!: string;
  /** Counts the versions of the report, from 1. */
  number!: number;
  finished!: FinishedContent | null;
  finishedBy!: string;
  finishedAt!: Date;
  /** The PDF among the files of the task; null until it is there. */
  fileId!: string | null;

  private constructor() {
    super();
  }

  static finish(
    report: Report,
    id: string,
    number: number,
    facts: ReportFacts,
    { by, at }: { readonly by: string; readonly at: Date },
  ): ReportVersion {
    const { companyId, id: reportId, taskId, title, template, content, signatures } = report;
    const version = Object.assign(new ReportVersion(), {
      ...{ companyId, id, version: 0, reportId, taskId, number, finishedBy: by, finishedAt: at, fileId: null },
      finished: { title, template, content, signatures, facts },
    });
    version.record(new ReportFinishedV1({ reportVersionId: id, reportId, taskId, number, finishedBy: by }));
    return version;
  }

  /** Whether finishing the report again would say the same. */
  shows({ title, content, signatures }: Report): boolean {
    const { finished } = this;
    return (
      finished !== null &&
      isSameJson([finished.title, finished.content, finished.signatures], [title, content, signatures])
    );
  }

  /** @returns whether the PDF is new; a version has one */
  addPdf(fileId: string): boolean {
    if (this.fileId !== null || this.finished === null) return false;
    this.fileId = fileId;
    const { id: reportVersionId, reportId, taskId, number } = this;
    this.record(new ReportPdfAddedV1({ reportVersionId, reportId, taskId, number, fileId }));
    return true;
  }
}

export abstract class ReportVersions {
  abstract byId(companyId: string, id: string): Promise<ReportVersion | null>;
  /** The version with the highest number. */
  abstract latest(companyId: string, reportId: string): Promise<ReportVersion | null>;
  abstract add(version: ReportVersion): void;
  /** Takes the content out of the versions of these tasks; their numbers and times stay. @returns how many */
  abstract erase(companyId: string, taskIds: readonly string[]): Promise<number>;
}
