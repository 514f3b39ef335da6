import { TextField, UuidField } from '#platform/http';
import { PERMISSIONS, type Permission } from '#platform/identity';
import { ApiProperty } from '@nestjs/swagger';

export class MeResponse {
  @TextField({ max: 64, example: 'anna', description: 'The user’s id in the ERP' }) readonly userId!: string;
  @UuidField() readonly companyId!: string;
  @TextField({ max: 200, example: 'Demo Byg & Søn', description: 'The name under which the company is registered' })
  readonly companyName!: string;
  @TextField({ max: 200, nullable: true, example: 'Anna Åkjær' }) readonly name!: string | null;
  @TextField({ max: 100, nullable: true, example: 'anna@demo.example', description: 'Required to post invoices' })
  readonly scalepointUsername!: string | null;
  @ApiProperty({ enum: PERMISSIONS, enumName: 'Permission', isArray: true }) readonly permissions!: Permission[];
}
