import {
  BooleanField,
  EmailField,
  ExternalIdField,
  identifier,
  IdentifierField,
  ImportReport,
  IntegerField,
  ListField,
  ListQuery,
  NestedField,
  TextField,
  CreatedAtField,
  UpdatedAtField,
  TakesBack,
} from '#platform/http';
import { ApiProperty } from '@nestjs/swagger';
import { ENTRY_LIMITS } from '../contracts/entry-limits.js';

const optional = { optional: true, nullable: true } as const;
const id = (example: string) => IdentifierField({ max: 64, ...optional, example });

export class AddressBody {
  @TextField({ max: ENTRY_LIMITS.street, example: 'Havnegade 1' }) readonly street!: string;
  @TextField({ max: ENTRY_LIMITS.street, ...optional, example: '2. tv.' }) readonly street2?: string | null;
  @TextField({ max: ENTRY_LIMITS.postalCode, example: '1058' }) readonly postalCode!: string;
  @TextField({ max: ENTRY_LIMITS.city, example: 'København K' }) readonly city!: string;
}

export class DefaultsBody {
  @id('anna') readonly caseManagerId?: string | null;
  @id('skade') readonly caseGroupId?: string | null;
  @id('standard') readonly priceGroupId?: string | null;
  @id('materiale') readonly markupGroupId?: string | null;
  @id('roskilde') readonly departmentId?: string | null;
  @id('hus') readonly carrierId?: string | null;
  @id('udbedring') readonly purposeId?: string | null;
}

@TakesBack(() => EntryResponse)
export class EntryBody {
  @TextField({ max: ENTRY_LIMITS.name, example: 'Nordlys Forsikring' }) readonly name!: string;
  @BooleanField({ optional: true, example: true }) readonly active?: boolean;
  @IdentifierField({ max: 20, ...optional, example: '12345674' }) readonly cvr?: string | null;
  @ListField(identifier({ max: ENTRY_LIMITS.phone }), {
    max: ENTRY_LIMITS.phones,
    optional: true,
    example: ['70 10 20 30'],
  })
  readonly phones?: string[];
  @EmailField(optional) readonly email?: string | null;
  @NestedField(() => AddressBody, optional) readonly address?: AddressBody | null;
  @NestedField(() => DefaultsBody, optional) readonly defaults?: DefaultsBody | null;
}

/** A line of an import. */
export class EntryLine extends EntryBody {
  @ExternalIdField({ example: 'nordlys' }) readonly id!: string;
}

export class EntryResponse extends EntryBody {
  @TextField({ max: 64, example: 'nordlys' }) readonly id!: string;
  @BooleanField({ nullable: true, description: 'False if the check digit of the CVR number is wrong; a warning only' })
  readonly cvrIsPlausible!: boolean | null;
  @CreatedAtField() readonly createdAt!: string;
  @UpdatedAtField() readonly updatedAt!: string;
  @IntegerField() readonly version!: number;
}

export class ListEntriesQuery extends ListQuery {
  @TextField({
    max: 100,
    optional: true,
    example: 'bæk',
    description: 'Part of the name, case-insensitive. One or two letters must match the beginning of a word',
  })
  readonly q?: string;
  @BooleanField({ optional: true, description: 'Only active entries, or only inactive ones' })
  readonly active?: boolean;
}

export function addressOf(address: AddressBody | null | undefined) {
  return address ? { ...address, street2: address.street2 ?? null } : null;
}

export function factsOf({ name, active, cvr, phones, email, address, defaults }: EntryBody) {
  return {
    name,
    active: active ?? true,
    cvr: cvr ?? null,
    phones: phones ?? [],
    email: email ?? null,
    address: addressOf(address),
    defaults: defaults
      ? {
          caseManagerId: defaults.caseManagerId ?? null,
          caseGroupId: defaults.caseGroupId ?? null,
          priceGroupId: defaults.priceGroupId ?? null,
          markupGroupId: defaults.markupGroupId ?? null,
          departmentId: defaults.departmentId ?? null,
          carrierId: defaults.carrierId ?? null,
          purposeId: defaults.purposeId ?? null,
        }
      : null,
  };
}

export class DirectoryImportReport extends ImportReport {
  @ApiProperty({ type: 'integer' }) created = 0;
  @ApiProperty({ type: 'integer' }) changed = 0;
  @ApiProperty({ type: 'integer', description: 'Number of lines without changes' }) unchanged = 0;
}
