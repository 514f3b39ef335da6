import {
  BooleanField,
  CreatedAtField,
  EmailField,
  IntegerField,
  ListQuery,
  TakesBack,
  TextField,
  UpdatedAtField,
  UuidField,
} from '#platform/http';

const optional = { optional: true, nullable: true } as const;

@TakesBack(() => FirmResponse)
export class FirmRequest {
  @TextField({ max: 150, example: 'Lunds VVS ApS' }) readonly name!: string;
  @TextField({ max: 20, example: '12345674', ...optional, description: 'Danish company number' })
  readonly cvr?: string | null;
  @EmailField({ ...optional, example: 'kontor@lundsvvs.example' }) readonly email?: string | null;
  @TextField({ max: 30, example: '+45 70 10 20 30', ...optional }) readonly phone?: string | null;
  @BooleanField({ optional: true, description: 'Whether work can be handed to it. Default true' })
  readonly active?: boolean;
}

export class FirmResponse {
  @UuidField() readonly id!: string;
  @TextField({ max: 150, example: 'Lunds VVS ApS' }) readonly name!: string;
  @TextField({ max: 8, nullable: true, example: '12345674' }) readonly cvr!: string | null;
  @EmailField({ nullable: true, example: 'kontor@lundsvvs.example' }) readonly email!: string | null;
  @TextField({ max: 30, nullable: true, example: '+45 70 10 20 30' }) readonly phone!: string | null;
  @BooleanField() readonly active!: boolean;
  @CreatedAtField() readonly createdAt!: string;
  @UpdatedAtField() readonly updatedAt!: string;
  @IntegerField() readonly version!: number;
}

export class ListFirmsQuery extends ListQuery {
  @BooleanField({ optional: true, description: 'Only those that work can be handed to, or only the others' })
  readonly active?: boolean;
}
