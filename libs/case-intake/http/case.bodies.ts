import { EmailField, EnumField, ListField, NestedField, IdentifierField, TextField } from '#platform/http';

const maybe = { optional: true, nullable: true } as const;
const choice = { max: 64, ...maybe } as const;

class AddressRequest {
  @TextField({ max: 200, nullable: true, example: 'Strandstien 7' }) readonly street!: string | null;
  @TextField({ max: 200, ...maybe }) readonly street2: string | null = null;
  @TextField({ max: 20, nullable: true, example: '4581' }) readonly postalCode!: string | null;
  @TextField({ max: 200, nullable: true, example: 'Rørvig' }) readonly city!: string | null;
  @TextField({ max: 10, ...maybe }) readonly countryCode: string | null = null;
}

class ContactRequest {
  @TextField({ max: 200, ...maybe, example: 'Vicevært' }) readonly role: string | null = null;
  @TextField({ max: 200, ...maybe, example: 'Jørgen Ø. Aagaard' }) readonly name: string | null = null;
  @TextField({ max: 50, ...maybe, example: '12 34 56 78' }) readonly phone: string | null = null;
  @TextField({ max: 50, ...maybe }) readonly mobile: string | null = null;
  @EmailField(maybe) readonly email: string | null = null;
  @NestedField(() => AddressRequest, maybe) readonly address: AddressRequest | null = null;
}

/** Every field may be left out, which leaves it as it is; null empties it where that is allowed. */
export class CaseEditRequest {
  @TextField({ max: 100, optional: true, example: 'Vandskade, Strandstien 7' }) readonly name?: string;
  @IdentifierField({ max: 64, optional: true, example: 'laerkehuset' }) readonly debtorId?: string;
  @TextField({ max: 25_000, min: 0, optional: true }) readonly description?: string;
  @TextField({ max: 200, ...maybe }) readonly requisitionNumber?: string | null;
  @NestedField(() => AddressRequest, { ...maybe, description: 'Null if the debtor’s value applies' })
  readonly damageAddress?: AddressRequest | null;
  @ListField(() => ContactRequest, { max: 50, optional: true }) readonly contacts?: ContactRequest[];
  @IdentifierField(choice) readonly caseManagerId?: string | null;
  @IdentifierField({ max: 64, optional: true, description: 'Required on every case' }) readonly caseGroupId?: string;
  @IdentifierField(choice) readonly priceGroupId?: string | null;
  @IdentifierField(choice) readonly markupGroupId?: string | null;
  @IdentifierField(choice) readonly departmentId?: string | null;
  @IdentifierField(choice) readonly carrierId?: string | null;
  @IdentifierField(choice) readonly purposeId?: string | null;
}

export class DifferenceResolutionRequest {
  @EnumField(['insurer', 'user'], {
    description: '`insurer` takes the insurer’s value, `user` keeps the value on the case',
  })
  readonly keep!: 'insurer' | 'user';
}
