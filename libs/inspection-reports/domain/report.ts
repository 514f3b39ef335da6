import { Aggregate, isSameJson } from '#shared-kernel';
import {
  type ReportContent,
  ReportChangedV1,
  ReportDiscardedV1,
  ReportErasedV1,
  type ReportKind,
  ReportStartedV1,
  type Signature,
  type TemplateTerms,
} from '../contracts/index.js';
import { faultsOf } from './fit-content.js';
import { missingIn } from './missing.js';
import { ReportDoesNotFit, ReportIsErased, ReportIsFinished, ReportIsIncomplete } from './report-errors.js';

export const NOTHING: ReportContent = {
  visitedAt: null,
  rooms: [],
  answers: [],
  photos: [],
  points: [],
  remarks: null,
};

export const DEFAULT_TITLES: Readonly<Record<ReportKind, string>> = {
  inspection: 'Besigtigelsesrapport',
  'drying-log': 'Udtørringsrapport',
  finish: 'Færdigmelding',
};

export interface FilledReport {
  readonly title: string;
  readonly content: ReportContent;
  readonly signatures: readonly Signature[];
}

/**
 * A report about a task, which is filled in on site. Finishing copies it into a version that never changes; the report
 * itself can be filled in further and finished again.
 */
export class Report extends Aggregate implements FilledReport {
  static override readonly stream = 'inspection-reports.report';

  taskId!: string;
  templateId!: string;
  template!: TemplateTerms;
  title!: string;
  content!: ReportContent;
  signatures!: readonly Signature[];
  startedBy!: string;
  erasedAt!: Date | null;

  private constructor() {
    super();
  }

  static start(
    companyId: string,
    id: string,
    taskId: string,
    { id: templateId, terms: template }: { readonly id: string; readonly terms: TemplateTerms },
    startedBy: string,
  ): Report {
    const report = Object.assign(new Report(), {
      ...{ companyId, id, version: 0, taskId, templateId, template, startedBy },
      ...{ title: DEFAULT_TITLES[template.kind], content: NOTHING, signatures: [], erasedAt: null },
    });
    report.record(new ReportStartedV1({ reportId: id, taskId, kind: template.kind }));
    return report;
  }

  /**
   * Replaces what is filled in. A signature that the report had already becomes invalid when what was signed changes,
   * and stays so; a new one is for what comes with it.
   * @throws ReportDoesNotFit, ReportIsErased
   */
  fill({ title, content, signatures }: FilledReport): void {
    if (this.erasedAt) throw new ReportIsErased();
    const faults = faultsOf(this.template, content, signatures);
    if (faults.length > 0) throw new ReportDoesNotFit(faults);
    const isChanged = !isSameJson([this.title, this.content], [title, content]);
    const known = new Map(this.signatures.map((one) => [one.id, one]));
    const checked = signatures.map((given) => {
      const before = known.get(given.id);
      return before ? { ...before, isValid: before.isValid && given.isValid && !isChanged } : given;
    });
    if (!isChanged && isSameJson(this.signatures, checked)) return;
    Object.assign(this, { title, content, signatures: checked });
    this.record(new ReportChangedV1({ reportId: this.id, taskId: this.taskId }));
  }

  /** @throws ReportIsIncomplete, ReportIsErased */
  expectComplete(): void {
    if (this.erasedAt) throw new ReportIsErased();
    const missing = missingIn(this.template, this.content, this.signatures);
    if (missing.length > 0) throw new ReportIsIncomplete(missing);
  }

  /** @throws ReportIsFinished if it has a finished version, which stays */
  discard(finishedVersions: number): void {
    if (finishedVersions > 0) throw new ReportIsFinished();
    this.record(new ReportDiscardedV1({ reportId: this.id, taskId: this.taskId }));
  }

  /** Erases what it says about people. Its template, times and ids stay. */
  erase(at: Date): void {
    if (this.erasedAt) return;
    const { kind } = this.template;
    Object.assign(this, { title: DEFAULT_TITLES[kind], content: NOTHING, signatures: [], erasedAt: at });
    this.record(new ReportErasedV1({ reportId: this.id, taskId: this.taskId }));
  }
}

export abstract class Reports {
  abstract byId(companyId: string, id: string): Promise<Report | null>;
  abstract ofTasks(companyId: string, taskIds: readonly string[]): Promise<Report[]>;
  abstract add(report: Report): void;
  abstract remove(report: Report): void;
}
