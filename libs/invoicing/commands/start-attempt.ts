import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CaseForInvoicing, CasesForInvoicing } from '#case-intake/contracts';
import { type CompanyProfile, CompanyProfiles } from '#directory/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import type { ExpenseToSubmit } from '#scalepoint-gateway/contracts';
import { amountsOf, rateOf, vatOfLines } from '../domain/amounts.js';
import type { Invoice } from '../domain/invoice.js';
import { Invoices } from '../domain/invoices.js';

export interface StartedAttempt {
  /** True if an earlier attempt may have reached Scalepoint. */
  readonly askFirst: boolean;
  /** Starts at 1. */
  readonly attempt: number;
  /** When a user requested the posting. */
  readonly requestedAt: Date;
  readonly expense: ExpenseToSubmit;
}

/** Records that an invoice is being sent and returns what to send, or null if there is nothing to send. */
export class StartAttempt extends CompanyCommand<StartedAttempt | null> {
  constructor(
    companyId: string,
    readonly invoiceId: string,
  ) {
    super(companyId);
  }
}

@CommandHandler(StartAttempt)
export class StartAttemptHandler implements ICommandHandler<StartAttempt> {
  constructor(
    private readonly invoices: Invoices,
    private readonly cases: CasesForInvoicing,
    private readonly profiles: CompanyProfiles,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, invoiceId }: StartAttempt): Promise<StartedAttempt | null> {
    const invoice = await this.invoices.byId(companyId, invoiceId);
    const found = invoice && (await this.cases.find(companyId, invoice.caseId));
    if (!found) return null;
    const started = invoice.startAttempt();
    if (!started) return null;
    const { creditsInvoiceId } = invoice;
    const credited = creditsInvoiceId === null ? null : await this.invoices.byId(companyId, creditsInvoiceId);
    const seller = await this.profiles.of(companyId);
    return {
      ...started,
      attempt: invoice.attempts,
      requestedAt: invoice.requestedAt ?? this.clock.now(),
      expense: expenseOf(invoice, credited?.number ?? null, found, seller),
    };
  }
}

function expenseOf(
  { number, insurerId, content }: Invoice,
  creditsNumber: string | null,
  { task }: CaseForInvoicing,
  seller: CompanyProfile,
): ExpenseToSubmit {
  const { lines, issueDate, dueDate, kind, fik, account, buyer } = content;
  const amounts = amountsOf(lines);
  const vats = vatOfLines(lines, amounts);
  return {
    scalepointCaseId: task.scalepointCaseId ?? '',
    insurerId,
    number,
    date: issueDate,
    dueDate: dueDate ?? issueDate,
    invoiceType: kind,
    creditsNumber,
    fik,
    account,
    issuer: {
      ...addressOf(seller.address),
      name: seller.name,
      email: seller.email,
      phone: seller.phone,
      cvr: seller.cvr,
    },
    payer: {
      ...addressOf(buyer?.address ?? null),
      name: buyer?.name ?? task.insurerName,
      email: null,
      phone: null,
      cvr: buyer?.cvr ?? null,
    },
    items: lines.map(({ text, quantity, unit, unitPrice, vatCategory }, index) => {
      const [net, vat] = [amounts.lines[index]?.oere ?? 0, vats[index]?.oere ?? 0];
      return { title: text, quantity, unit, unitPrice, net, vatRate: rateOf(vatCategory), vat, total: net + vat };
    }),
  };
}

function addressOf(address: CompanyProfile['address']) {
  return { street: address?.street ?? null, postalCode: address?.postalCode ?? null, city: address?.city ?? null };
}
