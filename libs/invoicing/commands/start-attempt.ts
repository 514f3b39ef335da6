import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { type CaseForInvoicing, CasesForInvoicing } from '#case-intake/contracts';
import { type CompanyProfile, CompanyProfiles } from '#directory/contracts';
import { CompanyCommand } from '#platform/cqrs';
import { Clock } from '#shared-kernel';
import type { ExpenseToSubmit } from '#scalepoint-gateway/contracts';
import { OutgoingTokens } from '#tokens/contracts';
import { ErpUsers } from '#users/contracts';
import type { BookedContent, VatCategory } from '../contracts/index.js';
import { rateOf, vatOfLines } from '../domain/amounts.js';
import { Claims } from '../domain/claim.js';
import type { Invoice } from '../domain/invoice.js';
import { Invoices } from '../domain/invoices.js';
import { claimIdOf } from '../domain/own-payment.js';
import { vatReasonOf } from '../domain/vat-reasons.js';

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
    private readonly claims: Claims,
    private readonly cases: CasesForInvoicing,
    private readonly profiles: CompanyProfiles,
    private readonly users: ErpUsers,
    private readonly tokens: OutgoingTokens,
    private readonly clock: Clock,
  ) {}

  async execute({ companyId, invoiceId }: StartAttempt): Promise<StartedAttempt | null> {
    const invoice = await this.invoices.byId(companyId, invoiceId);
    const found = invoice && (await this.cases.find(companyId, invoice));
    if (!found) return null;
    const { creditsInvoiceId, insurerId, requestedBy } = invoice;
    const credited = creditsInvoiceId === null ? null : await this.invoices.byId(companyId, creditsInvoiceId);
    const username = requestedBy === null ? null : await this.users.scalepointUsernameOf(companyId, requestedBy);
    const token = await this.tokens.of(companyId, insurerId);
    const started = invoice.startAttempt(username, token?.alias ?? credited?.tenant ?? null);
    if (!started) return null;
    const seller = await this.profiles.of(companyId);
    const claim = await this.claims.byId(companyId, claimIdOf(invoice.caseId, found.task));
    return {
      ...started,
      attempt: invoice.attempts,
      requestedAt: invoice.requestedAt ?? this.clock.now(),
      expense: {
        ...expenseOf(invoice, credited?.number ?? null, found, seller),
        settlement: claim?.shareOf(invoiceId) ?? null,
      },
    };
  }
}

function expenseOf(
  { number, insurerId, content, amounts, sentAs, tenant }: Invoice,
  creditsNumber: string | null,
  { task }: CaseForInvoicing,
  seller: CompanyProfile,
): Omit<ExpenseToSubmit, 'settlement'> {
  const { lines, issueDate, dueDate, kind, fik, account, buyer } = content;
  const vats = vatOfLines(lines, amounts);
  return {
    scalepointCaseId: task.scalepointCaseId ?? '',
    insurerId,
    tenant,
    scalepointUsername: sentAs,
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
      return {
        title: titleOf(text, vatCategory, content),
        quantity,
        unit,
        unitPrice,
        net,
        vatRate: rateOf(vatCategory),
        vat,
        total: net + vat,
      };
    }),
  };
}

/** The title of a line without VAT includes the reason, since Scalepoint has no field for it. */
function titleOf(text: string, category: VatCategory, { vatBreakdown, vatReasons }: BookedContent): string {
  const booked = vatBreakdown?.find((one) => one.category === category)?.reason;
  const reason = booked ?? vatReasonOf(category, vatReasons);
  return reason === null ? text : `${text} (${reason})`;
}

function addressOf(address: CompanyProfile['address']) {
  return { street: address?.street ?? null, postalCode: address?.postalCode ?? null, city: address?.city ?? null };
}
