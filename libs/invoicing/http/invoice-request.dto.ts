import {
  BooleanField,
  DayField,
  EnumField,
  ListField,
  ListQuery,
  Money,
  MoneyField,
  NestedField,
  IdentifierField,
  TextField,
  UuidField,
  EXAMPLE_IDS,
  BodyExample,
} from '#platform/http';
import { Cvr } from '#shared-kernel';
import {
  type Buyer,
  FIK_DIGITS,
  type FikType,
  INVOICE_KINDS,
  type InvoiceContent,
  type InvoiceKind,
  POSTING_STATES,
  VAT_CATEGORIES,
  type VatCategory,
} from '../contracts/index.js';
import { oereOf } from './money.js';

const optional = { optional: true, nullable: true } as const;
const money = (amount: string) => ({ amount, currency: 'DKK' });

class LineBody {
  @TextField({ max: 500, example: 'Udskiftning af rør i bryggers' }) readonly text!: string;
  @TextField({ max: 15, pattern: /^-?\d{1,9}(\.\d{1,4})?$/, example: '2.5' }) readonly quantity!: string;
  @TextField({ max: 20, example: 'timer' }) readonly unit!: string;
  @MoneyField({ negative: true, example: money('450.00'), description: 'Amount before VAT' })
  readonly unitPrice!: Money;
  @EnumField(VAT_CATEGORIES, {
    name: 'VatCategory',
    example: 'S',
    description: 'S standard rate 25 %, Z zero rate, E exempt, AE reverse charge',
  })
  readonly vatCategory!: VatCategory;
  @UuidField({ ...optional, description: 'The on-account invoice of the case that this negative line deducts' })
  readonly deductsInvoiceId?: string | null;
}

class VatReasonBody {
  @EnumField(['Z', 'E', 'AE'], { name: 'VatFreeCategory', example: 'E' }) readonly category!: VatCategory;
  @TextField({ max: 200, example: 'Fritaget for moms efter momslovens § 13.' }) readonly reason!: string;
}

class FikBody {
  @EnumField(Object.keys(FIK_DIGITS), { name: 'FikType', example: '71' }) readonly type!: FikType;
  @TextField({
    max: 16,
    ...optional,
    example: '123456789012347',
    description: '15 digits for 71, 16 for 75, 04 and 15; 73 has none',
  })
  readonly identifier?: string | null;
  @IdentifierField({ max: 8, example: '82345678', description: 'Eight digits, the first of which is 8' })
  readonly creditorNumber!: string;
}

class AccountBody {
  @IdentifierField({ max: 4, example: '1111' }) readonly registrationNumber!: string;
  @IdentifierField({ max: 10, example: '12345678' }) readonly accountNumber!: string;
}

class PaymentBody {
  @NestedField(() => FikBody, optional) readonly fik?: FikBody | null;
  @NestedField(() => AccountBody, optional) readonly account?: AccountBody | null;
}

class BuyerAddressBody {
  @TextField({ max: 200, example: 'Havnegade 1' }) readonly street!: string;
  @TextField({ max: 200, ...optional }) readonly street2?: string | null;
  @TextField({ max: 10, example: '1058' }) readonly postalCode!: string;
  @TextField({ max: 100, example: 'København K' }) readonly city!: string;
}

class BuyerBody {
  @TextField({ max: 200, example: 'Nordlys Forsikring' }) readonly name!: string;
  @IdentifierField({ max: 20, ...optional, example: '12345674', description: 'CVR number, eight digits' })
  readonly cvr?: string | null;
  @NestedField(() => BuyerAddressBody) readonly address!: BuyerAddressBody;
}

class TotalsBody {
  @MoneyField({ negative: true, example: money('1125.00') }) readonly net!: Money;
  @MoneyField({ negative: true, example: money('281.25') }) readonly vat!: Money;
  @MoneyField({ negative: true, example: money('1406.25') }) readonly total!: Money;
}

export class InvoiceBody {
  @IdentifierField({ max: 50, example: '2026-1001', description: 'Unique in the company' }) readonly number!: string;
  @EnumField(INVOICE_KINDS, { name: 'InvoiceKind', example: 'repair' }) readonly kind!: InvoiceKind;
  @UuidField({ example: EXAMPLE_IDS.caseId, description: 'The case that the invoice belongs to' })
  readonly caseId!: string;
  @UuidField({
    ...optional,
    description:
      'The task of the case that the invoice belongs to. Required if the case has several tasks; a credit note has the task of its ' +
      'invoice. Null: the task that the case was opened for',
  })
  readonly taskId?: string | null;
  @DayField({ example: '2026-11-25' }) readonly issueDate!: string;
  @DayField({ ...optional, example: '2026-12-09' }) readonly dueDate?: string | null;
  @DayField({ example: '2026-11-24', description: 'Day on which the work was delivered' })
  readonly deliveryDate!: string;
  @ListField(() => LineBody, { max: 500 }) readonly lines!: LineBody[];
  @NestedField(() => BuyerBody, { ...optional, description: 'Recipient. Default: the debtor of the case' })
  readonly buyer?: BuyerBody | null;
  @NestedField(() => PaymentBody, optional) readonly payment?: PaymentBody | null;
  @UuidField({ ...optional, description: 'The invoice that a credit note corrects' })
  readonly creditsInvoiceId?: string | null;
  @MoneyField({ ...optional, example: money('0.00'), description: 'Amount paid by the policyholder' })
  readonly depreciation?: Money | null;
  @NestedField(() => TotalsBody, { ...optional, description: 'Amount calculated by the ERP; verified if given' })
  readonly totals?: TotalsBody | null;
  @ListField(() => VatReasonBody, {
    max: 3,
    ...optional,
    description: 'Why a category has no VAT, in the words of the invoice. Default: the usual words',
  })
  readonly vatReasons?: VatReasonBody[] | null;
}

export class NewInvoiceBody extends InvoiceBody {
  @BooleanField({ optional: true, description: 'Register it although it was issued more than twelve months ago' })
  readonly confirmOldIssueDate?: boolean;
}

@BodyExample({ confirmAboveApproved: true })
export class PostingBody {
  @BooleanField({ optional: true, description: 'Post even if the case exceeds the approved amount' })
  readonly confirmAboveApproved?: boolean;
}

export class ResolutionBody {
  @EnumField(['posted', 'sendAgain'], { name: 'PostingResolution', description: 'Result of the check in Scalepoint' })
  readonly outcome!: 'posted' | 'sendAgain';
  @TextField({ max: 100, ...optional, verbatim: true, description: 'Scalepoint’s id, if the invoice is there' })
  readonly reference?: string | null;
}

export class ListInvoicesQuery extends ListQuery {
  @UuidField({ optional: true }) readonly caseId?: string;
  @IdentifierField({ max: 50, optional: true, example: '2026-1001' }) readonly number?: string;
  @EnumField(INVOICE_KINDS, { name: 'InvoiceKind', optional: true }) readonly kind?: string;
  @EnumField(['none', ...POSTING_STATES], {
    name: 'PostingFilter',
    optional: true,
    description: '`none`: no posting has been requested yet',
  })
  readonly posting?: string;
  @DayField({ optional: true, description: 'Issued on or after this day.' }) readonly from?: string;
  @DayField({ optional: true, description: 'Issued on or before this day. The bound is included.' })
  readonly to?: string;
}

export class ExportQuery {
  @DayField({ example: '2026-01-01', description: 'Issued on or after this day.' }) readonly from!: string;
  @DayField({ example: '2026-12-31', description: 'Issued on or before this day. The bound is included.' })
  readonly to!: string;
  @EnumField(['csv', 'json'], { name: 'ExportFormat', optional: true }) readonly format?: 'csv' | 'json';
}

/** The fields are always in the same order, so that a repeated invoice has the same fingerprint. */
export function contentOf(body: InvoiceBody): InvoiceContent {
  const { number, kind, caseId, issueDate, deliveryDate, totals } = body;
  const fik = body.payment?.fik;
  const account = body.payment?.account;
  return {
    number,
    kind,
    caseId,
    ...(body.taskId != null && { taskId: body.taskId }),
    issueDate,
    dueDate: body.dueDate ?? null,
    deliveryDate,
    buyer: body.buyer ? buyerOf(body.buyer) : null,
    lines: body.lines.map(({ text, quantity, unit, unitPrice, vatCategory, deductsInvoiceId }) => ({
      text,
      quantity,
      unit,
      unitPrice: oereOf(unitPrice),
      vatCategory,
      ...(deductsInvoiceId != null && { deductsInvoiceId }),
    })),
    fik: fik ? { type: fik.type, identifier: fik.identifier ?? null, creditorNumber: fik.creditorNumber } : null,
    account: account ? { registrationNumber: account.registrationNumber, accountNumber: account.accountNumber } : null,
    creditsInvoiceId: body.creditsInvoiceId ?? null,
    depreciation: body.depreciation ? oereOf(body.depreciation) : 0,
    totals: totals ? { net: oereOf(totals.net), vat: oereOf(totals.vat), total: oereOf(totals.total) } : null,
    ...(body.vatReasons?.length && {
      vatReasons: body.vatReasons.map(({ category, reason }) => ({ category, reason })),
    }),
  };
}

function buyerOf({ name, cvr, address }: BuyerBody): Buyer {
  const { street, street2, postalCode, city } = address;
  // An invalid CVR number is kept as sent, so that the error can name it.
  const digits = cvr == null ? null : (Cvr.parse(cvr)?.digits ?? cvr);
  return { name, cvr: digits, address: { street, street2: street2 ?? null, postalCode, city } };
}
