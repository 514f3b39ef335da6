import {
  ExternalIdField,
  IdentifierField,
  InstantField,
  IntegerField,
  BooleanField,
  NestedField,
  TextField,
  UuidField,
  EmailField,
  CreatedAtField,
  UpdatedAtField,
  TakesBack,
} from '#platform/http';

const KEY = /^[a-z0-9][a-z0-9-]{1,62}$/;

export class AdministratorBody {
  @ExternalIdField({ example: 'anna', description: 'The claim `sub` in the tokens of this user' })
  readonly id!: string;
  @TextField({ max: 200, example: 'Anna Åkjær' }) readonly name!: string;
  @EmailField({ optional: true, nullable: true }) readonly email?: string | null;
}

@TakesBack(() => OperatorCompanyResponse)
export class CompanyFactsBody {
  @TextField({ max: 200, example: 'Acme ApS' }) readonly name!: string;
  @TextField({
    max: 20,
    optional: true,
    nullable: true,
    example: '12345674',
    description: 'The check digit must match',
  })
  readonly cvr?: string | null;
}

export class CompanyRegistrationBody extends CompanyFactsBody {
  @UuidField({ optional: true, description: 'The claim `company` in the tokens of its users. Default: a new id' })
  readonly id?: string;
  @IdentifierField({ max: 63, min: 2, pattern: KEY, example: 'acme', description: 'The key in its Scalepoint address' })
  readonly key!: string;
  @NestedField(() => AdministratorBody, {
    optional: true,
    nullable: true,
    description: 'The first user. Permissions come with the tokens of the issuer',
  })
  readonly administrator?: AdministratorBody | null;
}

export class SuspensionBody {
  @TextField({ max: 500, optional: true, nullable: true, example: 'Regningen for oktober er ikke betalt' })
  readonly reason?: string | null;
}

export class OperatorCompanyResponse {
  @UuidField() readonly id!: string;
  @TextField({ max: 63, example: 'acme' }) readonly key!: string;
  @TextField({ max: 200, example: 'Acme ApS' }) readonly name!: string;
  @TextField({ max: 8, nullable: true, example: '12345674' }) readonly cvr!: string | null;
  @BooleanField() readonly suspended!: boolean;
  @InstantField({ nullable: true }) readonly suspendedAt!: string | null;
  @TextField({ max: 500, nullable: true }) readonly suspensionReason!: string | null;
  @CreatedAtField() readonly createdAt!: string;
  @UpdatedAtField() readonly updatedAt!: string;
  @IntegerField() readonly version!: number;
}
