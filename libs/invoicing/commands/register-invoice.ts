import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CasesForInvoicing } from '#case-intake/contracts';
import { CompanyProfiles, Directory, type DirectoryDebtor } from '#directory/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, danishDay, Ids } from '#shared-kernel';
import type { Buyer, InvoiceContent } from '../contracts/index.js';
import { amountsOf, isQuantity } from '../domain/amounts.js';
import { faultsInInvoice } from '../domain/invoice-faults.js';
import { numberKeyOf } from '../domain/invoice-number.js';
import { Invoice } from '../domain/invoice.js';
import { Fingerprints, Invoices } from '../domain/invoices.js';
import { CaseIsUnknown, InvoiceIsFaulty, NumberIsTaken } from '../domain/invoicing-errors.js';
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
    const found = await this.cases.find(companyId, content.caseId);
    const known = await this.invoices.byNumberKey(companyId, numberKeyOf(content.number));
    // A repeated request is the same invoice, even if the seller or the buyer has changed since.
    if (known && this.fingerprints.of({ ...content, number: known.number }) === known.fingerprint) {
      return { id: known.id };
    }
    const { cvr, name, address } = await this.profiles.of(companyId);
    const buyer = content.buyer ?? (found && buyerOf(await this.directory.debtor(companyId, found.task.debtorId)));
    const taken = await TakenDocuments.of(this.invoices, companyId, content);
    const now = this.clock.now();
    const isCalculable = content.lines.every(({ quantity }) => isQuantity(quantity));
    const faults = faultsInInvoice(content, {
      seller: { name, cvr, hasAddress: address !== null },
      buyer,
      amounts: isCalculable && !taken.excess ? amountsOf(content.lines, taken.vatOf) : null,
      today: danishDay(now),
      confirmsOldIssueDate: confirmOldIssueDate,
    });
    const caseIsUnknown = new CaseIsUnknown();
    if (faults.length > 0) throw new InvoiceIsFaulty(found ? faults : [...caseIsUnknown.errors, ...faults]);
    if (!found) throw caseIsUnknown;
    if (known) throw new NumberIsTaken({ ...known, buyer: known.content.buyer?.name ?? null, total: known.amount });
    taken.assertLeft();
    // Store the buyer as it is now: later changes of the debtor do not change the invoice.
    const kept = { ...content, buyer };
    const fingerprint = this.fingerprints.of(content);
    const amounts = amountsOf(content.lines, taken.vatOf);
    const { insurerId } = found.task;
    const invoice = Invoice.register(companyId, this.ids.next(), insurerId, kept, fingerprint, now, amounts);
    this.invoices.add(invoice);
    return { id: invoice.id };
  }
}

function buyerOf(debtor: DirectoryDebtor | null): Buyer | null {
  return debtor && { name: debtor.name, cvr: debtor.cvr, address: debtor.address };
}
