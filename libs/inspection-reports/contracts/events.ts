import { DomainEvent } from '#shared-kernel';
import type { ReportKind } from './template-terms.js';

/** A report of a task was started. */
export class ReportStartedV1 extends DomainEvent<{ reportId: string; taskId: string; kind: ReportKind }> {
  static readonly type = 'inspection-reports.report-started.v1';
}

/** The answers, photos, measurements or signatures of a report changed. */
export class ReportChangedV1 extends DomainEvent<{ reportId: string; taskId: string }> {
  static readonly type = 'inspection-reports.report-changed.v1';
}

/** A report that was never finished was deleted. */
export class ReportDiscardedV1 extends DomainEvent<{ reportId: string; taskId: string }> {
  static readonly type = 'inspection-reports.report-discarded.v1';
}

/** A version of a report was finished; number counts the versions of the report from 1. */
export class ReportFinishedV1 extends DomainEvent<{
  reportVersionId: string;
  reportId: string;
  taskId: string;
  number: number;
  finishedBy: string;
}> {
  static readonly type = 'inspection-reports.report-finished.v1';
}

/** The PDF of a finished version was added to the files of its task, and is sent to Scalepoint from there. */
export class ReportPdfAddedV1 extends DomainEvent<{
  reportVersionId: string;
  reportId: string;
  taskId: string;
  number: number;
  fileId: string;
}> {
  static readonly type = 'inspection-reports.report-pdf-added.v1';
}

/** What a report says about people was erased; copies of it must be erased too. */
export class ReportErasedV1 extends DomainEvent<{ reportId: string; taskId: string }> {
  static readonly type = 'inspection-reports.report-erased.v1';
}

/** A template of reports was created or changed. */
export class TemplateChangedV1 extends DomainEvent<{ templateId: string }> {
  static readonly type = 'inspection-reports.template-changed.v1';
}

/** A template of reports was deleted; reports that were started from it are as before. */
export class TemplateDeletedV1 extends DomainEvent<{ templateId: string }> {
  static readonly type = 'inspection-reports.template-deleted.v1';
}

/** The company's mark on reports was changed or removed. */
export class ReportMarkChangedV1 extends DomainEvent<{ companyId: string }> {
  static readonly type = 'inspection-reports.report-mark-changed.v1';
}
