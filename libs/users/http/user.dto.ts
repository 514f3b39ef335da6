import {
  TextField,
  EmailField,
  BooleanField,
  IdentifierField,
  IntegerField,
  CreatedAtField,
  UpdatedAtField,
  TakesBack,
} from '#platform/http';

@TakesBack(() => UserResponse)
export class UserBody {
  @TextField({ max: 200, example: 'Anna Åkjær' }) readonly name!: string;
  @EmailField({ optional: true, nullable: true }) readonly email?: string | null;
  @BooleanField({ optional: true }) readonly active?: boolean;
}

export class UsernameBody {
  @IdentifierField({ max: 100, pattern: /^\S+$/, nullable: true, example: 'anna@demo.example' })
  readonly scalepointUsername!: string | null;
}

export class UserResponse extends UserBody {
  @TextField({ max: 64, example: 'anna' }) readonly id!: string;
  @TextField({ max: 100, nullable: true }) readonly scalepointUsername!: string | null;
  @CreatedAtField() readonly createdAt!: string;
  @UpdatedAtField() readonly updatedAt!: string;
  @IntegerField() readonly version!: number;
}
