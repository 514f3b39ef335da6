import { ApiProperty } from '@nestjs/swagger';
import {
  BooleanField,
  DayField,
  EnumField,
  IntegerField,
  ListField,
  Money,
  MoneyField,
  NestedField,
  TextField,
  UuidField,
} from '#platform/http';
import { INVOICE_KINDS } from '../contracts/index.js';
import type { OwnPayment, SharedDocument } from '../queries/get-own-payment.js';
import { moneyOf } from './money.js';

const signed = { negative: true } as const;

class OwnPaymentDueResponse {
  @MoneyField({ description: 'Once per claim; zero unless the contractor collects it' }) readonly deductible!: Money;
  @MoneyField(signed) readonly depreciation!: Money;
  @MoneyField(signed) readonly vatShare!: Money;
  @MoneyField(signed) readonly total!: Money;
}

class DocumentShareResponse {
  @UuidField() readonly invoiceId!: string;
  @TextField({ max: 50, example: '2026-1001' }) readonly number!: string;
  @EnumField(INVOICE_KINDS, { name: 'InvoiceKind', example: 'repair' }) readonly kind!: string;
  @DayField() readonly issueDate!: string;
  @MoneyField(signed) readonly deductible!: Money;
  @MoneyField(signed) readonly depreciation!: Money;
  @MoneyField(signed) readonly vatShare!: Money;
  @MoneyField({ ...signed, description: 'Sum of the three; negative for a credit note' })
  readonly policyholderShare!: Money;
  @MoneyField(signed) readonly insurerShare!: Money;
  @BooleanField({ description: 'Whether the document is posted, so that the share is due' }) readonly posted!: boolean;
}

export class OwnPaymentResponse {
  @UuidField({ description: 'Scalepoint’s id of the claim; the id of the case where that is missing' })
  readonly claimId!: string;
  @EnumField(['insurer', 'servicePartner'], { name: 'CollectedBy', nullable: true }) readonly collectedBy!:
    string | null;
  @ApiProperty({ type: 'number', minimum: 0, maximum: 100, example: 12.5 }) readonly vatSharePercent!: number;
  @NestedField(() => OwnPaymentDueResponse, { description: 'What the policyholder owes for the documents so far' })
  readonly due!: OwnPaymentDueResponse;
  @MoneyField({ ...signed, description: 'What the documents take of it' }) readonly taken!: Money;
  @MoneyField({ description: 'What is left of the deductible for the next document' }) readonly left!: Money;
  @ListField(() => DocumentShareResponse, { max: 1000 }) readonly documents!: DocumentShareResponse[];
}

class DraftLineResponse {
  @TextField({ max: 300, example: 'Selvrisiko, skade 20260826-01 (faktura 2026-1001)' }) readonly text!: string;
  @EnumField(['deductible', 'depreciation', 'vatShare'], { name: 'OwnPaymentPart' }) readonly part!: string;
  @UuidField() readonly invoiceId!: string;
  @MoneyField({ ...signed, description: 'Without VAT of its own' }) readonly amount!: Money;
}

class DraftBuyerResponse {
  @TextField({ max: 200, nullable: true }) readonly name!: string | null;
  @TextField({ max: 200, nullable: true }) readonly email!: string | null;
  @TextField({ max: 100, nullable: true }) readonly phone!: string | null;
  @TextField({ max: 200, nullable: true }) readonly street!: string | null;
  @TextField({ max: 20, nullable: true }) readonly postalCode!: string | null;
  @TextField({ max: 100, nullable: true }) readonly city!: string | null;
}

export class PolicyholderDraftResponse {
  @UuidField() readonly claimId!: string;
  @TextField({ max: 100, nullable: true, example: '20260826-01' }) readonly claimNumber!: string | null;
  @NestedField(() => DraftBuyerResponse) readonly buyer!: DraftBuyerResponse;
  @ListField(() => DraftLineResponse, { max: 3000 }) readonly lines!: DraftLineResponse[];
  @MoneyField(signed) readonly total!: Money;
  @IntegerField({ description: 'Percentage; the amounts have no VAT of their own' }) readonly vatRate!: number;
  @TextField({ max: 300 }) readonly vatReason!: string;
}

export function toOwnPaymentView({ claimId, terms, collectedBy, documents, deductibleLeft }: OwnPayment) {
  const sum = (of: (one: SharedDocument) => number) => documents.reduce((total, one) => total + of(one), 0);
  const depreciation = sum((one) => one.depreciation);
  const vatShare = sum((one) => one.vatShare);
  const taken = sum((one) => one.policyholderShare);
  return {
    claimId,
    collectedBy,
    vatSharePercent: terms.vatShare,
    due: {
      deductible: terms.deductible,
      depreciation: moneyOf(depreciation),
      vatShare: moneyOf(vatShare),
      total: moneyOf(terms.deductible.oere + depreciation + vatShare),
    },
    taken: moneyOf(taken),
    left: moneyOf(deductibleLeft),
    documents: documents.map(({ creditsInvoiceId: _, ...one }) => ({
      ...one,
      deductible: moneyOf(one.deductible),
      depreciation: moneyOf(one.depreciation),
      vatShare: moneyOf(one.vatShare),
      policyholderShare: moneyOf(one.policyholderShare),
      insurerShare: moneyOf(one.insurerShare),
    })),
  };
}

export function toPolicyholderDraft({ claimId, draft, found }: OwnPayment) {
  const { policyholder, scalepointCaseNumber } = found.task;
  const { lines, vatReason } = draft;
  const { name, email, phone, address } = policyholder;
  return {
    claimId,
    claimNumber: scalepointCaseNumber,
    buyer: {
      name,
      email,
      phone,
      street: address?.street ?? null,
      postalCode: address?.postalCode ?? null,
      city: address?.city ?? null,
    },
    lines: lines.map((line) => ({ ...line, amount: moneyOf(line.amount) })),
    total: moneyOf(lines.reduce((total, { amount }) => total + amount, 0)),
    vatRate: 0,
    vatReason,
  };
}
