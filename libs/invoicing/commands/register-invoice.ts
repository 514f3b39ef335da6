import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CasesForInvoicing } from '#case-intake/contracts';
import { CompanyProfiles, Directory } from '#directory/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, Ids } from '#shared-kernel';
import type { InvoiceContent } from '../contracts/index.js';
import { numberKeyOf } from '../domain/invoice-number.js';
import { Fingerprints, Invoices } from '../domain/invoices.js';
import { isSame, registered } from '../domain/registration.js';
import { TakenDocuments } from '../domain/taken-documents.js';

/** Registers an invoice or credit note that the ERP booked. The command is idempotent. */
export class RegisterInvoice extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly content: InvoiceContent,
    readonly confirmOldIssueDate = false,
  ) {
    super(companyId);
  }
}

@CommandHandler(RegisterInvoice)
export class RegisterInvoiceHandler implements ICommandHandler<RegisterInvoice> {
  constructor(
    private readonly invoices: Invoices,
    private readonly cases: CasesForInvoicing,
    private readonly profiles: CompanyProfiles,
    private readonly directory: Directory,
    private readonly fingerprints: Fingerprints,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId, content, confirmOldIssueDate }: RegisterInvoice) {
    const found = await this.cases.find(companyId, { caseId: content.caseId });
    const known = await this.invoices.byNumberKey(companyId, numberKeyOf(content.number));
    if (known && isSame(this.fingerprints, known, content)) return { id: known.id };
    const debtor = content.buyer || !found ? null : await this.directory.debtor(companyId, found.task.debtorId);
    const invoice = registered({
      companyId,
      content,
      confirmOldIssueDate,
      found,
      known,
      seller: await this.profiles.of(companyId),
      debtor,
      taken: await TakenDocuments.of(this.invoices, companyId, content),
      fingerprint: this.fingerprints.of(content),
      now: this.clock.now(),
      id: () => this.ids.next(),
    });
    this.invoices.add(invoice);
    return { id: invoice.id };
  }
}
