import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { ReportMarks } from '../domain/report-mark.js';

/** Changes the company's mark on its reports, or removes it. */
export class ChangeReportMark extends CompanyCommand {
  constructor(
    companyId: string,
    /** A PNG or JPEG in Base64. */
    readonly image: string | null,
    readonly expectedVersion: number | null,
  ) {
    super(companyId);
  }
}

@CommandHandler(ChangeReportMark)
export class ChangeReportMarkHandler implements ICommandHandler<ChangeReportMark> {
  constructor(private readonly marks: ReportMarks) {}

  async execute({ companyId, image, expectedVersion }: ChangeReportMark) {
    const mark = await this.marks.of(companyId);
    mark.expectVersion(expectedVersion);
    mark.change(image);
    this.marks.add(mark);
  }
}
