import { Injectable } from '@nestjs/common';
import { CasesForInvoicing } from '#case-intake/contracts';
import { Commands } from '#platform/cqrs';
import { UnitOfWork } from '#platform/transactions';
import { ScalepointTasks } from '#scalepoint-gateway/contracts';
import { ErpUsers } from '#users/contracts';
import { Invoices, Pdfs } from '../domain/invoices.js';
import { LASTING, PostingDelayed } from './post-to-scalepoint.js';
import { RecordPdfSent } from '../commands/record-pdf-sent.js';

/** Sends the PDF of an invoice after the invoice is posted, in the name of the user who posted it. */
@Injectable()
export class SendPdf {
  constructor(
    private readonly commands: Commands,
    private readonly unitOfWork: UnitOfWork,
    private readonly invoices: Invoices,
    private readonly pdfs: Pdfs,
    private readonly cases: CasesForInvoicing,
    private readonly users: ErpUsers,
    private readonly scalepoint: ScalepointTasks,
  ) {}

  async send(companyId: string, invoiceId: string, sentBy: string, key: string): Promise<RecordPdfSent | null> {
    const known = await this.unitOfWork.run(companyId, async () => {
      const invoice = await this.invoices.byId(companyId, invoiceId);
      const content = invoice?.hasPdf ? await this.pdfs.of(companyId, invoiceId) : null;
      const found = invoice && content ? await this.cases.find(companyId, invoice) : null;
      if (!invoice || !content || !found) return null;
      const scalepointUsername = await this.users.scalepointUsernameOf(companyId, sentBy);
      return { task: found.task, file: { name: `faktura-${invoice.number}.pdf`, content, scalepointUsername } };
    });
    if (!known) return null;
    const { scalepointUsername } = known.file;
    const recorded = (outcome: string) => new RecordPdfSent(companyId, invoiceId, outcome);
    if (scalepointUsername === null) return recorded('no-scalepoint-username');
    const file = { ...known.file, scalepointUsername, contentType: 'application/pdf' };
    const answer = await this.scalepoint.sendFile(companyId, known.task, file, key);
    if (answer.outcome === 'not-sent') {
      if (LASTING.has(answer.reason.code)) return recorded(answer.reason.da);
      await this.commands.execute(recorded('waiting'));
      throw new PostingDelayed(answer.reason.code);
    }
    return recorded(answer.outcome === 'refused' ? answer.texts.join(' ') : answer.outcome);
  }
}
