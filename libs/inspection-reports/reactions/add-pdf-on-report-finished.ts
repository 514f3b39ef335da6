import { Injectable } from '@nestjs/common';
import { type DataOf, type LoggedEvent, type OutboundReaction, Reaction } from '#platform/messaging';
import { ReportFinishedV1 } from '../contracts/index.js';
import { MakeReportPdf } from '../outbound/make-report-pdf.js';

/** Outside the transaction, because scaling photos and drawing takes seconds. */
@Injectable()
@Reaction({ name: 'inspection-reports.add-pdf-on-report-finished', on: [ReportFinishedV1] })
export class AddPdfOnReportFinished implements OutboundReaction<DataOf<ReportFinishedV1>> {
  constructor(private readonly pdf: MakeReportPdf) {}

  perform({ companyId, data }: LoggedEvent<DataOf<ReportFinishedV1>>) {
    return this.pdf.of(companyId, data.reportVersionId);
  }
}
