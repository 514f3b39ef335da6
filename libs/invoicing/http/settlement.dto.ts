import { ApiProperty } from '@nestjs/swagger';
import { EnumField, Money, MoneyField } from '#platform/http';

export class SettlementResponse {
  @EnumField(['a calculation to check; the split is agreed with each insurer'], { name: 'SettlementNote' })
  readonly note!: string;
  @MoneyField() readonly net!: Money;
  @MoneyField() readonly vat!: Money;
  @MoneyField() readonly total!: Money;
  @MoneyField({ description: 'The part of the deductible that the contractor collects' }) readonly deductible!: Money;
  @MoneyField({ description: 'The insurer’s deductible' }) readonly deductibleAtInsurer!: Money;
  @EnumField(['insurer', 'servicePartner'], { name: 'CollectedBy', nullable: true }) readonly collectedBy!:
    string | null;
  @MoneyField() readonly depreciation!: Money;
  @ApiProperty({
    type: Number,
    minimum: 0,
    maximum: 100,
    description: 'Percentage of the VAT that the policyholder pays',
  })
  readonly vatSharePercent!: number;
  @MoneyField() readonly vatShare!: Money;
  @MoneyField() readonly policyholderShare!: Money;
  @MoneyField() readonly insurerShare!: Money;
}
