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
} from '#platform/http';
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
      'queued and sending: on its way. posted: Scalepoint has it. refused: Scalepoint said no, see answer. ' +
      'failed: something has to be mended here, see reason. unclear: a person has to look in Scalepoint. ' +
      'withdrawn: given up before it was posted.',
  })
  readonly state!: string;
  @IntegerField() readonly attempts!: number;
  @TextField({ max: 100, nullable: true, description: 'Scalepoint’s own id' })
  readonly scalepointReference!: string | null;
  @ApiProperty({ type: [String], description: 'Scalepoint’s own words' }) readonly answer!: readonly string[];
  @NestedField(() => PostingReasonResponse, { nullable: true }) readonly reason!: PostingReasonResponse | null;
  @TextField({ max: 64, nullable: true, example: 'anna' }) readonly requestedBy!: string | null;
  @InstantField({ nullable: true }) readonly requestedAt!: string | null;
  @InstantField({ nullable: true }) readonly postedAt!: string | null;
  @BooleanField({ description: 'The user confirmed that the case comes above the approved amount' })
  readonly confirmedAboveApproved!: boolean;
  @TextField({
    max: 500,
    nullable: true,
    description:
      'What became of the PDF: accepted, unclear, waiting (tried again), no-scalepoint-username, or words. ' +
      'Null before it was tried.',
  })
  readonly pdfOutcome!: string | null;
}

class VatResponse {
  @EnumField(VAT_CATEGORIES, { name: 'VatCategory', example: 'S' }) readonly category!: string;
  @IntegerField({ example: 25, description: 'Percent' }) readonly rate!: number;
  @MoneyField() readonly base!: Money;
  @MoneyField() readonly vat!: Money;
}

export class InvoiceResponse extends InvoiceBody {
  @UuidField() readonly id!: string;
  @MoneyField() readonly net!: Money;
  @MoneyField() readonly vat!: Money;
  @MoneyField() readonly total!: Money;
  @ListField(() => VatResponse, { max: 4, description: 'Base, rate and VAT of each category on the invoice' })
  readonly vatBreakdown!: VatResponse[];
  @BooleanField() readonly hasPdf!: boolean;
  @NestedField(() => PostingResponse, { nullable: true, description: 'Null until somebody asks for the posting' })
  readonly posting!: PostingResponse | null;
  @IntegerField() readonly version!: number;
}

export function toInvoiceView(row: InvoiceRow, language: Language) {
  const { fik, account, lines, depreciation, vatBreakdown, totals: _, ...content } = row.content;
  return {
    id: row.id,
    ...content,
    buyer: content.buyer ?? null,
    lines: lines.map((line) => ({ ...line, unitPrice: moneyOf(line.unitPrice) })),
    payment: fik || account ? { fik, account } : null,
    depreciation: moneyOf(depreciation),
    net: moneyOf(BigInt(row.net)),
    vat: moneyOf(BigInt(row.vat)),
    total: moneyOf(BigInt(row.total)),
    vatBreakdown: (vatBreakdown ?? []).map((one) => ({ ...one, base: moneyOf(one.base), vat: moneyOf(one.vat) })),
    hasPdf: row.hasPdf,
    posting: toPostingView(row, language),
    version: row.version,
  };
}

export function toPostingView(row: InvoiceRow, language: Language) {
  const { state, attempts, reference, answer, reason } = row;
  if (state === null) return null;
  const { requestedBy, requestedAt, postedAt, confirmedAboveApproved, pdfOutcome } = row;
  return {
    state,
    attempts,
    scalepointReference: reference,
    answer,
    reason: reason && { code: reason.code, detail: reason[language] },
    requestedBy,
    requestedAt,
    postedAt,
    confirmedAboveApproved,
    pdfOutcome,
  };
}
