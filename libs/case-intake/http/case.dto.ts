import { ApiProperty } from '@nestjs/swagger';
import {
  EmailField,
  EnumField,
  IdentifierField,
  IntegerField,
  ListField,
  NestedField,
  TextField,
  UuidField,
  text,
  uuid,
  CreatedAtField,
  UpdatedAtField,
  TakesBack,
  InstantField,
  ListQuery,
} from '#platform/http';
import { MAX_TASKS_OF_CASE, TASK_STATUSES } from '../contracts/index.js';
import { CaseNamesResponse, ExpandField } from './names.dto.js';
import { AddressResponse, ContactResponse } from './task-response.dto.js';

const maybe = { optional: true, nullable: true } as const;
const choice = { max: 64, ...maybe } as const;

class AddressRequest {
  @TextField({ max: 200, nullable: true, example: 'Strandstien 7' }) readonly street!: string | null;
  @TextField({ max: 200, ...maybe }) readonly street2: string | null = null;
  @TextField({ max: 20, nullable: true, example: '4581' }) readonly postalCode!: string | null;
  @TextField({ max: 200, nullable: true, example: 'Rørvig' }) readonly city!: string | null;
  @TextField({ max: 20, ...maybe }) readonly countryCode: string | null = null;
}

class ContactRequest {
  @TextField({ max: 200, ...maybe, example: 'Vicevært' }) readonly role: string | null = null;
  @TextField({ max: 200, ...maybe, example: 'Jørgen Ø. Aagaard' }) readonly name: string | null = null;
  @TextField({ max: 50, ...maybe, example: '12 34 56 78' }) readonly phone: string | null = null;
  @TextField({ max: 50, ...maybe }) readonly mobile: string | null = null;
  @EmailField(maybe) readonly email: string | null = null;
  @NestedField(() => AddressRequest, maybe) readonly address: AddressRequest | null = null;
}

/** Fields that are left out do not change; null clears a field where that is allowed. */
@TakesBack(() => CaseResponse)
export class CaseEditRequest {
  @TextField({ max: 100, optional: true, example: 'Vandskade, Strandstien 7' }) readonly name?: string;
  @IdentifierField({ max: 64, optional: true, example: 'laerkehuset' }) readonly debtorId?: string;
  @TextField({ max: 25_000, min: 0, optional: true }) readonly description?: string;
  @TextField({ max: 200, ...maybe, verbatim: true }) readonly requisitionNumber?: string | null;
  @NestedField(() => AddressRequest, { ...maybe, description: 'Null if the debtor’s value applies' })
  readonly damageAddress?: AddressRequest | null;
  @ListField(() => ContactRequest, { max: 50, optional: true }) readonly contacts?: ContactRequest[];
  @IdentifierField(choice) readonly caseManagerId?: string | null;
  @IdentifierField({ ...choice, description: 'Covers for the case manager; null if the standing deputy does' })
  readonly deputyId?: string | null;
  @IdentifierField({ max: 64, optional: true, description: 'Required on every case' }) readonly caseGroupId?: string;
  @IdentifierField(choice) readonly priceGroupId?: string | null;
  @IdentifierField(choice) readonly markupGroupId?: string | null;
  @IdentifierField(choice) readonly departmentId?: string | null;
  @IdentifierField(choice) readonly carrierId?: string | null;
  @IdentifierField(choice) readonly purposeId?: string | null;
}

export class ListCasesQuery extends ListQuery {
  @IntegerField({ min: 1, optional: true, description: 'The case with this number' }) readonly number?: number;
  @IdentifierField({ max: 64, optional: true, description: 'Cases of this debtor' }) readonly debtorId?: string;
  @UuidField({ optional: true, description: 'The case of this task' }) readonly taskId?: string;
  @InstantField({
    optional: true,
    description:
      'Cases that were created or changed at this time or later. A change shows when it is committed: ask from a minute before ' +
      'the last time on, or read the events, which miss nothing.',
  })
  readonly updatedSince?: string;
  @ExpandField() readonly expand?: 'names'[];
}

export class DifferenceResolutionRequest {
  @EnumField(['insurer', 'user'], {
    description: '`insurer` takes the insurer’s value, `user` keeps the value on the case',
  })
  readonly keep!: 'insurer' | 'user';
}

const nullable = { nullable: true } as const;

const origin = (options: { optional?: boolean; description?: string } = {}) =>
  EnumField(['assignmentRule', 'scalepointDefault', 'debtor', 'task', 'user', 'none'], { name: 'Origin', ...options });

class OriginsResponse {
  @origin({ optional: true, description: 'Set if a user chose the debtor; otherwise see `debtorReason`' })
  readonly debtorId?: string;
  @origin({ optional: true, description: 'Set once a user chose a deputy' }) readonly deputyId?: string;
  @origin() readonly name!: string;
  @origin() readonly requisitionNumber!: string;
  @origin() readonly description!: string;
  @origin() readonly damageAddress!: string;
  @origin() readonly contacts!: string;
  @origin() readonly caseManagerId!: string;
  @origin() readonly caseGroupId!: string;
  @origin() readonly priceGroupId!: string;
  @origin() readonly markupGroupId!: string;
  @origin() readonly departmentId!: string;
  @origin() readonly carrierId!: string;
  @origin() readonly purposeId!: string;
}

const chosen = { max: 64, nullable: true } as const;

const anyField = {
  oneOf: [
    { type: 'string' },
    { type: 'object', additionalProperties: true },
    { type: 'array', items: { type: 'object', additionalProperties: true } },
    { type: 'null' },
  ],
};

class DifferenceResponse {
  @TextField({ max: 50, example: 'description' }) readonly field!: string;
  @ApiProperty({ ...anyField, description: 'The value on the case, as a user edited it, in the shape of the field' })
  readonly user!: unknown;
  @ApiProperty({ ...anyField, description: 'The insurer’s latest value, in the shape of the field' })
  readonly insurer!: unknown;
}

class TaskOfCaseResponse {
  @UuidField() readonly id!: string;
  @TextField({ max: 200, ...nullable, example: '20261124-07-1' }) readonly referenceNumber!: string | null;
  @EnumField(TASK_STATUSES, { name: 'TaskStatus' }) readonly status!: string;
}

/** A case, with the origin of each of its values. */
export class CaseResponse {
  @UuidField() readonly id!: string;
  @IntegerField({ min: 1001 }) readonly number!: number;
  @TextField({ max: 200, example: 'Scalepoint: 20261124-07' }) readonly name!: string;
  @TextField({ max: 64, example: 'nordlys' }) readonly debtorId!: string;
  @TextField({ max: 30, example: 'token', description: 'Why this debtor was chosen' }) readonly debtorReason!: string;
  @TextField({ max: 200, ...nullable }) readonly requisitionNumber!: string | null;
  @TextField({ max: 25000, min: 0 }) readonly description!: string;
  @TextField(chosen) readonly caseManagerId!: string | null;
  @TextField({ ...chosen, description: 'Covers for the case manager; null if the standing deputy does' })
  readonly deputyId!: string | null;
  @TextField(chosen) readonly caseGroupId!: string | null;
  @TextField(chosen) readonly priceGroupId!: string | null;
  @TextField(chosen) readonly markupGroupId!: string | null;
  @TextField(chosen) readonly departmentId!: string | null;
  @TextField(chosen) readonly carrierId!: string | null;
  @TextField(chosen) readonly purposeId!: string | null;
  @NestedField(() => AddressResponse, nullable) readonly damageAddress!: AddressResponse | null;
  @ListField(() => ContactResponse, { max: 50 }) readonly contacts!: ContactResponse[];
  @ListField(uuid, {
    max: MAX_TASKS_OF_CASE,
    description:
      'The tasks of the case; the main task, for which it was opened, comes first. Empty once that one is on another case',
  })
  readonly taskIds!: string[];
  @ListField(() => TaskOfCaseResponse, { max: MAX_TASKS_OF_CASE, description: 'The same tasks, in the same order' })
  readonly tasks!: TaskOfCaseResponse[];
  @UuidField({
    ...nullable,
    description: 'The case on which the work continues, once the task was put on another case',
  })
  readonly continuedOnCaseId!: string | null;
  @NestedField(() => OriginsResponse) readonly origins!: OriginsResponse;
  @ListField(text({ max: 50 }), { max: 20 }) readonly flags!: string[];
  @ListField(() => DifferenceResponse, {
    max: 20,
    description: 'Fields edited by users for which the insurer now has a different value',
  })
  readonly differences!: DifferenceResponse[];
  @NestedField(() => CaseNamesResponse, { optional: true, description: 'With `expand=names`' })
  readonly names?: CaseNamesResponse;
  @CreatedAtField() readonly createdAt!: string;
  @UpdatedAtField() readonly updatedAt!: string;
  @IntegerField() readonly version!: number;
}
