import { ApiProperty } from '@nestjs/swagger';
import { BooleanField, EnumField, Money, MoneyField, UuidField } from '#platform/http';
import type { SettlementPreview } from '../queries/preview-settlement.js';
import { moneyOf } from './money.js';

const NOTE = 'a calculation to check; the split is agreed with each insurer';
const signed = { negative: true } as const;

export class SettlementResponse {
  @EnumField([NOTE], { name: 'SettlementNote' }) readonly note!: string;
  @UuidField({ description: 'The claim, of which all documents share one deductible' }) readonly claimId!: string;
  @BooleanField({ description: 'Whether the split was fixed with the posting; else it is as it would be now' })
  readonly fixed!: boolean;
  @MoneyField({ ...signed, description: 'Amounts of a credit note are negative' }) readonly net!: Money;
  @MoneyField(signed) readonly vat!: Money;
  @MoneyField(signed) readonly total!: Money;
  @MoneyField({ ...signed, description: 'The part of the deductible that this document takes or gives back' })
  readonly deductible!: Money;
  @MoneyField({ description: 'The deductible of the claim, if the contractor collects it' })
  readonly deductibleDue!: Money;
  @MoneyField({ ...signed, description: 'What other documents of the claim take of it' })
  readonly deductibleTaken!: Money;
  @MoneyField({ description: 'The insurer’s deductible' }) readonly deductibleAtInsurer!: Money;
  @EnumField(['insurer', 'servicePartner'], { name: 'CollectedBy', nullable: true }) readonly collectedBy!:
    string | null;
  @MoneyField(signed) readonly depreciation!: Money;
  @ApiProperty({
    type: 'number',
    minimum: 0,
    maximum: 100,
    example: 12.5,
    description: 'Percentage of the VAT that the policyholder pays',
  })
  readonly vatSharePercent!: number;
  @MoneyField(signed) readonly vatShare!: Money;
  @MoneyField(signed) readonly policyholderShare!: Money;
  @MoneyField(signed) readonly insurerShare!: Money;
}

export function toSettlementView({ split, isFixed, ...preview }: SettlementPreview) {
  const { deductible, depreciation, vatShare, policyholderShare, insurerShare } = split;
  return {
    note: NOTE,
    ...preview,
    fixed: isFixed,
    deductible: moneyOf(deductible),
    depreciation: moneyOf(depreciation),
    vatShare: moneyOf(vatShare),
    policyholderShare: moneyOf(policyholderShare),
    insurerShare: moneyOf(insurerShare),
  };
}
