import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { CasesForInvoicing } from '#case-intake/contracts';
import { CompanyProfiles, Directory, type DirectoryDebtor } from '#directory/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, Ids, Money } from '#shared-kernel';
import type { Buyer, InvoiceContent } from '../contracts/index.js';
import { amountsOf } from '../domain/amounts.js';
import { faultsInInvoice } from '../domain/invoice-faults.js';
import { Invoice } from '../domain/invoice.js';
import { Fingerprints, Invoices } from '../domain/invoices.js';
import {
  CaseIsUnknown,
  CreditedInvoiceUnknown,
  CreditsTooMuch,
  InvoiceIsFaulty,
  NumberIsTaken,
} from '../domain/invoicing-errors.js';

/** Registers an invoice or credit note that the ERP booked. The command is idempotent. */
export class RegisterInvoice extends CompanyCommand<{ id: string }> {
  constructor(
    companyId: string,
    readonly content: InvoiceContent,
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

  async execute({ companyId, content }: RegisterInvoice) {
    const found = await this.cases.find(companyId, content.caseId);
    const fingerprint = this.fingerprints.of(content);
    const known = found && (await this.invoices.byNumber(companyId, found.task.insurerId, content.number));
    // A repeated request returns the same invoice, even if the seller or the buyer has changed since.
    if (known?.fingerprint === fingerprint) return { id: known.id };
    const { cvr, name, address } = await this.profiles.of(companyId);
    const buyer = content.buyer ?? (found && buyerOf(await this.directory.debtor(companyId, found.task.debtorId)));
    const faults = faultsInInvoice(content, { name, cvr, hasAddress: address !== null }, buyer);
    const caseIsUnknown = new CaseIsUnknown();
    if (faults.length > 0) throw new InvoiceIsFaulty(found ? faults : [...caseIsUnknown.errors, ...faults]);
    if (!found) throw caseIsUnknown;
    if (known) throw new NumberIsTaken(content.number);
    const { insurerId } = found.task;
    if (content.creditsInvoiceId !== null) await this.assertLeftToCredit(companyId, content, content.creditsInvoiceId);
    // The buyer is stored with the invoice, so later changes of the debtor do not alter it.
    const kept = { ...content, buyer };
    const invoice = Invoice.register(companyId, this.ids.next(), insurerId, kept, fingerprint, this.clock.now());
    this.invoices.add(invoice);
    return { id: invoice.id };
  }

  private async assertLeftToCredit(companyId: string, { caseId, lines }: InvoiceContent, creditedId: string) {
    // Locked, so that two concurrent credit notes cannot credit the same amount.
    const credited = await this.invoices.byId(companyId, creditedId);
    if (!credited || credited.caseId !== caseId || credited.isCreditNote) throw new CreditedInvoiceUnknown();
    const left = credited.amount.minus(await this.invoices.creditedOf(companyId, creditedId));
    if (amountsOf(lines).total.isMoreThan(left)) throw new CreditsTooMuch(left.isNegative() ? Money.zero : left);
  }
}

function buyerOf(debtor: DirectoryDebtor | null): Buyer | null {
  return debtor && { name: debtor.name, cvr: debtor.cvr, address: debtor.address };
}
