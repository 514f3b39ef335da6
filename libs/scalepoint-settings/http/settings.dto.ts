import {
  TextField,
  IntegerField,
  IdentifierField,
  EnumField,
  BooleanField,
  ListField,
  UuidField,
  FieldProblem,
  CreatedAtField,
  UpdatedAtField,
  NEVER_SAVED,
  TakesBack,
} from '#platform/http';
import { ApiProperty } from '@nestjs/swagger';

/** A year of hours, and as many days. */
const MAX_HOURS = 8760;
const MAX_DAYS = 366;
const ONE_OF = 'Exactly one of the three is given';

class DeadlineRuleBody {
  @TextField({ max: 50, example: 'contact' }) readonly name!: string;
  @IntegerField({ min: 1, max: MAX_HOURS, optional: true, description: `After arrival, day and night. ${ONE_OF}` })
  readonly afterHours?: number;
  @IntegerField({ min: 1, max: MAX_HOURS, optional: true, description: 'After arrival, by the calendar' })
  readonly afterWorkingHours?: number;
  @IntegerField({
    min: 1,
    max: MAX_DAYS,
    optional: true,
    example: 2,
    description: 'By the calendar, from the day after arrival; the last day lasts until its end',
  })
  readonly afterWorkingDays?: number;
}
const choice = (example: string) => ({ max: 64, nullable: true, example }) as const;

@TakesBack(() => SettingsResponse)
export class SettingsRequest {
  @TextField({ max: 500, example: 'Scalepoint: [SagsNummerIScalePoint]' }) readonly caseNameTemplate!: string;
  @IdentifierField(choice('anna')) readonly caseManagerId!: string | null;
  @IdentifierField(choice('skade')) readonly caseGroupId!: string | null;
  @IdentifierField(choice('standard')) readonly priceGroupId!: string | null;
  @IdentifierField(choice('materiale')) readonly markupGroupId!: string | null;
  @IdentifierField(choice('roskilde')) readonly departmentId!: string | null;
  @IdentifierField(choice('hus')) readonly carrierId!: string | null;
  @IdentifierField(choice('udbedring')) readonly purposeId!: string | null;
  @EnumField(['insurer', 'policyholder'], { name: 'CaseDebtor' }) readonly caseDebtor!: 'insurer' | 'policyholder';
  @BooleanField() readonly createMissingDebtor!: boolean;
  @ListField(() => DeadlineRuleBody, { max: 20 }) readonly deadlines!: DeadlineRuleBody[];
}

export class SettingsResponse extends SettingsRequest {
  @CreatedAtField(NEVER_SAVED) readonly createdAt!: string | null;
  @UpdatedAtField(NEVER_SAVED) readonly updatedAt!: string | null;
  @IntegerField() readonly version!: number;
}

export class MergeFieldResponse {
  @ApiProperty({ example: 'SagsNummerIScalePoint', description: 'Name between the brackets' })
  readonly name!: string;
  @ApiProperty({ example: 'ScalepointCaseNumber', description: 'Alternative name' }) readonly alias!: string;
  @ApiProperty({ example: 'Sagsnummer i Scalepoint' }) readonly label!: string;
  @ApiProperty({ example: '20260824-01' }) readonly sample!: string;
}

export class PreviewRequest {
  @TextField({ min: 0, max: 5000, example: '[SagsNummerIScalePoint] - [Skadeadresse], [By]' })
  readonly template!: string;
  @UuidField({ optional: true, nullable: true, description: 'Task whose values are used. Default: the latest one' })
  readonly taskId?: string | null;
}

export class PreviewResponse {
  @ApiProperty({
    type: String,
    nullable: true,
    description: 'Result with the sample values; null if the template has errors',
  })
  readonly sample!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Result with the task; null if there is no task' })
  readonly fromTask!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Id of that task' }) readonly taskId!: string | null;
  @ApiProperty({ type: [FieldProblem] }) readonly errors!: FieldProblem[];
}
