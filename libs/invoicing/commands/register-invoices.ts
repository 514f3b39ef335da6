import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CaseForInvoicing, CasesForInvoicing } from '#case-intake/contracts';
import { CompanyProfiles, Directory } from '#directory/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Clock, DomainError, Ids } from '#shared-kernel';
import type { Buyer, InvoiceContent } from '../contracts/index.js';
import { numberKeyOf } from '../domain/invoice-number.js';
import type { Invoice } from '../domain/invoice.js';
import { Fingerprints, Invoices } from '../domain/invoices.js';
import { isSame, registered, type Registration } from '../domain/registration.js';
import { TakenDocuments } from '../domain/taken-documents.js';

export interface InvoiceToRegister {
  readonly content: InvoiceContent;
  readonly confirmOldIssueDate: boolean;
}

/** The id of the registered or repeated invoice, or why it was rejected. */
export type RegisteredInvoice = { readonly id: string } | { readonly refused: DomainError };

/**
 * Registers many invoices in one transaction, with the results of `RegisterInvoice` for one after the other. An invoice
 * that is rejected does not affect the others.
 */
export class RegisterInvoices extends CompanyCommand<readonly RegisteredInvoice[]> {
  constructor(
    companyId: string,
    readonly invoices: readonly InvoiceToRegister[],
  ) {
    super(companyId);
  }
}

/** What the decisions of a batch depend on, read once. */
interface Circumstances {
  readonly cases: ReadonlyMap<string, CaseForInvoicing>;
  readonly debtors: ReadonlyMap<string, Buyer>;
  readonly seller: Registration['seller'];
  /** By the key of the number; those of the batch are added to it. */
  readonly known: Map<string, Invoice>;
}

@CommandHandler(RegisterInvoices)
export class RegisterInvoicesHandler implements ICommandHandler<RegisterInvoices> {
  constructor(
    private readonly invoices: Invoices,
    private readonly cases: CasesForInvoicing,
    private readonly profiles: CompanyProfiles,
    private readonly directory: Directory,
    private readonly fingerprints: Fingerprints,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {}

  async execute({ companyId, invoices }: RegisterInvoices): Promise<readonly RegisteredInvoice[]> {
    const circumstances = await this.circumstancesOf(companyId, invoices);
    const results: RegisteredInvoice[] = [];
    for (const one of invoices) {
      try {
        results.push({ id: await this.register(companyId, one, circumstances) });
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        results.push({ refused: error });
      }
    }
    return results;
  }

  private async register(
    companyId: string,
    { content, confirmOldIssueDate }: InvoiceToRegister,
    { cases, debtors, seller, known: byNumberKey }: Circumstances,
  ): Promise<string> {
    const numberKey = numberKeyOf(content.number);
    const known = byNumberKey.get(numberKey) ?? null;
    if (known && isSame(this.fingerprints, known, content)) return known.id;
    const found = cases.get(content.caseId) ?? null;
    if (refersToOthers(content)) await this.invoices.insertAdded();
    const invoice = registered({
      companyId,
      content,
      confirmOldIssueDate,
      found,
      known,
      seller,
      debtor: found && (debtors.get(found.task.debtorId) ?? null),
      taken: await TakenDocuments.of(this.invoices, companyId, content),
      fingerprint: this.fingerprints.of(content),
      now: this.clock.now(),
      id: () => this.ids.next(),
    });
    this.invoices.add(invoice);
    byNumberKey.set(numberKey, invoice);
    return invoice.id;
  }

  private async circumstancesOf(companyId: string, invoices: readonly InvoiceToRegister[]): Promise<Circumstances> {
    const contents = invoices.map(({ content }) => content);
    const cases = await this.cases.several(
      companyId,
      distinct(contents.map(({ caseId }) => caseId)).map((caseId) => ({ caseId })),
    );
    const withoutBuyer = contents.flatMap(({ buyer, caseId }) => {
      const found = buyer ? undefined : cases.get(caseId);
      return found ? [found.task.debtorId] : [];
    });
    const debtors = await this.directory.debtors(companyId, distinct(withoutBuyer));
    const seller = await this.profiles.of(companyId);
    const known = await this.invoices.byNumberKeys(
      companyId,
      distinct(contents.map(({ number }) => numberKeyOf(number))),
    );
    return {
      cases,
      debtors: new Map(debtors.map((debtor) => [debtor.id, debtor])),
      seller,
      known: new Map(known.map((invoice) => [invoice.numberKey, invoice])),
    };
  }
}

function refersToOthers({ creditsInvoiceId, lines }: InvoiceContent): boolean {
  return creditsInvoiceId !== null || lines.some(({ deductsInvoiceId }) => deductsInvoiceId != null);
}

function distinct(values: readonly string[]): string[] {
  return [...new Set(values)];
}
