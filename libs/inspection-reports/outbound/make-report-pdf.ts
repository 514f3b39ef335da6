import { Injectable } from '@nestjs/common';
import { TasksForReports } from '#case-intake/contracts';
import { UnitOfWork } from '#platform/transactions';
import { danishDay } from '#shared-kernel';
import { AddReportPdf } from '../commands/add-report-pdf.js';
import { ReportPrinter, ReportsToPrint, type ReportToPrint } from '../domain/report-print.js';

/** The longest side of a photo in the PDF: more are smaller, so that the file stays below what a mail and Scalepoint take. */
const PIXELS = { few: 1400, many: 1000 };
const MANY_PHOTOS = 20;

/** Makes the PDF of a finished version. Reads one photo at a time, so that never all of them are in memory in full size. */
@Injectable()
export class MakeReportPdf {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ReportsToPrint,
    private readonly tasks: TasksForReports,
    private readonly printer: ReportPrinter,
  ) {}

  /** @returns the command that adds the PDF to the task, or null if that is done or the version was erased */
  async of(companyId: string, reportVersionId: string): Promise<AddReportPdf | null> {
    const report = await this.unitOfWork.read(companyId, () => this.reports.of(companyId, reportVersionId));
    if (!report || report.hasPdf) return null;
    const { photos } = report.content;
    const most = photos.length > MANY_PHOTOS ? PIXELS.many : PIXELS.few;
    const pictures = new Map<string, Uint8Array | null>();
    for (const { fileId } of photos) {
      const file = await this.unitOfWork.read(companyId, () => this.tasks.file(companyId, report.taskId, fileId));
      pictures.set(fileId, file && (await this.printer.scaled(file, most)));
    }
    const content = await this.printer.print(report, pictures);
    return new AddReportPdf(companyId, reportVersionId, { name: nameOf(report), content });
  }
}

function nameOf({ title, facts, number, finishedAt }: ReportToPrint): string {
  const of = facts.referenceNumber ?? facts.scalepointCaseNumber;
  return `${[title, of, danishDay(finishedAt)].filter(Boolean).join(' ')} v${number}.pdf`;
}
