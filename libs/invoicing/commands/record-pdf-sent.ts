import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CompanyCommand } from '#platform/cqrs';
import { Invoices } from '../domain/invoices.js';

/** Records how Scalepoint answered when the PDF of an invoice was sent. */
export class RecordPdfSent extends CompanyCommand {
  constructor(
    companyId: string,
    readonly invoiceId: string,
    /** `accepted`, `unclear`, `waiting`, `no-scalepoint-username`, or the text with which Scalepoint rejected the PDF. */
    readonly outcome: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(RecordPdfSent)
export class RecordPdfSentHandler implements ICommandHandler<RecordPdfSent> {
  constructor(private readonly invoices: Invoices) {}

  async execute({ companyId, invoiceId, outcome }: RecordPdfSent) {
    (await this.invoices.byId(companyId, invoiceId))?.pdfSent(outcome);
  }
}
