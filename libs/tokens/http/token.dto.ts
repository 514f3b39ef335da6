import {
  BooleanField,
  DayField,
  EnumField,
  IdentifierField,
  InstantField,
  IntegerField,
  TextField,
  UuidField,
  CreatedAtField,
  UpdatedAtField,
  TakesBack,
  BodyExample,
  EXAMPLE_IDS,
} from '#platform/http';

const CASE_DEBTORS = ['insurer', 'policyholder'] as const;

@TakesBack(() => InsurerResponse)
export class InsurerRequest {
  @TextField({ max: 200, example: 'Nordlys Forsikring' }) readonly name!: string;
  @IdentifierField({
    max: 20,
    example: '12345674',
    optional: true,
    nullable: true,
    description: 'CVR number, eight digits',
  })
  readonly cvr?: string | null;
}

export class InsurerResponse {
  @UuidField() readonly id!: string;
  @TextField({ max: 200, example: 'Nordlys Forsikring' }) readonly name!: string;
  @TextField({ max: 8, nullable: true, example: '12345674' }) readonly cvr!: string | null;
  @UuidField({ nullable: true, description: 'The insurer that counts instead, if this one was merged into it' })
  readonly mergedIntoId!: string | null;
  @CreatedAtField() readonly createdAt!: string;
  @UpdatedAtField() readonly updatedAt!: string;
  @IntegerField() readonly version!: number;
}

@BodyExample({ insurerId: EXAMPLE_IDS.insurerId })
export class MergingRequest {
  @UuidField({ description: 'The insurer that is kept' }) readonly insurerId!: string;
}

export class TokenTermsRequest {
  @UuidField({ description: 'The insurer that issued the code' }) readonly insurerId!: string;
  @IdentifierField({
    max: 100,
    optional: true,
    nullable: true,
    example: 'nordlys',
    description: 'Scalepoint’s alias of the insurer. If missing, it is read from the insurer’s first delivery',
  })
  readonly alias?: string | null;
  @IdentifierField({ max: 100, optional: true, nullable: true, example: 'nordlys-privat' }) readonly subAlias?:
    string | null;
  @IdentifierField({
    max: 64,
    optional: true,
    nullable: true,
    example: 'nordlys',
    description: 'The debtor that represents the insurer',
  })
  readonly debtorId?: string | null;
  @EnumField(CASE_DEBTORS, {
    name: 'CaseDebtor',
    optional: true,
    nullable: true,
    description: 'How the debtor of this insurer’s cases is chosen, if different from the settings',
  })
  readonly caseDebtor?: 'insurer' | 'policyholder' | null;
}

const code = {
  min: 8,
  max: 200,
  description:
    'The code, which is never returned again. At least 8 characters, or 12 if all are digits, and neither a sequence nor a repetition.',
  example: 'the-code-from-the-insurer',
};

@BodyExample({
  insurerId: EXAMPLE_IDS.insurerId,
  alias: 'sydlys',
  code: 'the-code-from-the-insurer',
  debtorId: 'nordlys',
})
export class TokenRequest extends TokenTermsRequest {
  @IdentifierField(code) readonly code!: string;
}

/** The code is taken back as it is shown, masked; another one is refused, because it would not be stored. */
@BodyExample({ insurerId: EXAMPLE_IDS.insurerId, alias: 'nordlys-erhverv', debtorId: 'nordlys' })
@TakesBack(() => TokenResponse)
export class TokenChangeRequest extends TokenTermsRequest {
  @IdentifierField({
    max: 8,
    optional: true,
    pattern: /^••••/,
    example: '••••7a10',
    description: 'The masked code, which is ignored. To change the code, rotate it',
  })
  readonly code?: string;
}

@BodyExample({ code: 'the-new-code-from-the-insurer', oldValidUntil: '2026-12-31' })
export class RotationRequest {
  @IdentifierField(code) readonly code!: string;
  @DayField({
    optional: true,
    nullable: true,
    example: '2026-12-31',
    description: 'Last day on which the old code is accepted. Default: it is rejected immediately',
  })
  readonly oldValidUntil?: string | null;
}

export class DeletionQuery {
  @BooleanField({ optional: true, description: 'Confirms deletion even if the insurer has open tasks' })
  readonly confirm?: boolean;
}

export class TokenResponse {
  @UuidField() readonly id!: string;
  @UuidField() readonly insurerId!: string;
  @TextField({
    max: 100,
    nullable: true,
    example: 'nordlys',
    description: 'Null until the insurer’s first delivery names it',
  })
  readonly alias!: string | null;
  @TextField({ max: 100, nullable: true }) readonly subAlias!: string | null;
  @TextField({ max: 8, example: '••••7a10', description: 'Masked code' }) readonly code!: string;
  @TextField({ max: 64, nullable: true }) readonly debtorId!: string | null;
  @EnumField(CASE_DEBTORS, { name: 'CaseDebtor', nullable: true }) readonly caseDebtor!: string | null;
  @InstantField({ nullable: true, description: 'Time of last use, to the minute' }) readonly lastUsedAt!: string | null;
  @DayField({ nullable: true, description: 'Last day on which the previous code is accepted' })
  readonly oldValidUntil!: string | null;
  @CreatedAtField() readonly createdAt!: string;
  @UpdatedAtField() readonly updatedAt!: string;
  @IntegerField() readonly version!: number;
}

export function termsOf({ insurerId, alias, subAlias, debtorId, caseDebtor }: TokenTermsRequest) {
  return {
    insurerId,
    alias: alias ?? null,
    subAlias: subAlias ?? null,
    debtorId: debtorId ?? null,
    caseDebtor: caseDebtor ?? null,
  };
}
