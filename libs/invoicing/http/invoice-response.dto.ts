import { ApiProperty } from '@nestjs/swagger';
import {
  BooleanField,
  EnumField,
  InstantField,
  IntegerField,
  type Language,
  ListField,
  Money,
  MoneyField,
  NestedField,
  TextField,
  UuidField,
  CreatedAtField,
  UpdatedAtField,
} from '#platform/http';
import { Cvr } from '#shared-kernel';
import { POSTING_STATES, VAT_CATEGORIES } from '../contracts/index.js';
import type { InvoiceRow } from '../queries/list-invoices.js';
import { InvoiceBody } from './invoice-request.dto.js';
import { moneyOf } from './money.js';

class PostingReasonResponse {
  @ApiProperty({ example: 'gateway.timed-out' }) readonly code!: string;
  @ApiProperty({ example: 'Scalepoint svarede ikke i tide.' }) readonly detail!: string;
}

export class PostingResponse {
  @EnumField(POSTING_STATES, {
    name: 'PostingState',
    description:
      'queued, sending: in progress. posted: accepted by Scalepoint. refused: rejected by Scalepoint, see ' +
      'answer. failed: must be fixed here, see reason. unclear: a user must check in Scalepoint. withdrawn: ' +
      'withdrawn before it was posted.',
  })
  readonly state!: string;
  @IntegerField() readonly attempts!: number;
  @TextField({ max: 100, nullable: true, description: 'Scalepoint’s id' })
  readonly scalepointReference!: string | null;
  @ApiProperty({ type: [String], description: 'Scalepoint’s message' }) readonly answer!: readonly string[];
  @NestedField(() => PostingReasonResponse, { nullable: true }) readonly reason!: PostingReasonResponse | null;
  @TextField({ max: 64, nullable: true, example: 'anna' }) readonly requestedBy!: string | null;
  @TextField({ max: 200, nullable: true, example: 'Anna Åkjær', description: 'Null if the user is unknown' })
  readonly requestedByName!: string | null;
  @TextField({ max: 200, nullable: true, description: 'Scalepoint username under which it was sent' })
  readonly sentAs!: string | null;
  @InstantField({ nullable: true }) readonly requestedAt!: string | null;
  @InstantField({ nullable: true }) readonly postedAt!: string | null;
  @BooleanField({ description: 'Whether the user confirmed that the case exceeds the approved amount' })
  readonly confirmedAboveApproved!: boolean;
  @TextField({
    max: 500,
    nullable: true,
    description:
      'Result of sending the PDF: accepted, unclear, waiting (is retried), no-scalepoint-username, or ' +
      'Scalepoint’s message. Null before the first attempt.',
  })
  readonly pdfOutcome!: string | null;
}

class VatResponse {
  @EnumField(VAT_CATEGORIES, { name: 'VatCategory', example: 'S' }) readonly category!: string;
  @IntegerField({ example: 25, description: 'Percentage' }) readonly rate!: number;
  @MoneyField({ negative: true }) readonly base!: Money;
  @MoneyField({ negative: true }) readonly vat!: Money;
  @TextField({ max: 300, nullable: true, description: 'Why there is no VAT, as the invoice has to say' })
  readonly reason!: string | null;
}

export class InvoiceResponse extends InvoiceBody {
  @UuidField() readonly id!: string;
  @MoneyField() readonly net!: Money;
  @MoneyField() readonly vat!: Money;
  @MoneyField() readonly total!: Money;
  @ListField(() => VatResponse, { max: 4, description: 'Base, rate and VAT per category' })
  readonly vatBreakdown!: VatResponse[];
  @BooleanField({
    nullable: true,
    description: 'False if the check digit of the buyer’s CVR number is wrong; a warning only',
  })
  readonly buyerCvrIsPlausible!: boolean | null;
  @BooleanField() readonly hasPdf!: boolean;
  @NestedField(() => PostingResponse, { nullable: true, description: 'Null until a posting is requested' })
  readonly posting!: PostingResponse | null;
  @CreatedAtField() readonly createdAt!: string;
  @UpdatedAtField() readonly updatedAt!: string;
  @IntegerField() readonly version!: number;
}

export function toInvoiceView(row: InvoiceRow, language: Language) {
  const { fik, account, lines, depreciation, vatBreakdown, totals: _, deductions: __, ...content } = row.content;
  const buyerCvr = content.buyer?.cvr ?? null;
  return {
    id: row.id,
    ...content,
    taskId: row.taskId,
    buyer: content.buyer ?? null,
    lines: lines.map((line) => ({ ...line, unitPrice: moneyOf(line.unitPrice) })),
    payment: fik || account ? { fik, account } : null,
    depreciation: moneyOf(depreciation),
    net: moneyOf(BigInt(row.net)),
    vat: moneyOf(BigInt(row.vat)),
    total: moneyOf(BigInt(row.total)),
    vatBreakdown: (vatBreakdown ?? []).map((one) => ({
      ...one,
      base: moneyOf(one.base),
      vat: moneyOf(one.vat),
      reason: one.reason ?? null,
    })),
    buyerCvrIsPlausible: buyerCvr === null ? null : (Cvr.parse(buyerCvr)?.passesModulus11 ?? false),
    hasPdf: row.hasPdf,
    posting: toPostingView(row, language),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    version: row.version,
  };
}

/** For an export: the amounts of a credit note are negative, so that a column adds up. */
export function toSignedView(row: InvoiceRow, language: Language) {
  if (row.content.kind !== 'creditNote') return toInvoiceView(row, language);
  const negative = (oere: string) => String(-BigInt(oere));
  const vatBreakdown = row.content.vatBreakdown?.map((one) => ({ ...one, base: -one.base, vat: -one.vat }));
  const content = { ...row.content, ...(vatBreakdown && { vatBreakdown }) };
  const { net, vat, total } = row;
  return toInvoiceView({ ...row, content, net: negative(net), vat: negative(vat), total: negative(total) }, language);
}

export function toPostingView(row: InvoiceRow, language: Language) {
  const { state, attempts, reference, answer, reason } = row;
  if (state === null) return null;
  const { requestedBy, requestedByName, sentAs, requestedAt, postedAt, confirmedAboveApproved, pdfOutcome } = row;
  return {
    state,
    attempts,
    scalepointReference: reference,
    answer,
    reason: reason && { code: reason.code, detail: reason[language] },
    requestedBy,
    requestedByName,
    sentAs,
    requestedAt,
    postedAt,
    confirmedAboveApproved,
    pdfOutcome,
  };
}
