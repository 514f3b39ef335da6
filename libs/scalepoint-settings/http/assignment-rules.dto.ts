import {
  CreatedAtField,
  IdentifierField,
  integer,
  IntegerField,
  ListField,
  NestedField,
  NEVER_SAVED,
  TakesBack,
  TextField,
  UpdatedAtField,
  UuidField,
} from '#platform/http';

const nullable = { nullable: true } as const;
const postalCode = { max: 4, min: 4, pattern: /^\d{4}$/ } as const;

class PostalCodesItem {
  @TextField({ ...postalCode, example: '8000' }) readonly from!: string;
  @TextField({ ...postalCode, example: '8299', description: 'Included' }) readonly to!: string;
}

export class AssignmentRuleItem {
  @UuidField({ ...nullable, description: 'Only tasks of this insurer; null for all' })
  readonly insurerId!: string | null;
  @ListField(() => PostalCodesItem, { max: 50, description: 'Only damage in one of these ranges; empty for all' })
  readonly postalCodes!: PostalCodesItem[];
  @TextField({
    max: 100,
    ...nullable,
    example: 'vand',
    description: 'Only tasks whose kind of damage contains this, in any case; null for all',
  })
  readonly damageType!: string | null;
  @IdentifierField({ max: 64, example: 'anna', description: 'An active employee' }) readonly caseManagerId!: string;
  @IdentifierField({ max: 64, ...nullable, description: 'An active case group; null leaves it to the defaults' })
  readonly caseGroupId!: string | null;
}

@TakesBack(() => AssignmentRulesResponse)
export class AssignmentRulesRequest {
  @ListField(() => AssignmentRuleItem, { max: 200, description: 'In order: the first that a task meets counts' })
  readonly rules!: AssignmentRuleItem[];
}

export class AssignmentRulesResponse extends AssignmentRulesRequest {
  @CreatedAtField(NEVER_SAVED) readonly createdAt!: string | null;
  @UpdatedAtField(NEVER_SAVED) readonly updatedAt!: string | null;
  @IntegerField() readonly version!: number;
}

export class AssignmentPreviewRequest {
  @ListField(() => AssignmentRuleItem, { max: 200 }) readonly rules!: AssignmentRuleItem[];
  @UuidField({ optional: true, nullable: true, description: 'Task that is tried. Default: the latest one' })
  readonly taskId?: string | null;
}

class TaskTraitsResponse {
  @UuidField() readonly insurerId!: string;
  @TextField({ max: 20, ...nullable, example: '4581' }) readonly postalCode!: string | null;
  @TextField({ max: 200, ...nullable, example: 'Vandskade' }) readonly damageType!: string | null;
}

export class AssignmentPreviewResponse {
  @UuidField({ ...nullable, description: 'The task that was tried; null if there is none' })
  readonly taskId!: string | null;
  @NestedField(() => TaskTraitsResponse, nullable) readonly traits!: TaskTraitsResponse | null;
  @IntegerField({ ...nullable, min: 1, description: 'Number of the rule that chooses; null if none does' })
  readonly rule!: number | null;
  @TextField({ max: 64, ...nullable }) readonly caseManagerId!: string | null;
  @TextField({ max: 64, ...nullable }) readonly caseGroupId!: string | null;
  @ListField(integer({ min: 1 }), { max: 200, description: 'Rules before it whose employee is not active' })
  readonly skipped!: number[];
}
