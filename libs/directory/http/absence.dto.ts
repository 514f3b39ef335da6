import {
  CreatedAtField,
  DayField,
  IdentifierField,
  IntegerField,
  NEVER_SAVED,
  TakesBack,
  UpdatedAtField,
} from '#platform/http';

const nullable = { nullable: true } as const;

@TakesBack(() => AbsenceResponse)
export class AbsenceBody {
  @IdentifierField({
    max: 64,
    example: 'bo',
    ...nullable,
    description: 'Standing deputy: takes over while the employee is away, for tasks that name no deputy of their own',
  })
  readonly deputyId!: string | null;
  @DayField({ ...nullable, description: 'First day away; null if the employee is not away' })
  readonly from!: string | null;
  @DayField({ ...nullable, description: 'Last day away; null with a first day means until further notice' })
  readonly until!: string | null;
}

export class AbsenceResponse extends AbsenceBody {
  @IdentifierField({ max: 64, example: 'anna' }) readonly employeeId!: string;
  @CreatedAtField(NEVER_SAVED) readonly createdAt!: string | null;
  @UpdatedAtField(NEVER_SAVED) readonly updatedAt!: string | null;
  @IntegerField() readonly version!: number;
}
