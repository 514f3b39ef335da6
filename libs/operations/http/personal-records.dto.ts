import { ApiProperty } from '@nestjs/swagger';
import {
  BooleanField,
  EnumField,
  InstantField,
  IntegerField,
  ListField,
  ListQuery,
  text,
  TextField,
  UuidField,
  uuid,
  CreatedAtField,
  NEVER_SAVED,
  TakesBack,
  UpdatedAtField,
  BodyExample,
} from '#platform/http';

const maybe = { optional: true, nullable: true } as const;
/** Shorter ones would make the database forget what is still in use. */
const MIN_MONTHS = 6;
const MAX_MONTHS = 600;

export class PersonSearch {
  @TextField({ max: 200, ...maybe, example: 'Åse Ørskov Bækgård' }) readonly name?: string | null;
  @TextField({ max: 50, ...maybe, example: '12 34 56 78' }) readonly phone?: string | null;
  @TextField({ max: 254, ...maybe, example: 'aase@example.dk' }) readonly email?: string | null;
}

export class FoundRecordResponse {
  @EnumField(['task', 'debtor'], { name: 'PersonalRecordKind' }) readonly kind!: string;
  @TextField({ max: 64 }) readonly id!: string;
  @TextField({ max: 200, nullable: true, description: 'Policyholder of the task, or name of the debtor' })
  readonly name!: string | null;
  @TextField({ max: 50, example: 'closed' }) readonly status!: string;
}

export class FoundRecordsResponse {
  @ListField(() => FoundRecordResponse, { max: 400 }) readonly items!: readonly FoundRecordResponse[];
}

@BodyExample({ debtorIds: ['laerkehuset'] })
export class PersonRequest {
  @ListField(uuid, { max: 200, optional: true, description: 'Tasks of the policyholder' }) readonly taskIds?: string[];
  @ListField(text({ max: 64 }), { max: 200, optional: true, description: 'Entries of the debtor' })
  readonly debtorIds?: string[];
}

@BodyExample({ debtorIds: ['laerkehuset'], reason: 'Anmodning af 26.11.2026', dryRun: true })
export class ErasureRequest extends PersonRequest {
  @TextField({ max: 500, example: 'Anmodning af 26.11.2026', description: 'Why; write nothing about the person' })
  readonly reason!: string;
  @BooleanField({ optional: true, description: 'Returns the report, and erases nothing' }) readonly dryRun?: boolean;
}

class ErasedRecordsResponse {
  @TextField({ max: 100, example: 'case-intake.task' }) readonly what!: string;
  @IntegerField({ min: 0 }) readonly count!: number;
}

class KeptRecordsResponse extends ErasedRecordsResponse {
  @TextField({ max: 1000, description: 'Why it is kept' }) readonly detail!: string;
  @ApiProperty({ type: 'string', format: 'date', nullable: true, description: 'The last day that it is kept' })
  readonly until!: string | null;
}

export class ErasureResponse {
  @UuidField({ nullable: true, description: 'Null for a dry run' }) readonly id!: string | null;
  @InstantField() readonly at!: Date;
  @TextField({ max: 200, example: 'user:anna' }) readonly actor!: string;
  @TextField({ max: 500 }) readonly reason!: string;
  @ListField(uuid, { max: 200 }) readonly taskIds!: readonly string[];
  @ListField(text({ max: 64 }), { max: 200 }) readonly debtorIds!: readonly string[];
  @ListField(() => ErasedRecordsResponse, { max: 100 }) readonly erased!: readonly ErasedRecordsResponse[];
  @ListField(() => KeptRecordsResponse, { max: 1000 }) readonly kept!: readonly KeptRecordsResponse[];
}

export class ListErasuresQuery extends ListQuery {}

const months = { min: MIN_MONTHS, max: MAX_MONTHS, example: 24 };

@TakesBack(() => RetentionResponse)
export class RetentionBody {
  @IntegerField({ ...months, nullable: true, description: 'Null erases nothing without being asked' })
  readonly months!: number | null;
}

export class RetentionResponse extends RetentionBody {
  @CreatedAtField(NEVER_SAVED) readonly createdAt!: string | null;
  @UpdatedAtField(NEVER_SAVED) readonly updatedAt!: string | null;
}

export class RetentionPreviewQuery {
  @IntegerField({ ...months, optional: true, description: 'Default: the company’s retention' })
  readonly months?: number;
}

export class RetentionPreviewResponse extends RetentionBody {
  @InstantField({ nullable: true, description: 'What ended before it is due' }) readonly before!: Date | null;
  @ListField(uuid, { max: 200, description: 'Tasks that the next run would erase' })
  readonly taskIds!: readonly string[];
  @ListField(text({ max: 64 }), { max: 200, description: 'Debtors that the module created for them' })
  readonly debtorIds!: readonly string[];
}
