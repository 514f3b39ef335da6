import { AddressBody } from './entry.dto.js';
import {
  TextField,
  IdentifierField,
  EmailField,
  NestedField,
  BooleanField,
  IntegerField,
  CreatedAtField,
  UpdatedAtField,
  NEVER_SAVED,
  TakesBack,
} from '#platform/http';

const optional = { optional: true, nullable: true } as const;

@TakesBack(() => CompanyResponse)
export class CompanyBody {
  @TextField({ max: 200, example: 'Demo Byg & Søn' }) readonly name!: string;
  @IdentifierField({ max: 20, ...optional, example: '12345674', description: 'CVR number, eight digits' })
  readonly cvr?: string | null;
  @EmailField(optional) readonly email?: string | null;
  @TextField({ max: 40, ...optional, example: '+4512345678' }) readonly phone?: string | null;
  @NestedField(() => AddressBody, optional) readonly address?: AddressBody | null;
}

export class CompanyResponse extends CompanyBody {
  @BooleanField({ nullable: true, description: 'False if the check digit of the CVR number is wrong; a warning only' })
  readonly cvrIsPlausible!: boolean | null;
  @CreatedAtField(NEVER_SAVED) readonly createdAt!: string | null;
  @UpdatedAtField(NEVER_SAVED) readonly updatedAt!: string | null;
  @IntegerField() readonly version!: number;
}
