import {
  EnumField,
  InstantField,
  IntegerField,
  ListField,
  oneOf,
  TextField,
  UuidField,
  CreatedAtField,
  UpdatedAtField,
} from '#platform/http';
import { PERMISSIONS, type Permission } from '#platform/identity';

const name = { max: 100, example: 'ERP', description: 'What the key is used for' };
const scope = oneOf(PERMISSIONS, 'Permission');

export class ApiKeyRequest {
  @TextField(name) readonly name!: string;
  @ListField(scope, {
    min: 1,
    max: PERMISSIONS.length,
    example: ['tasks:read', 'events:read'],
    description: 'Permissions of its bearer; only those that you have yourself',
  })
  readonly scopes!: Permission[];
  @InstantField({
    optional: true,
    nullable: true,
    example: '2099-12-31T12:00:00Z',
    description: 'When it expires. Null or missing: never',
  })
  readonly expiresAt?: string | null;
}

export class ApiKeyResponse {
  @UuidField() readonly id!: string;
  @TextField(name) readonly name!: string;
  @TextField({ max: 10, example: '••••kQ3x' }) readonly maskedKey!: string;
  @ListField(scope, { max: PERMISSIONS.length }) readonly scopes!: Permission[];
  @EnumField(['valid', 'expired', 'revoked'], { name: 'ApiKeyState' }) readonly state!: string;
  @TextField({ max: 200, example: 'anna', description: 'The user who created it' }) readonly createdBy!: string;
  @CreatedAtField() readonly createdAt!: string;
  @UpdatedAtField() readonly updatedAt!: string;
  @InstantField({ nullable: true }) readonly expiresAt!: string | null;
  @InstantField({ nullable: true }) readonly revokedAt!: string | null;
  @InstantField({ nullable: true, description: 'To the minute' }) readonly lastUsedAt!: string | null;
  @IntegerField() readonly version!: number;
}

export class ApiKeyWithSecretResponse extends ApiKeyResponse {
  @TextField({
    max: 100,
    nullable: true,
    example: 'spk_01997c00000070008000000000000d1a_…',
    description: 'The key, in this response only; null in the repeated response to an `Idempotency-Key`',
  })
  readonly key!: string | null;
}
