import {
  EnumField,
  MoneyField,
  Money,
  InstantField,
  DayField,
  IntegerField,
  UuidField,
  CreatedAtField,
  UpdatedAtField,
  NEVER_SAVED,
} from '#platform/http';
import { ApiProperty } from '@nestjs/swagger';

const REGISTRATIONS = ['networkContractor', 'contractorAdjuster'] as const;

export class ActivationRequest {
  @EnumField(REGISTRATIONS, { name: 'Registration', description: 'How the company is registered with Scalepoint' })
  readonly registration!: 'networkContractor' | 'contractorAdjuster';
}

export class SubscriptionResponse {
  @EnumField(['inactive', 'active'], { name: 'SubscriptionStatus' }) readonly status!: string;
  @EnumField(REGISTRATIONS, { name: 'Registration', nullable: true }) readonly registration!: string | null;
  @MoneyField() readonly price!: Money;
  @EnumField(['month'], { name: 'ChargePeriod' }) readonly period!: string;
  @InstantField({ nullable: true }) readonly activatedAt!: string | null;
  @DayField({ nullable: true }) readonly nextChargeOn!: string | null;
  @CreatedAtField(NEVER_SAVED) readonly createdAt!: string | null;
  @UpdatedAtField(NEVER_SAVED) readonly updatedAt!: string | null;
  @IntegerField() readonly version!: number;
}

export class ChargeResponse {
  @UuidField() readonly id!: string;
  @DayField({ description: 'First day of the month' }) readonly periodStart!: string;
  @DayField({ description: 'Last day of the month' }) readonly periodEnd!: string;
  @MoneyField({ description: 'Price in force on the first day' }) readonly price!: Money;
}

export const MENU_POINTS = [
  'key-figures',
  'scalepoint-overview',
  'calendar',
  'get-started',
  'scalepoint-settings',
  'case-settings',
  'users',
  'integrations',
] as const;

export class MenuPoint {
  @EnumField(MENU_POINTS, { name: 'MenuPointId' })
  readonly id!: (typeof MENU_POINTS)[number];
  @ApiProperty({ type: [String], example: ['Administration', 'Sager', 'Scalepoint'] }) readonly path!: string[];
  @ApiProperty({ example: '/console/scalepoint-settings' }) readonly href!: string;
}

export class NavigationResponse {
  @ApiProperty({ type: [MenuPoint] }) readonly items!: MenuPoint[];
}
